import type { Reading, Sentence, Word } from '../text/reading.ts'
import { align } from './align.rules.ts'
import { contradictionIn } from './contradiction.rules.ts'
import { isDisclaimed, isGuessed } from './frames.rules.ts'
import { heapsIn } from './heaps.rules.ts'
import { coverageOf, type KeyPointFinding } from './key-points.rules.ts'
import { preparedFor } from './prepared.rules.ts'
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

const scale = { zero: 0.25, full: 0.59 }
const clamp = (value: number): number => Math.max(0, Math.min(1, value))

/** How far the sentences of an answer say what a reference says. */
export const againstReference = (answer: readonly Sentence[], reference: Reading, question: Reading): Correctness => {
  const standard = preparedFor(reference, question)
  const heaps = heapsIn(answer, standard)
  const said = itemsOf(answer, standard.asked).filter(({ word }) => heaps.all || !heaps.words.has(word))
  const alignment = align(said, standard)
  const signals = measure(alignment, standard)
  const carried = signals.shownBy.size === 0 ? 0 : scaled(likeness(signals))
  const against = contradictionIn(answer, alignment, signals.held, standard.negated)
  const share = Math.max(0, against.share - standard.own.share)
  const turned = against.denied && !standard.own.denied && signals.kept > nearCopy ? 1 : share
  const copied = Math.min(signals.kept, signals.precision)
  const changed = copied > nearCopy && standard.options.length === 0 && against.changed > 0.02 ? 0.75 : 1
  const known = (word: Word): boolean => standard.akin(word).meaning !== null
  const disclaimed = isDisclaimed(answer, known)
  const guessed = isGuessed(answer)
  const doubt = disclaimed ? 1 - 0.3 - 0.4 * against.attributed : guessed ? 0.75 : 1
  const bag = heaps.all
    ? 0.4
    : copied > nearCopy && standard.options.length === 0 && said.length >= 8 && signals.order < 0.55 * signals.kept
      ? 0.5
      : 1
  return {
    score: carried * Math.min(turned === 1 ? 0.1 : trust(turned, copied), changed) * doubt * bag,
    shownBy: ranked(signals.shownBy),
    keyPoints: [],
    contradicts: turned > 0.5,
  }
}

const likeness = ({ order, recall, precision, length, letters }: Signals): number => {
  const f1 = recall + precision === 0 ? 0 : (2 * recall * precision) / (recall + precision)
  return ((2 * Math.sqrt(order) + Math.sqrt((recall + f1) / 2) + Math.sqrt(letters)) / 4) * (0.5 + 0.5 * length)
}

const scaled = (value: number): number =>
  Math.max(clamp((value - scale.zero) / (scale.full - scale.zero)), (0.1 * Math.min(value, scale.zero)) / scale.zero)

/**
 * What is left of an answer of which a share says the opposite. The closer it copies the reference, the more
 * one turned clause says; in free words some are turned by chance (SAF: such answers are no worse).
 */
const trust = (share: number, copied: number): number => {
  if (copied > nearCopy) return share > 0.5 ? 0.1 : share > 0.25 ? 0.5 : share > 0.02 ? 0.75 : 1
  if (copied > 0.4) return share > 0.5 ? 0.15 : share > 0.3 ? 0.6 : share > 0.2 ? 0.75 : 1
  return share > 0.8 ? 0.5 : share > 0.5 ? 0.75 : 1
}

/** Share of words on both sides from which an answer is a copy of the reference. */
const nearCopy = 0.7

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
