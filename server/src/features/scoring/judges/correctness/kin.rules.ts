import type { Word } from '../text/reading.ts'
import { vagueWords } from '../text/words.ts'
import { wordSimilarity } from './similarity.rules.ts'
import { kinship, rarity } from './wordnet/lexicon.ts'

/** How a word of an answer stands to those of the reference. */
export interface Akin {
  /** The meaning of the reference's word that it stands for; null where there is none. */
  meaning: string | null
  /** 0 to 1: 1 for the same word. */
  value: number
  /** The meaning of a word of the reference that it is the opposite of. */
  against: string | null
}

/** Similarity of two spellings from which they are taken for the same word. */
const sameSpelling = 0.6

/** Worth of a word of the same meaning, and of a kind or a class of it. */
const worth = { synonym: 0.9, kind: 0.5 }

const numberWords = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, at) => [word, String(at)]),
)

/** What a word stands for: numbers as figures, families of words as one. */
export const meaningOf = ({ lower, concept }: Word): string =>
  numberWords.get(lower) ?? (concept.endsWith('.') ? concept.slice(0, -1) : concept)

/** How much a word says: a common word about half as much as a rare one. */
export const weightOf = ({ lemma, lower }: Word): number =>
  vagueWords.has(lemma) || vagueWords.has(lower) ? 0.4 : 0.4 + 0.6 * rarity(lemma)

/** Grammar words that turn round the word that they lead: "less dense", "before lunch". */
const leading = new Map<string, string>()
for (const pair of 'more less|most least|before after|above below|over under|with without|always never|all none|up down|into from|on off|inside outside|many few|greater less|to from'.split(
  '|',
)) {
  const [a = '', b = ''] = pair.split(' ')
  leading.set(a, b)
  leading.set(b, a)
}

/** Whether two grammar words lead in opposite directions. */
export const leadApart = (a: string, b: string): boolean => leading.get(a) === b || leading.get(b) === a

/** Whether a grammar word leads the word after it. */
export const leads = (word: string): boolean => leading.has(word)

/** Pairs that turn a statement round and that WordNet does not list as opposites; either may stand for the other. */
const opposed = new Map<string, string>()
for (const pair of `always never|all none|before after|above below|sender receiver|source destination|allow forbid|allow prevent|
  synchronous asynchronous|static dynamic|client server|add remove|encrypt decrypt|upstream downstream|faster slower|more less|
  higher lower|larger smaller|bigger smaller|greater smaller|longer shorter|increase reduce|increase lower|grow shrink|with without|
  start end|begin end|first last|left right|best worst|better worse|most least|maximum minimum|maximise minimise|maximize minimize|
  input output|read write|parent child|accept reject|accept refuse|success failure|public private|internal external|early late|
  earlier later|many few|everything nothing|everyone nobody|both neither|gain lose|insert delete|create destroy|enable disable|
  keep discard|lock unlock|win lose|attract repel|absorb emit|absorb release|expand contract|heavy light|cheap expensive|serial parallel|
  up down|in out|on off|over under|inside outside|old new|single multiple|same different|local remote|local global|stateless stateful`
  .split('|')
  .map((line) => line.trim().split(' '))) {
  const [a = '', b = ''] = pair
  opposed.set(`${a} ${b}`, a)
  opposed.set(`${b} ${a}`, b)
}

const prefixes = ['un', 'in', 'im', 'ir', 'il', 'dis', 'non', 'de', 'a', 'mis', 'anti']
const denies = (a: string, b: string): boolean =>
  b.length >= 4 &&
  a.length > b.length &&
  a.endsWith(b) &&
  prefixes.includes(a.slice(0, a.length - b.length).replace(/-$/, ''))
const spelledOpposite = (a: string, b: string): boolean =>
  denies(a, b) ||
  denies(b, a) ||
  (a.replace(/less$/, 'ful') === b && a !== b) ||
  (b.replace(/less$/, 'ful') === a && a !== b)

const areOpposed = (a: Word, b: Word): boolean =>
  opposed.has(`${a.lemma} ${b.lemma}`) ||
  opposed.has(`${a.lower} ${b.lower}`) ||
  spelledOpposite(a.lower, b.lower) ||
  spelledOpposite(a.lemma, b.lemma)

/** 0 to 1 for words of like meaning, -1 for opposites. */
const likeness = (said: Word, wanted: Word): number => {
  if (areOpposed(said, wanted)) return -1
  const kin = kinship(said.lemma, wanted.lemma)
  if (kin === 'opposite') return -1
  const spelling = wordSimilarity(said.lower, wanted.lower)
  if (kin === 'same') return Math.max(worth.synonym, spelling)
  if (spelling > sameSpelling) return spelling
  return kin === 'kind' ? worth.kind : 0
}

const mostKept = 20_000
const stranger: Akin = { meaning: null, value: 0, against: null }

/** Finds the words of a reference that a word stands for or against. */
export const kinOf = (reference: readonly Word[]): ((word: Word) => Akin) => {
  const distinct = [...new Map(reference.map((word) => [`${word.lower} ${word.lemma}`, word])).values()]
  const meanings = new Set(distinct.map(meaningOf))
  const kept = new Map<string, Akin>()
  return (word) => {
    const key = `${word.lower} ${word.lemma}`
    const known = kept.get(key)
    if (known !== undefined) return known
    const own = meaningOf(word)
    let akin: Akin = meanings.has(own) ? { meaning: own, value: 1, against: null } : stranger
    for (const wanted of distinct) {
      const meaning = meaningOf(wanted)
      if (meaning === own) continue
      const like = likeness(word, wanted)
      if (like < 0) akin = { ...akin, against: meaning }
      else if (like > akin.value) akin = { ...akin, meaning, value: like }
    }
    if (kept.size >= mostKept) kept.clear()
    kept.set(key, akin)
    return akin
  }
}
