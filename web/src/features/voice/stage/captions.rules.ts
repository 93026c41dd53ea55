import type { TimedWord } from '@candor/contracts/speech.ts'

/** A word of a text, with what stands before and after it, and when it begins to be heard. */
export interface CaptionWord {
  text: string
  /** Where it stands in the text. */
  at: number
  startMs: number
}

/**
 * The text cut into words that become visible one by one. The voice's words are found in the text in order;
 * one that stands there differently ("3" said as "three") takes the time of the one before it.
 */
export function captionWords(text: string, words: readonly TimedWord[]): CaptionWord[] {
  let next = 0
  let startMs = 0
  return [...text.matchAll(/\S+/g)].map(({ 0: piece, index }) => {
    const found = words.findIndex((word, at) => at >= next && at < next + 3 && matches(piece, word.word))
    if (found >= 0) {
      startMs = (words[found] as TimedWord).startMs
      next = found + 1
    }
    return { text: piece, at: index, startMs }
  })
}

const plain = (word: string): string => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
const matches = (piece: string, word: string): boolean => plain(piece).startsWith(plain(word)) && plain(word) !== ''

/** How many of the words have begun at `ms`; all of them where nothing is heard. */
export function wordsHeard(words: readonly CaptionWord[], ms: number | null): number {
  if (ms === null) return words.length
  const next = words.findIndex(({ startMs }) => startMs > ms)
  return next < 0 ? words.length : next
}
