import type { Reading, Sentence } from '../text/reading.ts'
import { align } from './align.rules.ts'
import { type Contradiction, contradictionIn, type Negations, negationsOf } from './contradiction.rules.ts'
import { isDisclaimed, isGuessed, plainly } from './frames.rules.ts'
import { itemsOf, type Standard, standardOf } from './standard.rules.ts'

/** A reference made ready, with what it seems to say against itself: that much does not count against an answer. */
export interface Prepared extends Standard {
  negated: Negations
  own: Contradiction
}

const made = new WeakMap<Standard, Prepared>()

/** Prepares a reference for answers to a question, once. */
export const preparedFor = (reference: Reading, question: Reading): Prepared => {
  const standard = standardOf(reference, question)
  const known = made.get(standard)
  if (known) return known
  const negated = negationsOf(reference.sentences, plainly.around)
  const itself = align(itemsOf(reference.sentences, standard.asked), standard)
  const prepared = { ...standard, negated, own: contradictionIn(reference.sentences, itself, standard.items, negated) }
  made.set(standard, prepared)
  return prepared
}

/** Share of the reference's words from which an answer is a copy of it. */
export const nearCopy = 0.7

/**
 * What is left of what somebody says without standing for it: seven tenths of what they do not know, less of what
 * another said; three quarters of a guess, and of a near copy that is another's, possible, or led in by strange words.
 */
export const doubtOf = (
  answer: readonly Sentence[],
  { akin, own }: Prepared,
  against: Contradiction,
  kept: number,
): number => {
  if (isDisclaimed(answer, (word) => akin(word).meaning !== null)) return 0.7 - 0.4 * against.attributed
  if (isGuessed(answer)) return 0.75
  const borrowed =
    against.attributed - own.attributed > 0.5 || against.hedged - own.hedged > 0.3 || (against.led && !own.led)
  return kept > nearCopy && borrowed ? 0.75 : 1
}
