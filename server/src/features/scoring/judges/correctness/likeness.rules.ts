import type { Signals } from './signals.rules.ts'
import trained from './weights.gen.json' with { type: 'json' }

/** What turns the signals into a mark; few numbers, set by `npm run train` on other questions than those it was tried on. */
export interface Weights {
  order: number
  alignment: number
  letters: number
  /** How much of the likeness depends on length, 0 to 1. */
  length: number
  /** The likeness at which marks begin. */
  zero: number
  /** The likeness of a full mark. */
  full: number
}

/** Most that a likeness below the beginning of the scale gets: something was met, so it is not nothing. */
const leftOver = 0.1

/**
 * How alike an answer and a reference are, 0 to 1: the weighted mean of the roots of order, alignment and letters
 * (the first words in common say more than the last), scaled down for answers shorter than the reference.
 */
export const likeness = (
  { order, recall, precision, length, letters }: Omit<Signals, 'shownBy' | 'held'>,
  weights: Weights,
): number => {
  const both = recall + precision
  const alignment = (recall + (both === 0 ? 0 : (2 * recall * precision) / both)) / 2
  const mean =
    (weights.order * Math.sqrt(order) +
      weights.alignment * Math.sqrt(alignment) +
      weights.letters * Math.sqrt(letters)) /
    (weights.order + weights.alignment + weights.letters)
  return mean * (1 - weights.length + weights.length * length)
}

/** A likeness on the fixed scale, 0 to 1. */
export const scaled = (value: number, { zero, full }: Weights): number =>
  Math.max(Math.min(1, (value - zero) / (full - zero)), (leftOver * Math.min(value, zero)) / zero)

/** The weights that are shipped. */
export const weights: Weights = trained.weights
