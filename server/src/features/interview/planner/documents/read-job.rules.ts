import { isDelicate, mayBeTakenUp } from './allowed.rules.ts'
import { type Line, linesOf } from './lines.rules.ts'
import { leadOf, speakable } from './quote.rules.ts'

/**
 * How an advertisement's words are led up to: a task ("manage the till alone"), an ability ("work
 * under pressure"), work named as a noun ("managing stock"), something asked for ("experience with
 * React"), a quality ("calm under pressure"), or any other line of it.
 */
export type JobItemKind = 'task' | 'ability' | 'work' | 'requirement' | 'quality' | 'line'

/** Something a job description says that a question can take up. */
export interface JobItem {
  kind: JobItemKind
  /** As it stands in the document. */
  words: string
  /** The higher, the more there is to ask about it. */
  weight: number
}

const knownHeading =
  /^(?:(?:key |main |your |essential |desirable |minimum |preferred |core |primary |the |job |person |role |candidate )*(?:responsibilit(?:y|ies)|duties|tasks|requirements?|qualifications?|skills?(?: and experience)?|experience|role|profile|specification|description|summary|purpose|what you(?:'|’)?ll (?:do|bring|need)|what you (?:will )?(?:do|bring|need)|what we(?:'re| are)? look(?:ing)? for|who you are|about you|about the (?:role|job|position)|must[- ]haves?|nice[- ]to[- ]haves?|the ideal candidate|accountabilities|competencies|day[- ]to[- ]day)|(?:our )?(?:benefits|perks|offer|culture|values|mission|company|team)|what we offer|we offer|why (?:join|work|us).*|about (?:us|the company|our .*)|who we are|how to apply|application(?: process)?|salary(?: and benefits)?|compensation|location|hours|equal opportunit(?:y|ies).*|diversity.*|contact|working hours|closing date)$/i

const skippedHeading =
  /benefit|perk|we offer|\boffer\b|why (?:join|work|us)|about (?:us|the company|our)|who we are|our (?:company|mission|values|culture|story|team)|how to apply|application|salary|compensation|\bpay\b|location|hours|equal opportunit|diversity|contact|closing|privacy/i

