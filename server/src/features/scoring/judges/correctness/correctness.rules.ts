import type { Reading, Sentence, Word } from '../text/reading.ts'
import { wordsOf } from '../text/reading.ts'
import { coverageOf, type KeyPointFinding } from './key-points.rules.ts'
import { compare, type Signals } from './signals.rules.ts'

/** How far an answer is right; `score` 0 to 1, and the sentences that show it, best first. */
export interface Correctness {
  score: number
  shownBy: readonly Sentence[]
  keyPoints: readonly KeyPointFinding[]
  /** The answer negates what the reference states, or the other way round. */
  contradicts: boolean
}

/**
 * The line that turns the weighted mean of the four signals into a share: nothing at `zero`,
 * everything at `full`. Set on SAF's training rows (MIT): answers to other questions have a median of
 * .21, wholly right ones of .47.
 */
const scale = { zero: 0.12, full: 0.56 }

const clamp = (value: number): number => Math.max(0, Math.min(1, value))

/** How far the sentences of an answer say what a reference says. */
export const againstReference = (answer: readonly Sentence[], reference: Reading, question: Reading): Correctness => {
  const signals = compare(answer, reference.sentences, conceptsOf(question))
  const mean = (2 * signals.order + signals.alignment + signals.length + signals.letters) / 5
  const carried = signals.shownBy.size === 0 ? 0 : clamp((mean - scale.zero) / (scale.full - scale.zero))
  return {
    score: carried * trust(signals),
    shownBy: ranked(signals.shownBy),
    keyPoints: [],
    contradicts: signals.contradiction > contrary,
  }
}

/**
 * How far the sentences of an answer show each key point; the score is the mean of the coverages. A
 * sentence that turns one point into its opposite is not trusted with another.
 */
export const againstKeyPoints = (
  answer: readonly Sentence[],
  points: readonly Reading[],
  question: Reading,
): Correctness => {
  const asked = new Set(wordsOf(question.sentences).map(({ stem }) => stem))
  const found = points.map((point) => coverageOf(answer, point, asked))
  const twisted = new Set(found.filter((finding) => finding.contrary).map(({ shownBy }) => shownBy))
  const findings = found.map((finding) =>
    twisted.has(finding.shownBy) && !finding.contrary ? { ...finding, coverage: finding.coverage * 0.4 } : finding,
  )
  const shown = findings.filter(({ coverage }) => coverage > 0).toSorted((a, b) => b.coverage - a.coverage)
  return {
    score: findings.length === 0 ? 0 : findings.reduce((sum, { coverage }) => sum + coverage, 0) / findings.length,
    shownBy: [...new Set(shown.flatMap(({ shownBy }) => (shownBy ? [shownBy] : [])))],
    keyPoints: findings,
    contradicts: findings.some((finding) => finding.contrary),
  }
}

const conceptsOf = (reading: Reading): Set<string> =>
  new Set(
    wordsOf(reading.sentences)
      .filter(({ content }: Word) => content)
      .map(({ concept }) => concept),
  )

/** Share of the common words negated on one side only, from which an answer contradicts the reference. */
const contrary = 0.5

/** A contradicted statement is worth little. Below three tenths negations differ by chance: right answers do so too. */
const trust = ({ contradiction }: Signals): number => (contradiction > contrary ? 0.1 : contradiction > 0.3 ? 0.6 : 1)

const ranked = (shownBy: ReadonlyMap<Sentence, number>): Sentence[] =>
  [...shownBy].toSorted(([a, x], [b, y]) => y - x || a.index - b.index).map(([sentence]) => sentence)
