import type { Reading, Sentence } from '../text/reading.ts'
import { align } from './align.rules.ts'
import { contradictionIn } from './contradiction.rules.ts'
import { heapsIn } from './heaps.rules.ts'
import { coverageOf, type KeyPointFinding } from './key-points.rules.ts'
import { likeness, scaled, weights } from './likeness.rules.ts'
import { doubtOf, nearCopy, preparedFor } from './prepared.rules.ts'
import { measure, type Signals } from './signals.rules.ts'
import { itemsOf } from './standard.rules.ts'

/** How far an answer is right; `score` 0 to 1, and the sentences that show it, best first. */
export interface Correctness {
  score: number
  shownBy: readonly Sentence[]
  keyPoints: readonly KeyPointFinding[]
  /** The answer negates what the reference states, or the other way round. */
  contradicts: boolean
}

/** An answer laid against a reference: what they have in common, and what is left of the mark for how it is said. */
export interface Comparison {
  signals: Signals
  /** 0 to 1; below 1 where the answer says the opposite, disclaims what it says, or says nothing with its words. */
  kept: number
  contradicts: boolean
}

/** How far the sentences of an answer say what a reference says. */
export const againstReference = (answer: readonly Sentence[], reference: Reading, question: Reading): Correctness => {
  const { signals, kept, contradicts } = compare(answer, reference, question)
  const carried = signals.shownBy.size === 0 ? 0 : scaled(likeness(signals, weights), weights)
  return { score: carried * kept, shownBy: ranked(signals.shownBy), keyPoints: [], contradicts }
}

/** Lays the sentences of an answer against a reference. */
export const compare = (answer: readonly Sentence[], reference: Reading, question: Reading): Comparison => {
  const standard = preparedFor(reference, question)
  const heaps = heapsIn(answer, standard)
  const said = itemsOf(answer, standard.asked).filter(({ word }) => heaps.all || !heaps.words.has(word))
  const alignment = align(said, standard)
  const signals = measure(alignment, standard)
  const against = contradictionIn(answer, alignment, signals.held, standard.negated)
  const denied = against.denied && !standard.own.denied && signals.kept > nearCopy
  const share = denied ? 1 : Math.max(0, against.share - standard.own.share)
  const copied = denied ? 1 : Math.min(signals.kept, signals.closeness)
  const copy = copied > nearCopy && standard.options.length === 0
  const changed = copy && against.changed > 0.02 ? 0.75 : 1
  const jumbled = copy && said.length >= 8 && signals.order < 0.55 * signals.kept
  const bag = heaps.all ? 0.4 : jumbled ? 0.5 : 1
  return {
    signals,
    kept: Math.min(trust(share, copied), changed) * doubtOf(answer, standard, against, signals.kept) * bag,
    contradicts: share > 0.5,
  }
}

/**
 * What is left of an answer of which a share says the opposite. The closer it copies the reference, the more
 * one turned clause says; in free words some are turned by chance (SAF: such answers are no worse).
 */
const trust = (share: number, copied: number): number => {
  if (copied > nearCopy) return share > 0.5 ? 0.1 : share > 0.25 ? 0.5 : share > 0.02 ? 0.75 : 1
  if (copied > 0.4) return share > 0.5 ? 0.15 : share > 0.3 ? 0.6 : share > 0.2 ? 0.75 : 1
  return share > 0.8 ? 0.5 : share > 0.5 ? 0.75 : 1
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
  const found = points.map((point) => coverageOf(answer, point, question))
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

const ranked = (shownBy: ReadonlyMap<Sentence, number>): Sentence[] =>
  [...shownBy].toSorted(([a, x], [b, y]) => y - x || a.index - b.index).map(([sentence]) => sentence)
