import type { Span } from '../../evidence.rules.ts'

/**
 * Sounds that hold the floor: whether a recogniser writes them down, and how many somebody makes, is no part of what
 * they said. "er" in capitals or after an article is a place, "5 mm" a measure, "uh-huh" a yes.
 */
const sounds =
  /(?<![\p{L}\p{N}'’-])(?:u+m+|u+h+(?!\s+huh\b)|e+r+m+|(?<!\b(?:the|an|our|in|this|that)\s)er+|h+m+|(?<!\d\s?)mm+(?!\s+hm+\b))(?![\p{L}\p{N}'’]|-\p{L})(?:,|…|\.{3})?\s*/giu

/** A text without sounds, and the way back. Offsets are UTF-16 code units. */
export interface Quieted {
  text: string
  /** The stretch of the original that a stretch of the quieted text stands for; sounds at its edges stay outside. */
  toOriginal: (span: Span) => Span
}

/** One sound taken out: where it stood in the quieted text, and how much went by up to there. */
interface Cut {
  at: number
  removed: number
}

/** How much was taken out before an offset of the quieted text. */
const removedBefore = (cuts: readonly Cut[], offset: number, inclusive: boolean): number =>
  cuts.findLast(({ at }) => at < offset || (inclusive && at === offset))?.removed ?? 0

/** Takes sounds like "um" out of a text, so that they move no mark. */
export const withoutSounds = (original: string): Quieted => {
  const cuts: Cut[] = []
  let text = ''
  let cursor = 0
  for (const { 0: found, index } of original.matchAll(sounds)) {
    if (found.startsWith('ER')) continue
    text += original.slice(cursor, index)
    cursor = index + found.length
    cuts.push({ at: text.length, removed: cursor - text.length })
  }
  if (cuts.length === 0) return { text: original, toOriginal: (span) => span }
  return {
    text: text + original.slice(cursor),
    toOriginal: ({ start, end }) => {
      const from = start + removedBefore(cuts, start, true)
      return { start: from, end: Math.max(from, end + removedBefore(cuts, end, false)) }
    },
  }
}
