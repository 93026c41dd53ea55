import { distance } from 'fastest-levenshtein'
import type { Family } from '../families/family.ts'
import { general } from '../families/general.ts'
import { families } from '../families/index.ts'
import { fold, singular, wordsOf } from './words.rules.ts'

/** Any of these at the head of a title is somebody who runs something. */
const leaders = new Set([
  'director',
  'head',
  'vp',
  'svp',
  'evp',
  'president',
  'chief',
  'superintendent',
  'mgr',
  'manger',
  'dir',
])
/** "VP Marketing", "Manager Finance": the subject comes after without an "of". */
const leadersBeforeSubject = new Set(['vp', 'svp', 'evp', 'director', 'manager', 'mgr'])
/** Words that tell how long somebody has been at it, not at what; they count only where nothing else is left. */
const rank = new Set(
  (
    'senior junior sr jr snr jnr lead principal staff graduate entry level mid midlevel intern internship trainee apprentice assistant associate ' +
    'deputy vice acting interim chief head first line supervisor supervisory team leader foreman working student experienced certified qualified ' +
    'licensed registered helper part full time temporary temp freelance contract remote hybrid onsite all other general i ii iii iv v ' +
    'shift night day evening weekend the a an job position role junior-level entry-level mid-level full-time part-time first-line global international national regional group'
  ).split(' '),
)
const linking = new Set(['of', 'for', 'in', 'to', 'with', 'at', 'on', 'by', 'from', 'de', 'der', 'du'])
const joining = new Set(['and', 'or', 'und', 'y', 'et'])

/** Whether a word of a title only tells somebody's standing: "senior", "assistant". */
export const isRankWord = (word: string): boolean => rank.has(fold(word).replace(/\.$/, ''))

interface Term {
  familyId: string
  words: readonly string[]
  weight: number
}

const phrases = (list: string): string[][] =>
  list
    .split(',')
    .map((phrase) => wordsOf(phrase))
    .filter((words) => words.length > 0)

/** A longer phrase says far more: "sales engineer" against "engineer". */
const termsOf = (family: Family): Term[] => [
  ...phrases(family.titles).map((words) => ({ familyId: family.id, words, weight: 6 + 5 * (words.length - 1) })),
  ...phrases(family.subjects).map((words) => ({ familyId: family.id, words, weight: 3 + 3 * (words.length - 1) })),
  ...phrases(family.hints ?? '').map((words) => ({ familyId: family.id, words, weight: 1.2 + (words.length - 1) })),
]

const terms: readonly Term[] = families.flatMap(termsOf)
const termsByFirstWord = new Map<string, Term[]>()
for (const term of terms) {
  const first = term.words[0] ?? ''
  termsByFirstWord.set(first, [...(termsByFirstWord.get(first) ?? []), term])
}
const vocabulary = new Set([...terms.flatMap((term) => term.words), ...rank, ...leaders, ...linking, ...joining])
/** Whether a word stands in any title that we know. */
export const isTitleWord = (word: string): boolean => vocabulary.has(singular(fold(word)))

const longByInitial = new Map<string, string[]>()
for (const word of vocabulary) {
  if (word.length >= 4) longByInitial.set(word.charAt(0), [...(longByInitial.get(word.charAt(0)) ?? []), word])
}

const isSwap = (a: string, b: string): boolean => {
  const at = [...a].findIndex((letter, index) => letter !== b[index])
  return a.length === b.length && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
}

/** How far a word may be from the one that was meant: one slip in five letters, two in nine. */
const slipsAllowed = (length: number): number => {
  if (length < 5) return 0
  return length < 9 ? 1 : 2
}

const slipsBetween = (typed: string, known: string): number => (isSwap(typed, known) ? 1 : distance(typed, known))

/** The known word that a misspelt one stands for; the word itself where none is near. */
const corrected = (typed: string): string => {
  const allowed = slipsAllowed(typed.length)
  if (vocabulary.has(typed) || allowed === 0) return typed
  let best = typed
  let least = allowed + 1
  for (const known of longByInitial.get(typed.charAt(0)) ?? []) {
    if (Math.abs(known.length - typed.length) > allowed) continue
    const slips = slipsBetween(typed, known)
    if (slips < least) {
      best = known
      least = slips
    }
  }
  return best
}

interface ReadTitle {
  /** In the order of a noun phrase: what follows "of" or a comma stands before the head. */
  words: readonly string[]
  /** Positions of head nouns. */
  heads: ReadonlySet<number>
  /** How many words at the beginning were said after the head. */
  tail: number
}

