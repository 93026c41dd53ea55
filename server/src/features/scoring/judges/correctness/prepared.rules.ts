import type { Reading } from '../text/reading.ts'
import { align } from './align.rules.ts'
import { type Contradiction, contradictionIn, type Negations, negationsOf } from './contradiction.rules.ts'
import { plainly } from './frames.rules.ts'
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
