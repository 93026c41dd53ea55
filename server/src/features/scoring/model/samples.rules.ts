import type { DimensionMark, DimensionMarks } from '@candor/contracts/scoring.ts'
import { dimensionNames } from '@candor/contracts/scoring.ts'
import type { SampleMarks } from './marks.rules.ts'

/**
 * Points by which samples may differ before a mark is left to a person. One level on each of the three
 * heaviest parts of a story moves structure by (32 + 27 + 19) / 3 = 26: up to 25 points samples differ
 * in shade, beyond it in substance.
 */
export const widestSpread = 25

const disagree = (spread: number): string => `The judgements of this answer lie ${spread} points apart: needs a person.`

/** The marks of all samples as one. */
export interface Combined {
  dimensions: DimensionMarks
  overall: number | null
  /** Why `overall` is null or 0. */
  reason?: string
  needsPerson?: true
  /** Which sample gave the overall mark: its notes are used. */
  chosen: number
}

/**
 * Per dimension the median mark with that sample's evidence (the lower one of two in the middle), and
 * how far the samples lie apart; beyond {@link widestSpread} there is no mark but "needs a person". The
 * same for the overall mark. At least one sample.
 */
export const combine = (samples: readonly [SampleMarks, ...SampleMarks[]]): Combined => {
  const dimensions = Object.fromEntries(
    dimensionNames.map((name) => [name, combineMarks(samples.map((sample) => sample.dimensions[name]))]),
  ) as DimensionMarks
  const overalls = samples.map(({ overall }) => overall ?? 0)
  const chosen = medianIndex(overalls)
  const overall = samples[chosen]?.overall ?? null
  const spread = spreadOf(overalls)
  if (overall === null) return { dimensions, overall, reason: 'None of the dimensions could be judged.', chosen }
  if (spread > widestSpread) return { dimensions, overall: null, reason: disagree(spread), needsPerson: true, chosen }
  return {
    dimensions,
    overall,
    ...(overall === 0
      ? { reason: 'Nothing in this answer could be credited: no words were found that answer the question.' }
      : {}),
    chosen,
  }
}

/** Whether a dimension can be judged depends on the question alone, so either all samples have a mark or none. */
const combineMarks = (marks: readonly DimensionMark[]): DimensionMark => {
  const scores = marks.map(({ score }) => score ?? 0)
  const median = marks[medianIndex(scores)] ?? { score: null, reason: 'There is no sample.', evidence: [] }
  if (median.score === null || marks.length === 1) return median
  const spread = spreadOf(scores)
  return spread > widestSpread
    ? { score: null, reason: disagree(spread), evidence: [], spread, needsPerson: true }
    : { ...median, spread }
}

const spreadOf = (scores: readonly number[]): number => Math.max(...scores) - Math.min(...scores)

/** The index of the median, the lower one of two; of equals, the first. */
const medianIndex = (scores: readonly number[]): number => {
  const ordered = scores.map((score, at) => ({ score, at })).toSorted((a, b) => a.score - b.score || a.at - b.at)
  return scores.indexOf(ordered[Math.floor((ordered.length - 1) / 2)]?.score ?? 0)
}
