import { mainWordsOf } from '../content/main-words.rules.ts'
import { functionWords } from '../content/overlap.rules.ts'
import type { FollowUpRequest, PlannedQuestion } from '../plan.ts'
import { mayBeTakenUp } from '../planner/documents/allowed.rules.ts'
import { isLike, isProper, isQuestion, tidied } from './askable.rules.ts'

const followUpCharacters = { least: 12, most: 240 }
const followUpShape = { words: 45, marks: 1, sentences: 3 }
/** As for the built-in interviewer: a follow-up asks for one missing part. */
const followUpSeconds = 75
const mostQuotedWords = 14

/** Praise tells a person how they are doing, and is where a flattered model shows first. */
const praise =
  /\b(?:great|excellent|amazing|fantastic|impressive|impressed|wonderful|brilliant|perfect|outstanding|awesome|superb|terrific|remarkable|well done|good (?:job|answer|point|work|example)|nice(?:ly)?|love (?:that|it|how)|thank you|thanks|congrat\w*|i like|clever|smart|strong (?:answer|example)|poor|weak|bad answer|disappoint\w*|unfortunately)\b/i
const machinery =
  /\b(?:gaps?|missing part|rubric|prompt|instructions?|json|schema|document|built-in|follow-up|transcript|the (?:candidate|applicant|interviewee)|language model|competency)\b/i

/** Words in which any follow-up may ask, whatever it is about. */
const askingWords = mainWordsOf(
  `happen happened result outcome end effect difference change decide decision choose step first next last final
  example instance case concrete specific exactly number figure measure percent time day moment situation background
  role part own share yourself responsible task goal expect learn lesson differently reason because explain detail
  alternative option instead risk cost limit drawback advantage downside react reaction feel notice find approach method
  plan check show tell describe walk mean matter important hard difficult easy start begin before after people team
  who involved help else might would could consequence impact improve better worse success fail problem solve solution
  why how come rather wait compare weigh trade off know tell sure true hold long short big small part piece`,
)

const fold = (text: string): string =>
  text.normalize('NFKC').replace(/[‘’`]/g, "'").replace(/[“”„]/g, '"').replace(/\s+/g, ' ').toLowerCase()

const quotesIn = (text: string): string[] =>
  [
    ...text.matchAll(/“([^”]*)”|"([^"]*)"|(?<=^|[\s(])[‘']([^‘’']{3,}(?:['’][a-z]+[^‘’']*)*)['’](?=[\s.,;:?!)]|$)/g),
  ].map((match) => (match[1] ?? match[2] ?? match[3] ?? '').trim())

/** A quote stands in the answer word for word, whole words, and may be said again. */
const isVerbatim = (quote: string, answer: string): boolean => {
  const words = fold(quote).replace(/[.,;:!?]+$/, '')
  const said = fold(answer)
  const at = said.indexOf(words)
  const isWord = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{N}]/u.test(char)
  return (
    words !== '' &&
    words.split(' ').length <= mostQuotedWords &&
    at >= 0 &&
    !isWord(said[at - 1]) &&
    !isWord(said[at + words.length]) &&
    mayBeTakenUp(words)
  )
}

/** "You said that …", "you mentioned …" without quotation marks: a claim about the answer. */
const reported =
  /\b(?:you (?:just )?(?:said|say|mentioned|told me|described|wrote|explained)|as you (?:said|say|put it)),?(?: that)? ([^.?!,;“"]+)/gi

const claimsOnlyWhatWasSaid = (text: string, material: ReadonlySet<string>): boolean =>
  [...text.matchAll(reported)].every((match) => [...mainWordsOf(match[1] ?? '')].every((word) => material.has(word)))

const numbersIn = (text: string): string[] =>
  (text.match(/\d+(?:[.,]\d+)*/g) ?? []).map((number) => number.replace(/,/g, ''))

/** Most of what it speaks of was spoken of before: in the question, the answer, or the probe it replaces. */
const staysWith = (text: string, material: ReadonlySet<string>): boolean => {
  const words = [...mainWordsOf(text)].filter((word) => !askingWords.has(word))
  const foreign = words.filter((word) => !material.has(word)).length
  const shared = words.length - foreign
  return foreign <= (shared === 0 ? 1 : Math.min(4, shared + 1))
}

/** Says a point of the expected answer that the person has not said. */
const givesAway = (text: string, { planned, answer }: FollowUpRequest): boolean => {
  const known = mainWordsOf(`${planned.text} ${answer}`)
  const said = mainWordsOf(text)
  return planned.keyPoints.some((point) => {
    const secret = [...mainWordsOf(point)].filter((word) => !known.has(word))
    const told = secret.filter((word) => said.has(word))
    return told.length >= 2 && told.length >= secret.length / 2
  })
}

const isOnlyWords = (text: string): boolean =>
  /\p{L}{2}/u.test(text) && text.split(' ').some((word) => !functionWords.has(word))

/**
 * The proposed wording as the question that is asked; null where it does not hold and the built-in one
 * stands: it has to be one short lawful question, not asked before, about the same question, that
 * quotes only what was said, and says nothing of marks, praise, or its own instructions.
 */
export const acceptFollowUp = (proposed: unknown, request: FollowUpRequest): PlannedQuestion | null => {
  const { planned, answer, asked, builtin } = request
  const text = tidied(proposed, followUpCharacters.most)
  if (text === null || text.length < followUpCharacters.least || !isOnlyWords(text)) return null
  const quotes = quotesIn(text)
  const unquoted = quotes.reduce((rest, quote) => rest.replace(quote, ''), text)
  if (!isQuestion(text, followUpShape) || !text.includes('?') || !isProper(text)) return null
  if (!quotes.every((quote) => isVerbatim(quote, answer))) return null
  const spoken = `${planned.text} ${answer} ${planned.basis?.words ?? ''}`
  const strange = unquoted.match(machinery)?.[0]
  if (praise.test(unquoted) || (strange !== undefined && !fold(spoken).includes(fold(strange)))) return null
  const known = mainWordsOf(`${spoken} ${builtin?.text ?? ''}`)
  const numbers = numbersIn(spoken)
  if (!numbersIn(text).every((number) => numbers.includes(number))) return null
  if (!claimsOnlyWhatWasSaid(unquoted, mainWordsOf(answer)) || !staysWith(unquoted, known)) return null
  if (givesAway(text, request) || isLike(text, asked)) return null
  const [quote] = quotes
  return {
    ...planned,
    text,
    suggestedSeconds: builtin?.suggestedSeconds ?? followUpSeconds,
    basis: quote !== undefined && answer.includes(quote) ? { source: 'answer', words: quote } : null,
  }
}
