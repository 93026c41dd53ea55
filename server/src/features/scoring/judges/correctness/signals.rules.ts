import type { Sentence, Word } from '../text/reading.ts'
import { negatedWords } from './negation.rules.ts'
import { commonSubsequence, cosine, gramCounts, wordSimilarity } from './similarity.rules.ts'

/** Similarity of two spellings from which they are taken for the same word. */
const sameWord = 0.6

/** Content words of either side that are compared; ten minutes of speech stay below it. */
const longest = 800

/** What an answer and a reference have in common; each 0 to 1. */
export interface Signals {
  /** Longest common subsequence of stems, as a share of the shorter side's geometric mean with the reference. */
  order: number
  /** F1 of the aligned content words, the question's own left out. */
  alignment: number
  /** Length of the answer against the reference's, at most 1. */
  length: number
  /** Cosine of character trigrams. */
  letters: number
  /** Share of the aligned words that are negated on one side only. */
  contradiction: number
  /** Aligned content words in each sentence, to quote the one that shows most. */
  shownBy: ReadonlyMap<Sentence, number>
}

interface Item {
  word: Word
  sentence: Sentence
  negated: boolean
}

/** Compares the sentences of an answer with those of a reference; `asked` are the concepts of the question. */
export const compare = (
  answer: readonly Sentence[],
  reference: readonly Sentence[],
  asked: ReadonlySet<string>,
): Signals => {
  const said = itemsOf(answer).slice(0, longest)
  const wanted = itemsOf(reference).slice(0, longest)
  const freshSaid = fresh(said, asked)
  const freshWanted = fresh(wanted, asked)
  const aligned = align(freshWanted, freshSaid)
  const recall = freshWanted.length === 0 ? 0 : sum(aligned.map(({ value }) => value)) / freshWanted.length
  const precision = freshSaid.length === 0 ? 0 : Math.min(1, sum(aligned.map(({ value }) => value)) / freshSaid.length)
  const shownBy = new Map<Sentence, number>()
  for (const { item, value } of aligned) shownBy.set(item.sentence, (shownBy.get(item.sentence) ?? 0) + value)
  const a = said.map(({ word }) => word.concept)
  const b = wanted.map(({ word }) => word.concept)
  return {
    order:
      a.length === 0 || b.length === 0
        ? 0
        : commonSubsequence(a, b) / Math.sqrt(Math.min(a.length, b.length) * b.length),
    alignment: recall + precision === 0 ? 0 : (2 * recall * precision) / (recall + precision),
    length: b.length === 0 ? 0 : Math.min(1, a.length / b.length),
    letters: cosine(gramCounts(said.map(({ word }) => word.lower)), gramCounts(wanted.map(({ word }) => word.lower))),
    contradiction: aligned.length === 0 ? 0 : aligned.filter(({ contrary }) => contrary).length / aligned.length,
    shownBy,
  }
}

const itemsOf = (sentences: readonly Sentence[]): Item[] => {
  const negated = negatedWords(sentences)
  return sentences.flatMap((sentence) =>
    sentence.words.filter(({ content }) => content).map((word) => ({ word, sentence, negated: negated.has(word) })),
  )
}

/** The question's own words left out; where nothing else is there, they are all there is. */
const fresh = (items: readonly Item[], asked: ReadonlySet<string>): readonly Item[] => {
  const rest = items.filter(({ word }) => !asked.has(word.concept))
  return rest.length > 0 ? rest : items
}

interface Aligned {
  item: Item
  value: number
  contrary: boolean
}

/** Each wanted word with the best word said, each of which serves once; a likelier polarity is preferred. */
const align = (wanted: readonly Item[], said: readonly Item[]): Aligned[] => {
  const byConcept = new Map<string, Item[]>()
  for (const item of said) byConcept.set(item.word.concept, [...(byConcept.get(item.word.concept) ?? []), item])
  const used = new Set<Item>()
  const aligned: Aligned[] = []
  const take = (target: Item, item: Item, value: number): void => {
    used.add(item)
    aligned.push({ item, value, contrary: target.negated !== item.negated })
  }
  const open: Item[] = []
  for (const target of wanted) {
    const same = (byConcept.get(target.word.concept) ?? []).filter((item) => !used.has(item))
    const best = same.find(({ negated }) => negated === target.negated) ?? same[0]
    if (best) take(target, best, 1)
    else open.push(target)
  }
  for (const target of open) {
    let best: Item | null = null
    let value = sameWord
    for (const item of said) {
      if (used.has(item)) continue
      const similarity = wordSimilarity(target.word.lower, item.word.lower)
      if (similarity > value) {
        best = item
        value = similarity
      }
    }
    if (best) take(target, best, value)
  }
  return aligned
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
