import type { TimedWord } from '@candor/contracts/speech.ts'

/** A recognised piece of a word, and when it was heard, seconds. A new word begins with a space or `▁`. */
export interface HeardTokens {
  tokens: readonly string[]
  timestamps: readonly number[]
}

/** A token's time is where it begins; how long the last one of a word lasts nobody says: at most so long, milliseconds. */
const lastTokenMs = 200

/** The model writes capitals only, without marks. */
export const written = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/\bi(?=$|[ '])/g, 'I')
    .trim()

/** Whole words with their times, milliseconds, from the pieces that a transducer gives. */
export const wordsOfTokens = ({ tokens, timestamps }: HeardTokens, offsetMs = 0): TimedWord[] => {
  const words: { word: string; startMs: number; lastMs: number }[] = []
  for (const [index, token] of tokens.entries()) {
    const atMs = Math.round(offsetMs + (timestamps[index] ?? 0) * 1000)
    const piece = token.replace(/^[▁ ]/, '')
    const word = words.at(-1)
    if (!word || piece !== token) words.push({ word: piece, startMs: atMs, lastMs: atMs })
    else {
      word.word += piece
      word.lastMs = atMs
    }
  }
  const spoken = words.filter(({ word }) => word !== '')
  return spoken.map(({ word, startMs, lastMs }, index) => {
    const nextMs = spoken[index + 1]?.startMs ?? Number.POSITIVE_INFINITY
    return { word: written(word), startMs, endMs: Math.max(startMs + 1, Math.min(lastMs + lastTokenMs, nextMs)) }
  })
}
