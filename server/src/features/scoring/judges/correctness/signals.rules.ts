import type { Sentence } from '../text/reading.ts'
import type { Alignment } from './align.rules.ts'
import { commonSubsequence, cosine, gramCounts } from './similarity.rules.ts'
import type { Item, Standard } from './standard.rules.ts'

/** What an answer and a reference have in common; each 0 to 1. */
export interface Signals {
  /** Longest common subsequence of meanings, over the geometric mean of the shorter side and the reference. */
  order: number
  /** Share of the reference's weighted words that the answer has, the question's own left out. */
  recall: number
  /** Share of the reference's words that the answer has, all alike. */
  kept: number
  /** Share of the answer's words that the reference has, the question's own left out. */
  precision: number
  /** The same, of the sentences that hold some of it. */
  closeness: number
  /** Length of the sentences that have words of the reference, against its length, at most 1. */
  length: number
  /** Cosine of character trigrams. */
  letters: number
  /** Worth of the aligned words in each sentence, to quote the one that shows most. */
  shownBy: ReadonlyMap<Sentence, number>
  /** The part of the reference that this answer is held to. */
  held: readonly Item[]
}

/** The question's own words say little of the answer, but where hardly another is needed they are what there is. */
const askedWeight = 0.25

export const measure = (alignment: Alignment, standard: Standard): Signals => {
  const held = heldTo(alignment, standard)
  const { said, meanings } = alignment
  let total = 0
  let found = 0
  let matched = 0
  const shownBy = new Map<Sentence, number>()
  for (const item of held) {
    const weight = item.weight * (item.asked ? askedWeight : 1)
    total += weight
    const pair = alignment.pairs.get(item)
    if (!pair) continue
    found += weight * pair.value
    matched += pair.value * (item.asked ? askedWeight : 1)
    shownBy.set(pair.said.sentence, (shownBy.get(pair.said.sentence) ?? 0) + pair.value * weight)
  }
  const spoken = said.reduce((sum, { asked }) => sum + (asked ? askedWeight : 1), 0)
  const telling = tellingOf(alignment)
  const b = held.map(({ meaning }) => meaning)
  return {
    order:
      said.length === 0 || b.length === 0
        ? 0
        : commonSubsequence(meanings, b) / Math.sqrt(Math.min(said.length, b.length) * b.length),
    recall: total === 0 ? 0 : found / total,
    kept: held.length === 0 ? 0 : held.filter((item) => alignment.pairs.has(item)).length / held.length,
    precision: spoken === 0 ? 0 : Math.min(1, matched / spoken),
    closeness: closenessOf(alignment),
    length: b.length === 0 ? 0 : Math.min(1, telling.length / b.length),
    letters: cosine(gramsOf(telling), gramsHeld(held)),
    shownBy,
    held,
  }
}

const closenessOf = ({ said, pairs }: Alignment): number => {
  const holding = new Set([...pairs.values()].flatMap(({ said, wanted }) => (wanted.asked ? [] : [said.sentence])))
  let spoken = 0
  for (const { sentence, asked } of said) if (holding.has(sentence)) spoken += asked ? askedWeight : 1
  let matched = 0
  for (const { said: item, value } of pairs.values())
    if (holding.has(item.sentence)) matched += item.asked ? askedWeight : value
  return spoken === 0 ? 0 : Math.min(1, matched / spoken)
}

/** How many words one word of the reference carries, and one that the question has too; a sentence counts no longer. */
const carried = 6
const carriedByAsked = 3

/** The items of the answer that count towards its length: none of a sentence without a word of the reference, and few of one with few. */
const tellingOf = ({ said, pairs }: Alignment): Item[] => {
  const left = new Map<Sentence, number>()
  for (const pair of pairs.values()) {
    const worth = pair.wanted.asked ? carriedByAsked : carried
    left.set(pair.said.sentence, (left.get(pair.said.sentence) ?? 0) + worth * pair.value)
  }
  return said.filter(({ sentence }) => {
    const rest = left.get(sentence) ?? 0
    left.set(sentence, rest - 1)
    return rest >= 1
  })
}

const gramsOf = (items: readonly Item[]): Map<string, number> => gramCounts(items.map(({ word }) => word.lower))

/** A reference's own are counted once. */
const gramsHeld = (held: readonly Item[]): ReadonlyMap<string, number> => {
  const known = counted.get(held)
  if (known !== undefined) return known
  const grams = gramsOf(held)
  counted.set(held, grams)
  return grams
}
const counted = new WeakMap<readonly Item[], ReadonlyMap<string, number>>()

/** All that is required, and of the options those that the answer shows best. */
const heldTo = ({ pairs }: Alignment, { items, required, options, needed }: Standard): readonly Item[] => {
  if (options.length === 0) return items
  const rated = options.map((option, at) => {
    const total = option.reduce((sum, { weight }) => sum + weight, 0)
    const found = option.reduce((sum, item) => sum + item.weight * (pairs.get(item)?.value ?? 0), 0)
    return { option, at, share: found / Math.max(total, 1) }
  })
  const best = rated.toSorted((a, b) => b.share - a.share || a.at - b.at).slice(0, needed)
  const chosen = new Set([...required, ...best.flatMap(({ option }) => option)])
  return items.filter((item) => chosen.has(item))
}
