import { overlapLimit } from '../content/check.rules.ts'
import { overlaps } from '../content/overlap.rules.ts'
import { holdsContactData, isAddressedToMachine } from '../planner/documents/allowed.rules.ts'
import { isLawful } from './lawful/lawful.rules.ts'

/** Never seen, sometimes used to hide something. */
const invisible = /(?![\t\n\r])[\p{Cc}\p{Cf}\p{Co}\p{Cn}]/u
/** Letters of one script, digits, and the marks of a sentence: what is said aloud or read at a glance. */
const unreadable = /[^\p{Script=Latin}\p{M}\p{N}\s.,;:'"“”‘’()&/%€$£+#–—*°!?_=-]|\S{41,}|(.)\1{4,}/u
const rude = /\b(?:stupid|idiots?|morons?|dumb|loser|shut up|fuck\w*|shit\w*|crap|bitch\w*|bastards?|asshole|arse)\b/i
/** An interviewer promises nothing and speaks of no marks. */
const promises =
  /\b(?:you(?:'re| are| have| got)? (?:hired|got the job(?! done)|the job(?! done))|job is yours|congratulations|(?:full|top|high(?:er|est)?|good|bonus|extra|more) (?:marks?|scores?|points|grades?)|your (?:score|marks?|grade|rating|rubric|assessment)|(?:score|mark|grade|rate|assess|evaluat)\w* (?:you|your|this|the) ?(?:answers?|responses?)?\b(?= (?:higher|lower|on|by|with|as|from|out))|rubric|key points?)\b/i

/** One line of a model, tidied: its number and the quotation marks around it taken off; null where something is hidden in it. */
export const tidied = (text: unknown, most: number): string | null => {
  if (typeof text !== 'string' || text.length > most * 2 || invisible.test(text)) return null
  const line = text
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:q(?:uestion)? ?\d*|\d{1,2}) ?[.):-] /i, '')
    .replace(/^["“](.*)["”]$/, '$1')
    .trim()
  return line.length > most ? null : line
}

/** "Give me an example" is an interviewer's way of asking; in a document "give me" is an order about marks. */
const givesExample = /\bgive me (?!.{0,40}\b(?:marks?|scores?|points|grades?|rating|everything|the job)\b)/gi

/** Whether a sentence of a model may be shown or said to a person at all. */
export const isProper = (text: string): boolean =>
  !unreadable.test(text) &&
  !rude.test(text) &&
  !promises.test(text) &&
  !isAddressedToMachine(text.replace(givesExample, 'say')) &&
  !holdsContactData(text) &&
  isLawful(text)

const imperative =
  /(?:^|[.!?,:;] )(?:please |now |then |so )*(?:tell|describe|walk|talk|take|give|explain|show|share|name|choose|pick|think|compare|outline|sketch|suppose|imagine|say|go|help|start|plan|design|redesign|estimate|map|make|list|draw|write|propose|argue|defend|sort|rank|define|recall|i'd like to (?:hear|know))\b/i

/** How many sentences a text has, by their ends. */
export const sentenceCount = (text: string): number => text.split(/[.!?]+["”’']?(?:\s|$)/).filter(Boolean).length

/** Whether a text asks somebody something, and is no more than can be heard once. */
export const isQuestion = (text: string, most: { words: number; marks: number; sentences: number }): boolean => {
  const marks = text.split('?').length - 1
  return (
    /^[\p{Lu}“"‘]/u.test(text) &&
    /[?.]["”’]?$/.test(text) &&
    text.split(' ').length <= most.words &&
    marks <= most.marks &&
    sentenceCount(text) <= most.sentences &&
    (marks > 0 || imperative.test(text))
  )
}

/** Whether a person would say "you asked me that": the same measure as inside the bank. */
export const isLike = (text: string, others: readonly string[]): boolean =>
  others.some(
    (other) =>
      overlaps(
        [
          { id: 'a', text },
          { id: 'b', text: other },
        ],
        overlapLimit,
      ).length > 0,
  )
