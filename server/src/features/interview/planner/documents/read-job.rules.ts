import { isDelicate, mayBeTakenUp, namesSomebody } from './allowed.rules.ts'
import { type Line, linesOf } from './lines.rules.ts'
import { type Lead, leadOf, speakable } from './quote.rules.ts'

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
  /^(?:includes?|excludes?)\b|not (?:listed|classified) (?:separately|elsewhere)|equal[- ]opportunit|regardless of|without regard|all qualified applicants|we (?:welcome|encourage) applica|reasonable (?:accommodation|adjustment)|\bsalary\b|\bper (?:hour|annum|month|year)\b|\bp\.?a\.?\b|[£$€]\s?\d[\d.,]*k?\s?(?:-|–|to|per|an |a )|\bpension\b|paid (?:holiday|leave|time)|\bholidays?\b.*\bdays\b|days(?:’|')? (?:holiday|leave)|\bbonus\b|\bdiscount|\bperks?\b|\bbenefits\b|\bwe offer\b|\bfounded in\b|\bapply (?:now|today|via|by|online)|\bto apply\b|send (?:us )?your (?:cv|resume|application)|closing date|start(?:ing)? date|\blocation:|job type|contract type|reference number|\bfull[- ]time\b|\bpart[- ]time\b|\bgdpr\b|privacy (?:policy|notice)|recruitment agenc|no agencies|other duties|\b\d+ ?(?:kg|lbs?|pounds)\b|heavy (?:lifting|loads)|physical(?:ly)? |on your feet|as (?:required|needed|assigned)\b|duties as|\bdegree\b|\bdiploma\b|\bgcse|\ba-levels?\b|licen[cs]e\b|\bcpc\b|registration with|registered with|\bregistration\b|\bcv\b|we are an? |we're an? |\bour (?:company|mission|vision) (?:is|was|has)\b|\bjoin (?:us|our)\b|cover(?:ing)? letter|\bhttps?\b/i

const who = String.raw`(?:as (?:a|an|our|the) [^,.]{3,40},?\s+)?(?:in this (?:role|position|job|post),?\s+)?(?:you(?:'ll|’ll|'d|’d| will| would)|the (?:successful|ideal|right) (?:candidate|applicant|person) (?:will|should|must)|(?:the )?(?:post ?holder|jobholder|applicants?|candidates?) (?:will|should|must))`
const wants = String.raw`(?:we(?:'re|’re| are)? (?:looking for|seeking|hiring|after|need|seek|want)|(?:our|the|this) .{0,40}?\b(?:needs|wants|seeks|is looking for|requires))\b.{0,60}?\b`
const leading = (pattern: string): RegExp => new RegExp(`^(?:${pattern})`, 'i')

/** How advertisements lead up to what they want, and what kind of phrase then follows. */
const leadIns: readonly { pattern: RegExp; kind: JobItemKind }[] = [
  { pattern: leading(String.raw`${wants}(?:who can|who will|able to|who is able to)\s+`), kind: 'ability' },
  { pattern: leading(String.raw`${wants}who (?:is|are)\s+`), kind: 'quality' },
  { pattern: leading(String.raw`${wants}(?:with|who has|who have)\s+`), kind: 'requirement' },
  {
    pattern: leading(
      String.raw`(?:the |an )?(?:proven |demonstrated |strong )?(?:ability|capacity) to\s+|(?:(?:${who}|you(?: are| must| should)?|must|should)\s+)?(?:be )?(?:able to|capable of)\s+|(?:you )?can\s+`,
    ),
    kind: 'ability',
  },
  {
    pattern: leading(
      String.raw`${who}\s+(?:also )?be (?:responsible for|in charge of|involved in|accountable for|tasked with)\s+`,
    ),
    kind: 'work',
  },
  {
    pattern: leading(
      String.raw`(?:${who}|you (?:must|should)|must|should)\s+(?:ideally\s+)?(?:have|bring|possess|demonstrate|show)\s+`,
    ),
    kind: 'requirement',
  },
  { pattern: leading(String.raw`(?:${who}|you (?:must|should)|must|should)\s+be\s+(?!\w+ing\b)`), kind: 'quality' },
  {
    pattern: leading(
      String.raw`(?:${who}|you (?:are going|are expected|are required|need|have) to|you must|you should|we expect you to|your (?:job|task|role) (?:is|will be) to|must|should)\s+(?:(?:be expected|be required|need|have|help) to\s+|also\s+|help us (?:to )?|be\s+(?=\w+ing\b))*`,
    ),
    kind: 'task',
  },
  { pattern: leading(String.raw`you(?:'re|’re| are)\s+|we want you to be\s+`), kind: 'quality' },
  {
    pattern: leading(
      String.raw`you(?:'ve|’ve| have| bring| possess):?\s+|ideally(?: with)?\s+|must have:?\s+|should have\s+|(?:required|essential|desirable|requirements?|skills?):\s+|with\s+`,
    ),
    kind: 'requirement',
  },
  { pattern: leading(String.raw`(?:you )?(?:enjoy|love|like)\s+(?=\w+ing\b)`), kind: 'work' },
  {
    pattern: leading(
      String.raw`(?:mainly |primarily |jointly )?responsible for\s+|(?:your )?(?:responsibilities|duties|tasks) (?:will )?include\s+|the (?:role|job|position) (?:involves|includes)\s+|in charge of\s+|accountable for\s+`,
    ),
    kind: 'work',
  },
]
/** "The role: ", "Main duties: " on the line itself. */
const label = /^(?:the |your |main |key |job )*(?:role|job|duties|tasks|responsibilities|purpose|work|mission):\s+/i
const youDo = /^(?:you (?:also )?|to )(?=[a-z]+\b)/i
const verdict =
  /[,\s]+(?:(?:is|are|would be|will be) (?:an? )?(?:\w+ )?(?:essential|advantage|advantageous|desirable|plus|required|must|bonus|preferred|needed|expected|asset)|preferred|required|essential|desirable|a plus|an advantage|an asset|a must)\b.*$/i

const yearsOf =
  /^(?:at least |minimum (?:of )?|a minimum of |min\.? |over |more than |circa |approx\.? )?(?:\d+|one|two|three|four|five|six|seven|eight|ten)(?:\s?[-–+]\s?\d*|\+| or more)?\s*(?:years?|yrs?|months)(?:’|'|s')?\s*(?:of )?/i
const qualityWord =
  /^(?:obsessed|interested|committed|dedicated|attentive|a (?:good |great |real |natural |strong )?(?:team|self|people|problem|quick|fast|clear|confident|natural|born|strong|good)\b|calm|patient|organi[sz]ed|well[- ]organi[sz]ed|highly|reliable|punctual|friendly|flexible|proactive|confident|comfortable|creative|motivated|self[- ]motivated|detail|careful|curious|resilient|honest|empathetic|enthusiastic|passionate|hard[- ]?working|driven|analytical|approachable|adaptable|dependable|trustworthy|willing to|happy to|keen|eager|proficient|fluent|familiar|skilled|experienced)\b/i

const sentencesOf = (text: string): string[] =>
  text.split(/(?<=[.!?])(?<!\b(?:e\.g|i\.e|etc|incl|approx|Dr|St|No|vs)\.)\s+(?=[\p{Lu}\d])|;\s+/u)

/** "make coffee, serve customers and manage the till" is three tasks; "assess, plan and review care" is one. */
const partsOf = (phrase: string, expected: Lead): string[] => {
  const parts: string[] = []
  let start = 0
  let pieceStart = 0
  for (const match of phrase.matchAll(/(?:,\s*(?:and\s+)?|\s+and\s+)(?=(\S+(?:\s+\S+)?))/gi)) {
    if (leadOf(`${match[1] ?? ''} x`) !== expected) continue
    const isLoneVerb = !phrase.slice(pieceStart, match.index).trim().includes(' ')
    pieceStart = match.index + match[0].length
    if (isLoneVerb) continue
    parts.push(phrase.slice(start, match.index))
    start = pieceStart
  }
  return [...parts, phrase.slice(start)]
}

const isAskedFor =
  /^(?:experience|knowledge|understanding|familiarity|proficiency|background|track record|command|grasp)\b/i

const kindOf = (phrase: string, led: JobItemKind | null): JobItemKind => {
  const lead = leadOf(phrase)
  if (led === 'ability' || led === 'task') return lead === 'gerund' ? 'work' : led
  if (led === 'work') return 'work'
  if (isAskedFor.test(phrase)) return 'requirement'
  if (led === 'quality') return lead === 'gerund' ? 'work' : 'quality'
  if (led === 'requirement') return lead === 'base' ? 'ability' : 'requirement'
  if (qualityWord.test(phrase)) return 'quality'
  if (lead === 'third') return 'line'
  if (lead === 'base') return 'task'
  return lead === 'gerund' ? 'work' : 'requirement'
}

const stop = new Set(
  'the a an and or of to for with by in on at from as is are be our your their its all any other who that this you we'.split(
    ' ',
  ),
)
const vague =
  /^(?:various|other|general|daily|day-to-day|administrative) (?:duties|tasks|responsibilities)|^duties|^tasks|^work$|^skills$|^join\b|^participate\b/i

const baseWeight: Record<JobItemKind, number> = {
  task: 4,
  ability: 3.5,
  work: 3.5,
  requirement: 3,
  quality: 2,
  line: 0.5,
}

/** Papers and languages are checked, not told about. */
const isPaper =
  /\b(?:certif\w*|qualified|qualification|nvq|or equivalent|accredit\w*|bachelor\w*|master'?s|fluent|fluency|bilingual|english|german|french|spanish|polish|mandarin|arabic|dutch|italian|welsh)\b/i
const isAcronyms = /^(?:[A-Z\d]{2,6}|and|or|\d+)(?:[\s,/]+(?:[A-Z\d]{2,6}|and|or|\d+))*$/

/** Two to nine words that carry meaning are something to ask about; one is a label, twenty a paragraph. */
const weightOf = (kind: JobItemKind, words: string, line: Line): number => {
  const content = words
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => !stop.has(word)).length
  const length = content < 2 ? -1.5 : Math.min(content, 6) * 0.3
  const place = line.isBullet || wanted.test(line.heading) ? 0.8 : 0
  // "her" and "it" mean nobody once the sentence before is gone.
  const unclear = /\b(?:her|him|his|she|he|they|them|it|these|those)\b/i.test(words) ? 1.5 : 0
  // "Assesses patients" is a task, only said of somebody else.
  const third = leadOf(words) === 'third' ? 3 : 0
  return baseWeight[kind] + third + length + place - unclear - (vague.test(words) ? 4 : 0)
}

const wanted =
  /responsib|dut|task|\bdo\b|requirement|skill|experience|bring|need|look|specification|profile|qualification|must|essential|ideal|expect|about you|who you are/

/** A line that nothing leads up to: a task by its verb; a noun only where the page lists what is wanted. */
const standsAlone = (phrase: string, line: Line): boolean => {
  if (/^(?:we|our|it|this|there|they|join|are|do|if|he|she|i)\b/i.test(phrase)) return false
  const lead = leadOf(phrase)
  return (
    lead === 'base' ||
    lead === 'third' ||
    line.isBullet ||
    wanted.test(line.heading) ||
    isAskedFor.test(phrase) ||
    (lead === 'gerund' && line.heading !== '')
  )
}

interface Led {
  /** What is left of a sentence when what leads up to it is taken off. */
  rest: string
  kind: JobItemKind | null
}

const leadOff = (sentence: string, line: Line): Led | null => {
  const plain = sentence.replace(label, '').replace(verdict, '')
  const found = leadIns.find(({ pattern }) => pattern.test(plain))
  if (found) return { rest: plain.replace(found.pattern, ''), kind: found.kind }
  const bare = plain.replace(youDo, '')
  if (bare !== plain && leadOf(bare) === 'base') return { rest: bare, kind: 'task' }
  return standsAlone(plain, line) ? { rest: plain, kind: null } : null
}

/** What is left of a sentence that was taken apart may begin with one. */
const leadingConjunction = /^(?:and|or|also|but)\s+/i

const itemOf = (part: string, kind: JobItemKind | null, line: Line): JobItem[] => {
  const words = speakable(part.replace(leadingConjunction, '').replace(yearsOf, ''), 2)
  if (words === null || isDelicate(words) || isPaper.test(words) || isAcronyms.test(words)) return []
  // "3 years in sales" without its years is no phrase.
  if (yearsOf.test(part) && /^(?:in|as|of|with|on|at|working)\b/i.test(words)) return []
  const found = kindOf(words, kind)
  return [{ kind: found, words, weight: weightOf(found, words, line) }]
}

const itemsOf = (line: Line): JobItem[] =>
  sentencesOf(line.text).flatMap((sentence) => {
    if (boilerplate.test(sentence) || !mayBeTakenUp(sentence) || namesSomebody(sentence)) return []
    const led = leadOff(sentence, line)
    if (!led) return []
    const [first = '', ...others] = partsOf(led.rest, leadOf(led.rest) === 'gerund' ? 'gerund' : 'base')
    // "You'll be our first nurse, plan rotas and train staff": what follows are tasks.
    return [
      ...itemOf(first, led.kind, line),
      ...others.flatMap((part) => itemOf(part, led.kind === 'quality' ? 'task' : led.kind, line)),
    ]
  })

/** Where nothing in a document reads like a task or a requirement: whatever line can be quoted. */
const anyLine = (lines: readonly Line[]): JobItem[] =>
  lines
    .flatMap((line) => sentencesOf(line.text))
    .filter(
      (sentence) =>
        mayBeTakenUp(sentence) && !isDelicate(sentence) && !namesSomebody(sentence) && !boilerplate.test(sentence),
    )
    .filter((sentence) => !/^(?:call|contact|text|phone|ring|apply|e-?mail|ask|send|no)\b/i.test(sentence))
    .flatMap((sentence) => speakable(sentence.replace(leadingConjunction, ''), 1) ?? [])
    .map((words) => ({ kind: 'line', words, weight: baseWeight.line }))

/**
 * Among lines that are all tasks one whose verb we do not know ("Titrate drips") is a task too, and
 * none of the other ways to lead up to it would be grammatical.
 */
const withStrangeVerbs = (line: Line, found: readonly JobItem[], taskShare: number): JobItem[] =>
  found.map((item) =>
    item.kind === 'requirement' &&
    line.isBullet &&
    taskShare > 0.4 &&
    /^\p{Lu}\p{Ll}+[^:]*$/u.test(item.words) &&
    !isAskedFor.test(item.words) &&
    !/^\w+(?:al|ent|ant|ive|ous|ong|ood|ing|ed)\b/i.test(item.words)
      ? { ...item, kind: 'line', weight: item.weight + 0.5 }
      : item,
  )

const taskShareOf = (lines: readonly Line[], heading: string): number => {
  const bullets = lines.filter((line) => line.isBullet && line.heading === heading)
  const tasks = bullets.filter((line) => ['base', 'third'].includes(leadOf(line.text)))
  return bullets.length === 0 ? 0 : tasks.length / bullets.length
}

/** What a job description asks for, the most worth asking first; each thing once. */
export const readJob = (document: string): JobItem[] => {
  const lines = linesOf(document, knownHeading)
  const shares = new Map(lines.map((line) => [line.heading, 0]))
  for (const heading of shares.keys()) shares.set(heading, taskShareOf(lines, heading))
  const items = lines
    .filter((line) => !skippedHeading.test(line.heading))
    .flatMap((line) => withStrangeVerbs(line, itemsOf(line), shares.get(line.heading) ?? 0))
  const all = items.length > 0 ? items : anyLine(lines)
  const unique = new Map(all.map((item) => [item.words.toLowerCase(), item]))
  return [...unique.values()].sort((a, b) => b.weight - a.weight)
}
