import type { LlmError } from '../../ports/llm.ts'

/** Less than this is no time for an attempt: a fast provider's first token takes 200 to 400 ms. */
const leastAttemptMs = 500

/** While another provider could answer now, nobody waits longer than this for one that is busy. */
const patienceMs = 2_000

const firstPauseMs = 250

/** Silence within a stream after which it counts as dead; a slow computer still says a token in a second. */
export const longestGapMs = 10_000

/** What one provider may take of what is left, so that those after it have as much. */
export const shareOf = (leftMs: number, othersLeft: number): number => leftMs / (othersLeft + 1)

/**
 * Milliseconds to wait before the same provider is tried again; undefined: go on to the next. Once while
 * others are left, twice with the last one. The wait doubles, with half of it at random, so that callers who
 * failed together do not come back together; a provider's own `Retry-After` counts instead where it fits.
 *
 * @param leftMs what is left of this provider's share
 * @param random 0 to 1
 */
export const pauseBeforeRetry = (
  { code, retryable, retryAfterMs }: Pick<LlmError, 'code' | 'retryable' | 'retryAfterMs'>,
  { attempt, othersLeft, leftMs }: { attempt: number; othersLeft: number; leftMs: number },
  random: number,
): number | undefined => {
  // A timeout has used up the share; what was slow is slow again.
  if (!retryable || code === 'llm.timeout') return undefined
  if (attempt >= (othersLeft > 0 ? 1 : 2)) return undefined
  const waitMs =
    retryAfterMs === undefined
      ? firstPauseMs * 2 ** attempt * (0.5 + random / 2)
      : // Never before the time that was asked for.
        retryAfterMs * (1 + random / 10)
  const fits = waitMs <= leftMs - leastAttemptMs
  return fits && (othersLeft === 0 || waitMs <= patienceMs) ? waitMs : undefined
}
