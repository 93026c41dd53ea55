import {
  announcesList,
  clauseIsOpen,
  isBareBe,
  isFronted,
  isOnlySetting,
  listIsOpen,
  pairIsOpen,
  sequenceIsOpen,
} from './clauses.rules.ts'
import {
  adjectives,
  alwaysOpen,
  articles,
  auxiliaries,
  beForms,
  beforeAdjective,
  beforeEllipsis,
  beforeFinalOf,
  beforeFinalThat,
  beforeLargeNumber,
  betweenSubjectAndVerb,
  closings,
  completesNumber,
  largeNumbers,
  numbers,
  openings,
  particleVerbs,
  stranding,
  subjects,
  transitive,
} from './endings.ts'
import { fillers, isPreamble, setOf, wordsOf } from './words.rules.ts'

const endsWith = (words: readonly string[], phrase: string): boolean => {
  const tail = phrase.split(' ')
  return tail.length <= words.length && tail.every((word, index) => words[words.length - tail.length + index] === word)
}

/** "Yes, I did", "faster than I could": the verb is understood. */
const isEllipsis = (words: readonly string[]): boolean =>
  subjects.has(words.at(-2) ?? '') && words.slice(-5, -2).some((word) => beforeEllipsis.has(word))

const leadsToVerb = setOf("to and would could should can will must didn't don't")

/** "I decided", "we also found", "and asked", "began to say": what follows is missing. */
const wantsObject = (words: readonly string[]): boolean => {
  const last = words.at(-1) ?? ''
  if (!transitive.has(last) || auxiliaries.has(last) || isFronted(words)) return false
  const subject = words.findLastIndex((word, index) => index < words.length - 1 && !betweenSubjectAndVerb.has(word))
  const before = words[subject] ?? ''
  return subjects.has(before) || leadsToVerb.has(before) || (subject > 0 && articles.has(words[subject - 1] ?? ''))
}

/** "It fell by thirty", "they corrected four", "about two hundred": a unit is missing. "At six" needs none. */
const wantsUnit = (words: readonly string[]): boolean => {
  const last = words.at(-1) ?? ''
  const start = words.findLastIndex((word) => !numbers.has(word) && !largeNumbers.has(word) && !/^\d+$/.test(word))
  const before = words[start]
  if (start === words.length - 1 || before === undefined) return false
  if (largeNumbers.has(last)) return beforeLargeNumber.has(before)
  return words.length - start === 2 && numbers.has(last) && !completesNumber.has(before)
}

/** "It hasn't happened since", "nobody had been there before": adverbs, not conjunctions. */
const endsInAdverb = /\b(?:have|has|had|hasn't|haven't|hadn't|never|ever|\w+'ve) (?:\S+ ){0,5}(?:since|before)$/

const refusedTo = /\b(?:not|never|didn't|don't|doesn't) (?:really )?(?:have|need|want|like|able|supposed|going) to$/

const strandedOpen = (words: readonly string[]): boolean => {
  const last = words.at(-1) ?? ''
  const before = words.at(-2) ?? ''
  if (particleVerbs[last]?.has(before) || refusedTo.test(words.join(' ')) || endsInAdverb.test(words.join(' ')))
    return false
  return !isFronted(words) || (last === 'of' && !beforeFinalOf.has(before))
}

const liked = /\b(?:i|we|they|you|people|really|don't|didn't|would|looked|looks) like$/

const lastWordIsOpen = (words: readonly string[]): boolean => {
  const last = words.at(-1) ?? ''
  const before = words.at(-2) ?? ''
  if (fillers.has(last) || alwaysOpen.has(last) || last === before || last.endsWith("'s")) return true
  if (adjectives.has(last) && beforeAdjective.has(before)) return true
  if (last === 'that') return words.length > 1 && !beforeFinalThat.has(before)
  if (last === 'since') return !endsInAdverb.test(words.join(' '))
  if (last === 'why') return before !== "that's"
  if (last === 'like') return !liked.test(words.join(' '))
  if (beForms.has(last)) return !isBareBe(words)
  if (auxiliaries.has(last)) return words.length > 1 && before !== 'to' && !isEllipsis(words) && !isFronted(words)
  return stranding.has(last) && strandedOpen(words)
}

const questionTag = /n't (?:i|we|they|he|she|it|you)$/

/** `unsure`: a number ends it, which may want its unit ("it fell by thirty") or not ("we were down to twelve"). */
export type Reading = 'finished' | 'unsure' | 'unfinished'

/**
 * How an answer reads as far as it was understood: by its last words, English, with or without
 * punctuation. Wrong either way costs little: a finished answer waits 1.5 s longer, an unfinished
 * one is open to the shorter silence. Nothing said is not finished.
 */
export const readingOf = (text: string): Reading => {
  const words = wordsOf(text)
  if (words.length === 0 || /(?:,|-|–|—|…|\.\.\.|:)\s*$/.test(text)) return 'unfinished'
  const closing = closings.some((phrase) => endsWith(words, phrase))
  if ((closing && !listIsOpen(words)) || questionTag.test(words.join(' '))) return 'finished'
  if (isPreamble(words) || openings.some((phrase) => endsWith(words, phrase))) return 'unfinished'
  if (lastWordIsOpen(words) || wantsObject(words) || words.at(-1) === 'point') return 'unfinished'
  const isOpen = [announcesList, listIsOpen, sequenceIsOpen, pairIsOpen, clauseIsOpen, isOnlySetting].some((open) =>
    open(words),
  )
  if (isOpen) return 'unfinished'
  return wantsUnit(words) ? 'unsure' : 'finished'
}
