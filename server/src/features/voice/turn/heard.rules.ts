import type { TimedWord } from '@candor/contracts/speech.ts'

/** The words of an utterance that were really heard: those whose end was played. */
export const heardWords = (words: readonly TimedWord[], playedMs: number): string[] =>
  words.filter(({ endMs }) => endMs <= playedMs).map(({ word }) => word)

/**
 * Where to go on: at the beginning of the word that was cut, or of the next one. null: all was said.
 * Without word times from where it stopped.
 */
export const resumeFromMs = (words: readonly TimedWord[], playedMs: number): number | null => {
  if (words.length === 0) return playedMs
  return words.find(({ endMs }) => endMs > playedMs)?.startMs ?? null
}
