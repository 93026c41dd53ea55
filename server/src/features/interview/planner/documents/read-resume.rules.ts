import { familyOf, isTitleWord } from '../titles/match-title.rules.ts'
import { isDelicate, mayBeTakenUp, namesSomebody } from './allowed.rules.ts'
import { type Line, linesOf } from './lines.rules.ts'
import { type Lead, leadOf, speakable } from './quote.rules.ts'

/**
 * achievement: something became better; win: something was reached; creation: something is new; duty:
 * something was done; then projects, posts held, skills, any other line.
 */
export type ResumeItemKind = 'achievement' | 'win' | 'creation' | 'duty' | 'project' | 'role' | 'skill' | 'line'

/** Something a resume says that a question can take up. */
export interface ResumeItem {
  kind: ResumeItemKind
  /** As it stands in the document. */
  words: string
  weight: number
}

const knownHeading =
  /^(?:(?:professional|work|relevant|career|employment|additional|selected|key|personal|technical|core|clinical|teaching|other|voluntary|volunteer|academic|side) ?)*(?:experience|employment|history|background|career|projects?|skills?|competenc(?:y|ies|es)|achievements?|accomplishments?|education|training|qualifications?|certifications?|certificates?|languages?|interests|hobbies|references?|referees|summary|profile|objective|statement|details|information|data|about me|about|contact|awards?|publications?|volunteering|memberships?|internships?|placements?|tools|technologies|strengths|activities|courses)(?: (?:and|&) [a-z ]+)?$|^curriculum vitae$|^resume$|^résumé$|^cv$|^lebenslauf$|^experiencia.*$|^expérience.*$|^formation$|^compétences$|^berufserfahrung$|^kenntnisse$/i

const privateHeading =
  /education|training|language|interest|hobb|reference|referee|contact|personal (?:detail|information|data)|^details|^information|course|formation|membership|certifi|qualification/i
const skillHeading = /skill|competenc|tools|technolog|kenntnisse|strengths|compétences/i
const projectHeading = /project/i
const summaryHeading = /summary|profile|objective|statement|about/i

const dates =
  /(?:\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+)?\b(?:\d{1,2}[/.])?(?:19|20)\d{2}\b|\bpresent\b|\bcurrent\b|\btoday\b|\bto date\b/i
const change =
  /\d|\b(?:doubl|tripl|halv|quadrupl)\w*|\bfrom \w+ to \w+|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|dozen|hundred|thousand|half|third|quarter)\b|\baward|\bfirst\b|\bwon\b/i
const lowValue =
  /\b(?:microsoft office|ms office|word|powerpoint|outlook|e-?mail|internet|hard[- ]?working|team player|punctual|driving|licen[cs]e|communication|references available)\b/i
const language =
  /\b(?:english|german|french|spanish|italian|portuguese|polish|russian|ukrainian|turkish|arabic|hindi|urdu|mandarin|cantonese|chinese|japanese|korean|dutch|swedish|danish|norwegian|finnish|greek|romanian|hungarian|czech|bengali|punjabi|farsi|persian|hebrew|vietnamese|tagalog|swahili|fluent|bilingual)\b/i
