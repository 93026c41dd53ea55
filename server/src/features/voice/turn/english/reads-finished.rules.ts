import {
  announcesList,
  clauseIsOpen,
  isBareBe,
  isFronted,
  listIsOpen,
  pairIsOpen,
  sequenceIsOpen,
} from './clauses.rules.ts'
import {
  alwaysOpen,
  articles,
  auxiliaries,
  beForms,
  beforeEllipsis,
  beforeFinalOf,
  beforeFinalThat,
  beforeQuantity,
  betweenSubjectAndVerb,
  closings,
  numbers,
  openings,
  particleVerbs,
  stranding,
  subjects,
  transitive,
} from './endings.ts'
import { fillers, isPreamble, wordsOf } from './words.rules.ts'

const endsWith = (words: readonly string[], phrase: string): boolean => {
  const tail = phrase.split(' ')
  return tail.length <= words.length && tail.every((word, index) => words[words.length - tail.length + index] === word)
}

/** "Yes, I did", "faster than I could": the verb is understood. */
const isEllipsis = (words: readonly string[]): boolean =>
  subjects.has(words.at(-2) ?? '') && words.slice(-5, -2).some((word) => beforeEllipsis.has(word))

/** "I decided", "we also found": what follows is missing. */
const wantsObject = (words: readonly string[]): boolean => {
  const last = words.at(-1) ?? ''
  if (!transitive.has(last) || auxiliaries.has(last)) return false
  const subject = words.findLastIndex((word, index) => index < words.length - 1 && !betweenSubjectAndVerb.has(word))
  const named = subject > 0 && articles.has(words[subject - 1] ?? '')
  return (named || subjects.has(words[subject] ?? '')) && !isFronted(words.slice(0, -1).concat('x'))
}

/** "It fell by thirty", "about two hundred": a unit is missing; "in twenty nineteen" is a year. */
const wantsUnit = (words: readonly string[]): boolean => {
  const start = words.findLastIndex((word) => !numbers.has(word) && !/^\d+$/.test(word))
  const digits = words.slice(start + 1)
  if (digits.length === 0) return false
  return (
    digits.at(-1) === 'point' ||
    (digits.length < 3 && beforeQuantity.has(words[start] ?? '') && words[start] !== undefined)
  )
}

const refusedTo = /\b(?:not|never|didn't|don't|doesn't) (?:really )?(?:have|need|want|like|able|supposed|going) to$/

const strandedOpen = (words: readonly string[]): boolean => {
  const last = words.at(-1) ?? ''
  const before = words.at(-2) ?? ''
  if (particleVerbs[last]?.has(before) || refusedTo.test(words.join(' '))) return false
  return !isFronted(words) || (last === 'of' && !beforeFinalOf.has(before))
}

const liked = /\b(?:i|we|they|you|people|really|don't|didn't|would|looked|looks) like$/

const lastWordIsOpen = (words: readonly string[]): boolean => {
  const last = words.at(-1) ?? ''
  const before = words.at(-2) ?? ''
  if (fillers.has(last) || alwaysOpen.has(last) || last === before || last.endsWith("'s")) return true
  if (last === 'that') return words.length > 1 && !beforeFinalThat.has(before)
  if (last === 'why') return before !== "that's"
  if (last === 'like') return !liked.test(words.join(' '))
  if (beForms.has(last)) return !isBareBe(words)
  if (auxiliaries.has(last)) return words.length > 1 && before !== 'to' && !isEllipsis(words) && !isFronted(words)
  return stranding.has(last) && strandedOpen(words)
}

const questionTag = /n't (?:i|we|they|he|she|it|you)$/

/**
 * Whether an answer as far as it was understood reads as finished: by its last words, English, with or
 * without punctuation. Wrong either way costs little: a finished answer waits 1.5 s longer, an unfinished
 * one is open to the shorter silence. Nothing said is not finished.
 */
export const readsFinished = (text: string): boolean => {
  const words = wordsOf(text)
  if (words.length === 0 || /(?:,|-|–|—|…|\.\.\.|:)\s*$/.test(text)) return false
  const closing = closings.some((phrase) => endsWith(words, phrase))
  if ((closing && !listIsOpen(words)) || questionTag.test(words.join(' '))) return true
  if (isPreamble(words) || openings.some((phrase) => endsWith(words, phrase))) return false
  if (lastWordIsOpen(words) || wantsObject(words) || wantsUnit(words)) return false
  return ![announcesList, listIsOpen, sequenceIsOpen, pairIsOpen, clauseIsOpen].some((isOpen) => isOpen(words))
}
