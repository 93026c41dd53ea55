import type { Word } from '../text/reading.ts'
import { vagueWords } from '../text/words.ts'
import { wordSimilarity } from './similarity.rules.ts'
import { rarity, relativesOf } from './wordnet/lexicon.ts'

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
const leading =
  'more less|most least|before after|above below|over under|with without|always never|all none|all only|up down|on off|inside outside|many few|every no'
    .split('|')
    .map((pair) => pair.split(' '))
const leaders = new Set(leading.flat())
const apart = new Set(leading.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]))

/** Whether two grammar words lead in opposite directions. */
export const leadApart = (a: string, b: string): boolean => apart.has(`${a} ${b}`)

/** Whether a grammar word leads the word after it. */
export const leads = (word: string): boolean => leaders.has(word)

/** Pairs that turn a statement round and that WordNet does not list as opposites; lower case. */
const opposed = new Map<string, string[]>()
for (const pair of `always never|all none|before after|above below|sender receiver|source destination|allow forbid|allow prevent|
  synchronous asynchronous|static dynamic|client server|add remove|encrypt decrypt|upstream downstream|faster slower|more less|
  higher lower|larger smaller|bigger smaller|greater smaller|longer shorter|increase reduce|increase lower|grow shrink|
  start end|begin end|first last|left right|best worst|better worse|most least|maximum minimum|maximise minimise|maximize minimize|
  input output|read write|parent child|accept reject|accept refuse|success failure|public private|internal external|early late|
  earlier later|everything nothing|everyone nobody|gain lose|insert delete|create destroy|enable disable|keep discard|lock unlock|
  win lose|attract repel|absorb emit|absorb release|absorb reflect|expand contract|heavy light|cheap expensive|serial parallel|
  up down|on off|inside outside|old new|single multiple|single several|same different|local remote|local global|
  stateless stateful|separate common|separate shared|whole partial|concrete vague|optional mandatory|temporary permanent`.split(
  '|',
)) {
  const [a = '', b = ''] = pair.trim().split(' ')
  opposed.set(a, [...(opposed.get(a) ?? []), b])
  opposed.set(b, [...(opposed.get(b) ?? []), a])
}

const prefixes = ['un', 'in', 'im', 'ir', 'il', 'dis', 'non', 'non-', 'de', 'a', 'mis', 'anti']
const shortestStem = 4

/** Words that are spelled as the opposite of a word: "unsafe", "careless". */
const spelledAgainst = (word: string): string[] => [
  ...prefixes.flatMap((prefix) =>
    word.startsWith(prefix) && word.length >= prefix.length + shortestStem ? [word.slice(prefix.length)] : [],
  ),
  ...(word.length >= shortestStem ? prefixes.map((prefix) => prefix + word) : []),
  ...(word.endsWith('less') ? [`${word.slice(0, -4)}ful`] : word.endsWith('ful') ? [`${word.slice(0, -3)}less`] : []),
]

const stranger: Akin = { meaning: null, value: 0, against: null }

/** Words that are related to a reference's, by what they stand for and against. */
const relativesIn = (reference: readonly Word[]): Map<string, Akin> => {
  const related = new Map<string, Akin>()
  const offer = (name: string, meaning: string, value: number): void => {
    const before = related.get(name) ?? stranger
    if (value > before.value) related.set(name, { ...before, meaning, value })
  }
  const oppose = (name: string, meaning: string): void => {
    related.set(name, { ...(related.get(name) ?? stranger), against: meaning })
  }
  for (const word of reference) {
    const meaning = meaningOf(word)
    for (const [name, kin] of relativesOf(word.lemma)) {
      if (kin === 'opposite') oppose(name, meaning)
      else offer(name, meaning, kin === 'same' ? worth.synonym : worth.kind)
    }
    for (const form of new Set([word.lemma, word.lower])) {
      for (const name of opposed.get(form) ?? []) oppose(name, meaning)
      for (const name of spelledAgainst(form)) oppose(name, meaning)
    }
  }
  return related
}

const mostKept = 20_000

/** Longer ones are no words; comparing their letters costs time. */
const longestWord = 40

/** Finds the words of a reference that a word stands for or against. */
export const kinOf = (reference: readonly Word[]): ((word: Word) => Akin) => {
  const distinct = [...new Map(reference.map((word) => [`${word.lower} ${word.lemma}`, word])).values()]
  const meanings = new Set(distinct.map(meaningOf))
  const real = distinct.filter(({ lower }) => lower.length <= longestWord)
  const related = relativesIn(real)
  const kept = new Map<string, Map<string, Akin>>()
  const find = (word: Word): Akin => {
    const own = meaningOf(word)
    const kin = related.get(word.lemma) ?? related.get(word.lower) ?? stranger
    const against = kin.against === own ? null : kin.against
    if (meanings.has(own)) return { meaning: own, value: 1, against }
    let best: Akin = { ...kin, against }
    if (word.lower.length > longestWord) return best
    for (const wanted of real) {
      if (wanted.lower.charCodeAt(0) !== word.lower.charCodeAt(0)) continue
      const meaning = meaningOf(wanted)
      if (meaning === against) continue
      const spelling = wordSimilarity(word.lower, wanted.lower)
      if (spelling > sameSpelling && spelling > best.value) best = { meaning, value: spelling, against }
    }
    return best
  }
  return (word) => {
    const lemmas = kept.get(word.lower)
    const known = lemmas?.get(word.lemma)
    if (known !== undefined) return known
    const akin = find(word)
    if (kept.size >= mostKept) kept.clear()
    if (lemmas === undefined) kept.set(word.lower, new Map([[word.lemma, akin]]))
    else lemmas.set(word.lemma, akin)
    return akin
  }
}