/** The words of the name at the top, so that no line that repeats it is quoted. */
const ownName = (document: string): { whole: string; words: ReadonlySet<string> } => {
  const top = document
    .slice(0, 2_000)
    .split(/\r?\n/)
    .map(
      (line) =>
        line
          .split(/ {3,}|\t|\s\|\s/)[0]
          ?.replace(/^\s*(?:full )?name:\s*/i, '')
          .trim() ?? '',
    )
    .filter((line) => line !== '')
    .slice(0, 3)
  const name = top.find((line) => /^(?:[\p{Lu}][\p{L}'’.-]*\s?){2,4}$/u.test(line) && !knownHeading.test(line)) ?? ''
  // A name may be an occupation as well ("John Baker"): then its last word is no secret.
  const words = name.toLowerCase().split(/\s+/)
  const secret = familyOf(name).id === 'general' ? words : words.slice(0, 1).filter((word) => !isTitleWord(word))
  return { whole: name.toLowerCase(), words: new Set(secret.filter((word) => word.length > 2)) }
}

const leadIn =
  /^(?:i (?:have |also |was |am )*(?=\w)|(?:was |am )?(?:mainly |primarily |jointly |solely )?responsible for\s+|(?:my )?(?:main )?(?:duties|responsibilities|tasks|work) (?:included|include|were|involved)[:\s]+|tasked with\s+|in charge of\s+|(?:key |main |major )?achievements?:\s*|(?:successfully|personally|independently|regularly|consistently|effectively|efficiently|proactively|daily|also|single-handedly|currently)\s+)+/i
const label =
  /^(?:profile|summary|position|role|duties|tasks|projects?|achievements?|experience|responsibilities|highlights?):\s+/i
const stripped = (text: string): string =>
  text
    .replace(label, '')
    .replace(leadIn, '')
    .replace(/\s\(?(?:in|since|during) (?:\w+ )?(?:19|20)\d\d\)?\.?$/i, '')

const withoutEmployer = (text: string): string => {
  const cut = text.replace(/\s(?:at|for) (?:\p{Lu}[\p{L}&'’.-]*\s?){1,4}(?:Ltd|Inc|GmbH|LLC|plc)?\.?$/u, '')
  return cut.split(/\s+/).length >= 4 ? cut : text
}

const sentencesOf = (text: string): string[] =>
  text.split(/(?<=[.!?])(?<!\b(?:e\.g|i\.e|etc|incl|approx|Dr|St|No|vs|Ltd|Inc)\.)\s+(?=[\p{Lu}\d])|;\s+/u)

const improves =
  /^(?:cut|reduc|rais|increas|improv|sav|grew|doubl|tripl|halv|lower|decreas|shorten|boost|accelerat|eliminat|turned|lift|brought .*\b(?:down|up|back)\b|took .*\bfrom\b|streamlin|simplif|strengthen|transform|speeded|sped)/i
const wins =
  /^(?:won|exceed|achiev|generat|secur|recover|beat|found (?:and|an?|the|\d)|reach|surpass|outperform|closed? [£$€\d]|resolv|retain|restor|earned|negotiat|caught|prevent|discover)/i
/** Certificates, courses and years spent are no story. */
const studies =
  /^(?:worked (?:in|at|as|for|closely)|completed|attended|graduated|studied|obtained|received|passed|gained|awarded|enrolled|certified)\b/i
const creates =
  /^(?:built|rebuilt|creat|introduc|launch|set up|establish|design|redesign|develop|found(?:ed)\b|initiat|start|automat|implement|wrote|rewrote|led (?:the|an?) (?:introduction|development|launch|design|creation|roll-?out|migration|redesign|move)|invent|pioneer|spearhead|made\b|migrat|roll(?:ed)? out|opened)/i
/** "For five years I ran a shop, where I trained two juniors" tells of two things. */
const clausesOf = (sentence: string): string[] => {
  const starts = [...sentence.matchAll(/\bI (?:have |had |also |then |later |was able to )*(?=[a-z])/g)]
  if (starts.length === 0) return [sentence]
  return starts.map((start, index) => {
    const end = starts[index + 1]?.index ?? sentence.length
    return sentence
      .slice(start.index + start[0].length, end)
      .replace(/[,\s]+(?:where|when|and|which|that|but|so|before that)?\s*$/i, '')
  })
}

const workWeight: Record<Lead, number> = { past: 4, base: 3.2, third: 2.8, gerund: 2.2, noun: 1 }

const workItem = (sentence: string, line: Line): ResumeItem[] => {
  const words = speakable(withoutEmployer(stripped(sentence)))
  if (words === null || isDelicate(words)) return []
  const lead = leadOf(words)
  if (lead === 'noun' && !line.isBullet) return []
  const length = Math.min(words.split(/\s+/).length, 8) * 0.15
  const place = summaryHeading.test(line.heading) ? -1.5 : 0
  const bonus = length + place + (change.test(sentence) ? 0.8 : 0)
  if (lead === 'past' && improves.test(words)) return [{ kind: 'achievement', words, weight: 5.2 + bonus }]
  if (lead === 'past' && creates.test(words)) return [{ kind: 'creation', words, weight: 5 + bonus }]
  if (lead === 'past' && wins.test(words)) return [{ kind: 'win', words, weight: 5.1 + bonus }]
  return [{ kind: 'duty', words, weight: workWeight[lead] + bonus - (studies.test(words) ? 3 : 0) }]
}

const skillItems = (text: string): ResumeItem[] =>
  text
    .replace(/^[^:]{3,30}:\s*/, '')
    .split(/[,;•|/·]|\s-\s/)
    .map((skill) => skill.trim())
    .filter(
      (skill) =>
        familyOf(skill).id === 'general' || skill === skill.toLowerCase() || !/^\p{Lu}\p{Ll}+ \p{Lu}/u.test(skill),
    )
    .filter(
      (skill) =>
        /^\p{L}[\p{L}\p{N}+#. &-]{1,28}$/u.test(skill) && skill.split(/\s+/).length <= 4 && !language.test(skill),
    )
    .filter((skill) => mayBeTakenUp(skill) && !isDelicate(skill))
    .map((words) => ({ kind: 'skill', words, weight: lowValue.test(words) ? 0.4 : 1.8 }))

const employer =
  /\b(?:hospital|university|college|school|academy|ltd|inc|llc|plc|gmbh|co|group|council|company|bank|stores?|services|hotel|restaurant|agency|partners|solutions|systems|clinic|trust)\b/i

/** The post in a line such as "2018 to now: Shop Assistant, Harbour Stores". */
const roleItem = (line: Line, nextText: string): ResumeItem[] => {
  if (line.isBullet || (!dates.test(line.text) && !dates.test(nextText))) return []
  const pieces = line.text
    .replace(/\([^)]*\)/g, ' ')
    .replace(
      /^[\s\d/.,–—-]*(?:(?:19|20)\d\d|now|present|today|heute)[\s\d/.,:–—-]*(?:to |till |until )?(?:now|present|today|heute|(?:19|20)\d\d)?[\s:,–—-]*/i,
      '',
    )
    .split(/\s+[–—-]\s+|,|\||\bat\b|:|\s{2,}/)
    .map((piece) => piece.trim())
  const title = pieces.find(
    (piece) =>
      /^\p{L}[\p{L} '’&-]{3,40}$/u.test(piece) &&
      piece.split(/\s+/).length <= 5 &&
      !knownHeading.test(piece) &&
      !employer.test(piece) &&
      familyOf(piece).id !== 'general',
  )
  return title && mayBeTakenUp(title) && !isDelicate(title) ? [{ kind: 'role', words: title, weight: 2 }] : []
}

const projectItem = (line: Line): ResumeItem[] => {
  const name = /^([^:–—]{4,50})(?::|\s[–—-])\s/u.exec(line.text)?.[1]?.trim()
  return name &&
    leadOf(name) === 'noun' &&
    !dates.test(name) &&
    name.split(/\s+/).length <= 7 &&
    !/^course ?work$/i.test(name)
    ? [{ kind: 'project', words: name, weight: 3.4 }]
    : []
}

const itemsOf = (line: Line, next: string): ResumeItem[] => {
  const isSkills =
    /^(?:\w+ )?skills?:/i.test(line.text) || (skillHeading.test(line.heading) && leadOf(line.text) !== 'past')
  if (isSkills) return skillItems(line.text)
  const role = roleItem(line, next)
  const project = projectHeading.test(line.heading) ? projectItem(line) : []
  const sentences = sentencesOf(line.text).filter(mayBeTakenUp)
  const work = sentences.flatMap(clausesOf).flatMap((clause) => workItem(clause, line))
  return [...role, ...project, ...work]
}

/** Where nothing reads like work done: whatever lines can be quoted. */
const anyLine = (lines: readonly Line[]): ResumeItem[] =>
  lines
    .filter((line) => !dates.test(line.text) && !isDelicate(line.text))
    .flatMap((line) => speakable(line.text, 2) ?? [])
    .map((words) => ({ kind: 'line', words, weight: 0.5 }))

/** What a resume tells of its person's work, the most worth asking first; each thing once. */
export const readResume = (document: string): ResumeItem[] => {
  const name = ownName(document)
  const isPrivate = (text: string): boolean =>
    namesSomebody(text) ||
    (name.whole !== '' && text.toLowerCase() === name.whole) ||
    text
      .toLowerCase()
      .split(/[^\p{L}'’.-]+/u)
      .some((word) => name.words.has(word))
  const lines = linesOf(document, knownHeading)
  const usable = lines.filter((line) => mayBeTakenUp(line.text) && !isPrivate(line.text))
  const open = usable.filter((line) => !privateHeading.test(line.heading))
  const items = open.flatMap((line) => itemsOf(line, lines[lines.indexOf(line) + 1]?.text ?? ''))
  const all = items.length > 0 ? items : anyLine(open.length > 0 ? open : usable)
  const unique = new Map(
    all
      .filter((item) => mayBeTakenUp(item.words) && !isPrivate(item.words))
      .map((item) => [item.words.toLowerCase(), item]),
  )
  return [...unique.values()].sort((a, b) => b.weight - a.weight)
}
