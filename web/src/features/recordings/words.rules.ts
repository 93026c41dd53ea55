import type { Recording } from '@candor/contracts/spoken/recordings.ts'

/** A word of what was heard, and from when to when it is said; `null`: it is not known when. */
export interface SpokenWord {
  text: string
  startMs: number | null
  endMs: number | null
}

/**
 * What was heard, word by word. As it was written down where each of its words has a time; else the timed words
 * alone, as the recogniser gave them; else the text without times.
 */
export function spokenWords(transcript: Recording['transcript']): SpokenWord[] {
  if (!transcript) return []
  const { heard, words } = transcript
  const written = heard.split(/\s+/).filter((text) => text !== '')
  if (words.length === 0) return written.map((text) => ({ text, startMs: null, endMs: null }))
  const texts = written.length === words.length ? written : words.map(({ word }) => word)
  return words.map(({ startMs, endMs }, index) => ({ text: texts[index] ?? '', startMs, endMs }))
}

/** How long a word stays the one that is being said, past its end: pauses within a sentence are shorter. */
const lingersMs = 400

/** Which word is being said at `ms`; -1: none yet, or a pause. */
export function wordAt(words: readonly SpokenWord[], ms: number): number {
  let [low, high] = [0, words.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle]?.startMs ?? Number.POSITIVE_INFINITY) <= ms) low = middle + 1
    else high = middle
  }
  const endMs = words[low - 1]?.endMs ?? null
  return endMs !== null && ms < endMs + lingersMs ? low - 1 : -1
}

/** `1:05`, `0:09`. */
export function clockOf(ms: number): string {
  const seconds = Math.floor(ms / 1000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

/** `1 minute 5 seconds`, for those who hear it. */
export function spokenTime(ms: number): string {
  const seconds = Math.floor(ms / 1000)
  const count = (number: number, unit: string) => `${number} ${unit}${number === 1 ? '' : 's'}`
  const minutes = Math.floor(seconds / 60)
  return [...(minutes > 0 ? [count(minutes, 'minute')] : []), count(seconds % 60, 'second')].join(' ')
}
