import type { Sentence } from '../text/reading.ts'

/** How well one part of an answer is told, 0 to 1, and the sentences that show it, best first. */
export interface Found {
  strength: number
  shownBy: readonly Sentence[]
}

export const notFound: Found = { strength: 0, shownBy: [] }
