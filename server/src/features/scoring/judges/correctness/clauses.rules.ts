import { once, type Sentence, type Word } from '../text/reading.ts'
import type { Alignment, Pair } from './align.rules.ts'
import type { Item } from './standard.rules.ts'

/** A clause of the answer that has words of the reference. */
export interface Clause {
  number: number
  sentence: Sentence
  /** All its content words, in order. */
  said: readonly Item[]
  /** In the order of the reference. */
  pairs: readonly Pair[]
  /**
   * How closely it follows the reference, 0 to 1: the share of its content words that are the reference's, times
   * the share of these that stand in its order.
   */
  fidelity: number
}

const marks = new Set(
  ', ; : ( ) . — ? ! but because while whereas although so which if and or when where whether unless until'.split(' '),
)

/** The clauses of an answer; `framing` are words that put a statement and are no part of it, `places` those of `held`. */
export const clausesOf = (
  { said, pairs }: Alignment,
  held: readonly Item[],
  framing: ReadonlySet<Word>,
  numbers: ReadonlyMap<Word, number>,
  places: ReadonlyMap<Item, number>,
): Clause[] => {
  const groups = new Map<number, { said: Item[]; pairs: Pair[] }>()
  const groupOf = (item: Item): { said: Item[]; pairs: Pair[] } => {
    const number = numbers.get(item.word) ?? -1
    const known = groups.get(number)
    if (known) return known
    const made = { said: [], pairs: [] }
    groups.set(number, made)
    return made
  }
  for (const item of said) if (!framing.has(item.word)) groupOf(item).said.push(item)
  for (const item of held) {
    const pair = pairs.get(item)
    if (pair) groupOf(pair.said).pairs.push(pair)
  }
  return [...groups].flatMap(([number, group]) => {
    const sentence = group.pairs[0]?.said.sentence
    return sentence
      ? [{ ...group, number, sentence, fidelity: fidelityOf(group.pairs, group.said.length, places) }]
      : []
  })
}

/** Numbers the clauses of some sentences: each word with that of its clause. */
export const clauseNumbers = once((sentences: readonly Sentence[]): ReadonlyMap<Word, number> => {
  const numbers = new Map<Word, number>()
  let number = 0
  for (const { words } of sentences) {
    number += 1
    for (const word of words) {
      if (marks.has(word.lower)) number += 1
      numbers.set(word, number)
    }
  }
  return numbers
})

const fidelityOf = (pairs: readonly Pair[], spoken: number, places: ReadonlyMap<Item, number>): number => {
  if (pairs.length < 2 || spoken === 0) return 0
  const order = pairs.toSorted((a, b) => a.at - b.at).map(({ wanted }) => places.get(wanted) ?? 0)
  let follows = 0
  for (let at = 1; at < order.length; at += 1) {
    const step = (order[at] ?? 0) - (order[at - 1] ?? 0)
    if (step > 0 && step <= 3) follows += 1
  }
  return (Math.min(1, pairs.length / spoken) * follows) / (order.length - 1)
}