const clean = (title: string): string =>
  fold(title)
    .replace(/\((?:[mfwdxhi][/|,\s]*)+\)|\ball genders\b|\bm\/[fw]\/[dx]\b/g, ' ')
    .replace(/[,;(-]*\s*\b(?:except|excluding|not)\b[^;)]*/g, ' ')
    .replace(/\ball other\b/g, ' ')
    .replace(/\br\s*&\s*d\b/g, 'r and d')
    .replace(/&/g, ' and ')
    .replace(/\//g, ' and ')
    .replace(/\s[-–—|]+\s|--|@/g, ', ')
    .replace(/[(:;)|]/g, ', ')

/** "Doors, windows and roofs fitter" is one list, "Engineer, Software" is not: a list has its "and". */
const joinLists = (title: string): string => {
  const segments = title.split(',').map((segment) => segment.trim())
  const end = segments.findLastIndex((segment, index) => index > 0 && /^(?:and|or)\s/.test(segment))
  return end < 0 ? title : [segments.slice(0, end + 1).join(' and '), ...segments.slice(end + 1)].join(', ')
}

/** Known words with a hyphen stay whole, others are taken apart; slips are put right. */
const knownWords = (text: string): string[] =>
  wordsOf(text).flatMap((word) => (vocabulary.has(word) ? [word] : word.split('-').map(singular).map(corrected)))

const isMere = (words: readonly string[]): boolean => words.every((word) => rank.has(word) && !leaders.has(word))

/** Splits a title into the noun phrase that names the work and what is said about it afterwards. */
const readTitle = (title: string): ReadTitle => {
  const segments = joinLists(clean(title))
    .split(',')
    .map(knownWords)
    .filter((segment) => segment.length > 0)
  const first = segments[0] ?? []
  const link = first.findIndex((word, index) => index > 0 && linking.has(word))
  let main = link > 0 ? first.slice(0, link) : first
  let tail = [...(link > 0 ? first.slice(link + 1) : []), ...segments.slice(1).flat()].filter(
    (word) => !linking.has(word),
  )
  if (isMere(main) && tail.length > 0) {
    main = tail
    tail = []
  }
  const words = [...tail, ...main]
  const heads = new Set<number>([words.length - 1])
  for (const [index, word] of words.entries()) if (joining.has(word) && index > tail.length) heads.add(index - 1)
  return { words, heads, tail: tail.length }
}

/** Some of a title's words, with what is known about their positions. */
const only = (read: ReadTitle, keeps: (word: string, index: number) => boolean): ReadTitle => {
  const kept = [...read.words.keys()].filter((index) => keeps(read.words[index] ?? '', index))
  return {
    words: kept.map((index) => read.words[index] ?? ''),
    heads: new Set([...kept.keys()].filter((at) => read.heads.has(kept[at] ?? -1) || at === kept.length - 1)),
    tail: kept.filter((index) => index < read.tail).length,
  }
}

/**
 * The ways in which a title may be read: as it stands; without its rank; "crane and tower operator"
 * also as "crane operator"; "director of sales" also as "sales manager".
 */
const readings = (title: string): { reading: ReadTitle; trust: number }[] => {
  const read = readTitle(title)
  const isRank = (word: string, index: number): boolean => rank.has(word) && !read.heads.has(index)
  const plain = only(read, (word, index) => !isRank(word, index) && !joining.has(word))
  const joints = [...read.words.keys()].filter((index) => joining.has(read.words[index] ?? ''))
  const shortened = joints.map((joint) =>
    only(
      read,
      (word, index) => (index < joint || index === read.words.length - 1) && !isRank(word, index) && !joining.has(word),
    ),
  )
  const endsInRank =
    plain.words.length > 1 && rank.has(plain.words.at(-1) ?? '') && !leaders.has(plain.words.at(-1) ?? '')
  const trimmed = endsInRank ? [only(plain, (_, index) => index < plain.words.length - 1)] : []
  const opensWithLeader = leadersBeforeSubject.has(plain.words[0] ?? '') && plain.words.length > 1
  const turned = opensWithLeader
    ? [{ words: [...plain.words.slice(1), plain.words[0] ?? ''], heads: new Set([plain.words.length - 1]), tail: 0 }]
    : []
  const all = [read, plain, ...shortened, ...trimmed, ...turned]
  return [
    ...all.map((reading) => ({ reading, trust: 1 })),
    ...all.map((reading) => ({ reading: asManager(reading), trust: 0.95 })),
  ]
}

const asManager = (read: ReadTitle): ReadTitle => ({
  ...read,
  words: read.words.map((word, index) => (read.heads.has(index) && leaders.has(word) ? 'manager' : word)),
})

const matchesAt = (term: Term, words: readonly string[], at: number): boolean =>
  term.words.every((word, offset) => words[at + offset] === word)

/** What a family's terms are worth in a title: the longest first, no word counted twice. */
const scoresOf = ({ words, heads, tail }: ReadTitle): Map<string, number> => {
  const found = words.flatMap((word, at) =>
    (termsByFirstWord.get(word) ?? []).filter((term) => matchesAt(term, words, at)).map((term) => ({ term, at })),
  )
  found.sort((a, b) => b.term.words.length - a.term.words.length || b.term.weight - a.term.weight)
  const scores = new Map<string, number>()
  const covered = new Set<string>()
  for (const { term, at } of found) {
    const positions = term.words.map((_, offset) => at + offset)
    if (positions.some((position) => covered.has(`${term.familyId} ${position}`))) continue
    for (const position of positions) covered.add(`${term.familyId} ${position}`)
    const hasHead = positions.some((position) => heads.has(position))
    const isTail = positions.every((position) => position < tail)
    const factor = hasHead ? 1.5 : isTail ? 0.7 : 1
    scores.set(term.familyId, (scores.get(term.familyId) ?? 0) + term.weight * factor)
  }
  return scores
}

/** A title that scores less names no occupation we know. */
const leastScore = 1.5

/** How strongly a title speaks for each family of occupations, by the family's id. */
export const familyScores = (title: string): ReadonlyMap<string, number> => {
  const scores = new Map<string, number>()
  for (const { reading, trust } of readings(title)) {
    for (const [id, score] of scoresOf(reading)) scores.set(id, Math.max(score * trust, scores.get(id) ?? 0))
  }
  return scores
}

/** The family of occupations a title belongs to; the general one where nothing in it is known. */
export const familyOf = (title: string): Family => {
  const scores = familyScores(title)
  let best: Family = general
  let most = leastScore
  for (const family of families) {
    const score = scores.get(family.id) ?? 0
    if (score > most) {
      best = family
      most = score
    }
  }
  return best
}
