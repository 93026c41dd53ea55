import type { TimedWord } from '@candor/contracts/timed-word.ts'

/** A word of a text, with its neighbours' marks. */
export interface Token {
  /** Lower case, apostrophes straight. */
  word: string
  /** Offsets into the text, UTF-16 code units. */
  start: number
  end: number
  /** A comma, dash, dots or the end of a sentence stands between it and the word before, and the one after. */
  markBefore: boolean
  markAfter: boolean
}

const wordPattern = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu
const markPattern = /[,;:.!?…–—"“”()]|-(?=\s|$)/u

const lowered = (word: string): string => word.toLowerCase().replaceAll('’', "'")

/** The words of a text. The text's ends count as marks. */
export const tokensOf = (text: string): Token[] => {
  const found = [...text.matchAll(wordPattern)].map(({ 0: word, index }) => ({ word, start: index }))
  return found.map(({ word, start }, at) => {
    const end = start + word.length
    const before = found[at - 1]
    const after = found[at + 1]
    return {
      word: lowered(word),
      start,
      end,
      markBefore: !before || markPattern.test(text.slice(before.start + before.word.length, start)),
      markAfter: !after || markPattern.test(text.slice(end, after.start)),
    }
  })
}

/** How far a recogniser's list of words and its text may drift apart before the next word is found again. */
const lookAhead = 4

/**
 * When each token was said; null where no timed word answers to it. Both lists are in the order of speech; a word
 * that is written as several tokens gives each of them its time.
 */
export const timesOf = (tokens: readonly Token[], words: readonly TimedWord[]): (TimedWord | null)[] => {
  const times: (TimedWord | null)[] = tokens.map(() => null)
  let next = 0
  for (const timed of words) {
    for (const { word } of tokensOf(timed.word)) {
      const found = tokens.findIndex((token, at) => at >= next && at < next + lookAhead && token.word === word)
      if (found < 0) continue
      times[found] = timed
      next = found + 1
    }
  }
  return times
}
