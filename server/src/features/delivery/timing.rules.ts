import type { Pauses, Stretch } from '@candor/contracts/delivery/measures.ts'
import type { TimedWord } from '@candor/contracts/timed-word.ts'

/**
 * A silence within the answer from so long on is a pause. Silences fall into three groups, and those above one
 * second come in spontaneous speech alone (Campione and Véronis, "A large-scale multilingual study of silent pause
 * duration", Speech Prosody 2002: 6,000 pauses in five languages). Shorter ones are breath and phrasing, and a
 * recogniser's word ends are not exact enough for them.
 */
export const pauseMs = 1_000

/** Below this a pause of one second changes the pace by more than a tenth: 20 words take 8 s at 150 a minute. */
export const fewestWordsForPace = 20

/**
 * The next speaker begins 0.2 s after the end of a question on average and often a little before it (Stivers et
 * al., "Universals and cultural variation in turn-taking", PNAS 2009): up to so long before counts as at once.
 */
const overlapMs = 200

/** From the first word to the last; null without words. */
export const spokenStretch = (words: readonly TimedWord[]): Stretch | null => {
  if (words.length === 0) return null
  return {
    startMs: Math.min(...words.map(({ startMs }) => startMs)),
    endMs: Math.max(...words.map(({ endMs }) => endMs)),
  }
}

/**
 * Words a minute from the first word to the last, pauses included (the speaking rate, not the articulation rate):
 * published rates of conversation count the pauses too. null where there is no time between.
 */
export const paceOf = (wordCount: number, { startMs, endMs }: Stretch): number | null =>
  endMs > startMs ? (wordCount * 60_000) / (endMs - startMs) : null

/** The silences of at least `leastMs` between words, in order. What comes before the first word is no pause. */
export const pausesOf = (words: readonly TimedWord[], leastMs = pauseMs): Stretch[] => {
  const places: Stretch[] = []
  let saidMs: number | null = null
  for (const { startMs, endMs } of words.toSorted((a, b) => a.startMs - b.startMs)) {
    if (saidMs !== null && startMs - saidMs >= leastMs) places.push({ startMs: saidMs, endMs: startMs })
    saidMs = Math.max(saidMs ?? 0, endMs)
  }
  return places
}

/** @param spokenMs from the first word to the last, of one answer or of several */
export const pauseFigures = (places: readonly Stretch[], spokenMs: number): Pauses => {
  const lengths = places.map(({ startMs, endMs }) => endMs - startMs)
  const totalMs = lengths.reduce((sum, length) => sum + length, 0)
  return {
    count: places.length,
    totalMs,
    longestMs: Math.max(0, ...lengths),
    share: spokenMs > 0 ? Math.min(1, totalMs / spokenMs) : 0,
  }
}

/**
 * From the end of the question, as it was played for the last time before the answer, to the first word. null:
 * it is not known, or the person began before it ended.
 * @param endsMs where in the recording each playing of the question ended
 */
export const startDelayOf = (endsMs: readonly number[], firstWordMs: number): number | null => {
  const before = endsMs.filter((endMs) => endMs <= firstWordMs + overlapMs)
  return before.length === 0 ? null : Math.max(0, firstWordMs - Math.max(...before))
}