/** What every advertisement says, whatever the job. */
const boilerplate =
  /equal[- ]opportunit|regardless of|without regard|all qualified applicants|we (?:welcome|encourage) applica|reasonable (?:accommodation|adjustment)|\bsalary\b|\bper (?:hour|annum|month|year)\b|\bp\.?a\.?\b|[£$€]\s?\d[\d.,]*k?\s?(?:-|–|to|per|an |a )|\bpension\b|paid (?:holiday|leave|time)|\bholidays?\b.*\bdays\b|days(?:’|')? (?:holiday|leave)|\bbonus\b|\bdiscount|\bperks?\b|\bbenefits\b|\bwe offer\b|\bfounded in\b|\bapply (?:now|today|via|by|online)|\bto apply\b|send (?:us )?your (?:cv|resume|application)|closing date|start(?:ing)? date|\blocation:|job type|contract type|reference number|\bfull[- ]time\b|\bpart[- ]time\b|\bgdpr\b|privacy (?:policy|notice)|recruitment agenc|no agencies|other duties|as (?:required|needed|assigned)\b|duties as|\bdegree\b|\bdiploma\b|\bgcse|\ba-levels?\b|driving licen[cs]e|driver'?s licen[cs]e|\bcv\b|we are an? |we're an? |\bour (?:company|mission|vision) (?:is|was|has)\b|\bjoin (?:us|our)\b|cover(?:ing)? letter|\bhttps?\b/i

const leadIns: readonly { pattern: RegExp; kind: JobItemKind | null }[] = [
  { pattern: /^(?:we(?:'re|’re| are) (?:looking for|seeking|hiring|after)|we (?:need|seek|want)) .{0,60}?\b(?:who can|who will|able to|who is able to)\s+/i, kind: 'ability' },
  { pattern: /^(?:we(?:'re|’re| are) (?:looking for|seeking|hiring|after)|we (?:need|seek|want)) .{0,60}?\bwho (?:is|are)\s+/i, kind: 'quality' },
  { pattern: /^(?:we(?:'re|’re| are) (?:looking for|seeking|hiring|after)|we (?:need|seek|want)) .{0,60}?\b(?:with|who has|who have)\s+/i, kind: 'requirement' },
  { pattern: /^(?:the |a |an )?(?:proven |demonstrated |strong )?(?:ability|capacity) to\s+|^(?:you (?:are|must be|should be|will be) |be |must be )?(?:able to|capable of)\s+|^(?:you )?can\s+/i, kind: 'ability' },
  { pattern: /^(?:as (?:a|an|our|the) [^,.]{3,50},\s*)?(?:in this (?:role|position|job),?\s*)?(?:you(?:'ll|’ll| will| would)|the (?:successful|ideal|right) candidate (?:will|should|must)|(?:the )?(?:post ?holder|jobholder|applicants?|candidates?) (?:will|should|must)|you (?:are going|are expected|are required|need|have) to|you must|you should|we expect you to|your (?:job|task|role) (?:is|will be) to)\s+(?:also\s+)?(?:be (?:responsible for|in charge of|involved in|accountable for|tasked with)\s+)/i, kind: 'work' },
  { pattern: /^(?:as (?:a|an|our|the) [^,.]{3,50},\s*)?(?:in this (?:role|position|job),?\s*)?(?:you(?:'ll|’ll| will| would)|the (?:successful|ideal|right) candidate (?:will|should|must)|(?:the )?(?:post ?holder|jobholder|applicants?|candidates?) (?:will|should|must)|you (?:must|should)|must|should)\s+(?:ideally\s+)?(?:have|bring|possess|demonstrate|show|offer)\s+/i, kind: 'requirement' },
  { pattern: /^(?:as (?:a|an|our|the) [^,.]{3,50},\s*)?(?:in this (?:role|position|job),?\s*)?(?:you(?:'ll|’ll| will| would)|the (?:successful|ideal|right) candidate (?:will|should|must)|(?:the )?(?:post ?holder|jobholder|applicants?|candidates?) (?:will|should|must)|you (?:must|should)|must|should)\s+be\s+(?!\w+ing\b)/i, kind: 'quality' },
  { pattern: /^(?:as (?:a|an|our|the) [^,.]{3,50},\s*)?(?:in this (?:role|position|job),?\s*)?(?:you(?:'ll|’ll| will| would)|the (?:successful|ideal|right) candidate (?:will|should|must)|(?:the )?(?:post ?holder|jobholder|applicants?|candidates?) (?:will|should|must)|you (?:are going|are expected|are required|need|have) to|you must|you should|we expect you to|your (?:job|task|role) (?:is|will be) to|must|should)\s+(?:be expected to\s+|be required to\s+|need to\s+|have to\s+|also\s+|help (?:us )?(?:to )?|be able to\s+|be\s+(?=\w+ing\b))*/i, kind: 'task' },
  { pattern: /^(?:you(?:'re|’re| are)|we want you to be)\s+/i, kind: 'quality' },
  { pattern: /^(?:you(?:'ve|’ve| have| bring| possess)|ideally(?: with)?|must have|should have|required:|essential:|desirable:|with)\s+/i, kind: 'requirement' },
  { pattern: /^(?:you )?(?:enjoy|love|like)s?\s+(?=\w+ing\b)/i, kind: 'work' },
  { pattern: /^(?:(?:mainly |primarily |jointly )?responsible for|responsibilities include|your responsibilities include|duties (?:will )?include|tasks (?:will )?include|the (?:role|job|position) (?:involves|includes)|(?:main |key )?(?:duties|tasks|responsibilities):|in charge of|accountable for)\s*/i, kind: 'work' },
]

const yearsOf = /^(?:at least |minimum (?:of )?|a minimum of |min\.? |over |more than |circa |approx\.? )?(?:\d+|one|two|three|four|five|six|seven|eight|ten)(?:\s?[-–+]\s?\d*|\+| or more)?\s*(?:years?|yrs?|months)(?:’|'|s')?\s*(?:of )?/i
const qualityWord = /^(?:a (?:good |great |real |natural |strong )?(?:team|self|people|problem|quick|fast|clear|confident|natural|born|strong|good)\b|calm|patient|organi[sz]ed|well[- ]organi[sz]ed|highly|reliable|punctual|friendly|flexible|proactive|confident|comfortable|creative|motivated|self[- ]motivated|detail|careful|curious|resilient|honest|empathetic|enthusiastic|passionate|hard[- ]?working|driven|analytical|approachable|adaptable|dependable|trustworthy|willing to|happy to|keen|eager|proficient|fluent|familiar|skilled|experienced)\b/i

const sentencesOf = (text: string): string[] =>
  text.split(/(?<=[.!?])(?<!\b(?:e\.g|i\.e|etc|incl|approx|Dr|St|No|vs)\.)\s+(?=[\p{Lu}\d])/u)

/** "make coffee, serve customers and manage the till" is three tasks. */
const partsOf = (phrase: string): string[] => {
  const lead = leadOf(phrase)
  if (lead !== 'base' && lead !== 'gerund') return [phrase]
  const parts: string[] = []
  let rest = phrase
  for (const match of phrase.matchAll(/(?:,\s*(?:and\s+)?|;\s*(?:and\s+)?|\s+and\s+)(?=(\S+(?:\s+\S+)?))/gi)) {
    const next = match[1] ?? ''
    if (leadOf(`${next} x`) !== lead) continue
    const at = phrase.length - rest.length
    const part = phrase.slice(at, match.index)
    if (part.trim().split(/\s+/).length < 2) continue
    parts.push(part)
    rest = phrase.slice((match.index ?? 0) + match[0].length)
  }
  return [...parts, rest]
}

const kindOf = (phrase: string, led: JobItemKind | null): JobItemKind => {
  if (/^(?:experience|knowledge|understanding|familiarity|proficiency|qualification|background)\b/i.test(phrase)) return 'requirement'
  const lead = leadOf(phrase)
  if (led === 'ability') return lead === 'base' ? 'ability' : 'work'
  if (led === 'quality') return qualityWord.test(phrase) || lead === 'noun' || lead === 'past' ? 'quality' : 'work'
  if (led === 'requirement') return lead === 'base' ? 'ability' : 'requirement'
  if (qualityWord.test(phrase)) return 'quality'
  if (lead === 'base') return 'task'
  return lead === 'gerund' ? 'work' : 'requirement'
}

const stop = new Set('the a an and or of to for with by in on at from as is are be our your their its all any other who that this you we'.split(' '))
const vague = /^(?:various|other|general|daily|day-to-day|administrative) (?:duties|tasks|responsibilities)|^duties|^tasks|^work$|^skills$/i

const baseWeight: Record<JobItemKind, number> = { task: 4, ability: 3.5, work: 3.5, requirement: 3, quality: 2, line: 0.5 }

/** Two to nine words that carry meaning are something to ask about; one is a label, twenty a paragraph. */
const weightOf = (kind: JobItemKind, words: string, line: Line): number => {
  const content = words.toLowerCase().split(/\s+/).filter((word) => !stop.has(word)).length
  const length = content < 2 ? -1.5 : Math.min(content, 6) * 0.3
  const place = line.isBullet || /responsib|dut|task|do\b|requirement|skill|experience|bring|need|look/.test(line.heading) ? 0.8 : 0
  return baseWeight[kind] + length + place - (vague.test(words) ? 4 : 0)
}

const itemsOf = (line: Line): JobItem[] =>
  sentencesOf(line.text).flatMap((sentence) => {
    if (boilerplate.test(sentence) || !mayBeTakenUp(sentence)) return []
    const leadIn = leadIns.find(({ pattern }) => pattern.test(sentence))
    const rest = (leadIn ? sentence.replace(leadIn.pattern, '') : sentence).replace(yearsOf, '')
    if (!leadIn && /^(?:we|our|it|this|there|they|join|are you|do you|if)\b/i.test(rest)) return []
    return partsOf(rest).flatMap((part) => {
      const words = speakable(part, 2)
      if (words === null || isDelicate(words)) return []
      const kind = kindOf(words, leadIn?.kind ?? null)
      return [{ kind, words, weight: weightOf(kind, words, line) }]
    })
  })

/** Where nothing in a document reads like a task or a requirement: whatever line can be quoted. */
const anyLine = (lines: readonly Line[]): JobItem[] =>
  lines
    .flatMap((line) => sentencesOf(line.text))
    .filter((sentence) => mayBeTakenUp(sentence) && !isDelicate(sentence))
    .flatMap((sentence) => speakable(sentence, 1) ?? [])
    .map((words) => ({ kind: 'line', words, weight: baseWeight.line }))

/** What a job description asks for, the most worth asking first; each thing once. */
export const readJob = (document: string): JobItem[] => {
  const lines = linesOf(document, knownHeading)
  const items = lines.filter((line) => !skippedHeading.test(line.heading)).flatMap(itemsOf)
  const all = items.length > 0 ? items : anyLine(lines)
  const unique = new Map(all.map((item) => [item.words.toLowerCase(), item]))
  return [...unique.values()].sort((a, b) => b.weight - a.weight)
}
