import type { LlmErrorCode } from '../../ports/llm.ts'

/** Whether a provider is asked at all. `opened`: how often in a row it was found broken. */
export type Breaker =
  | { kind: 'closed'; failures: number }
  | { kind: 'open'; untilMs: number; opened: number }
  /** One call tries whether it is back; the others pass it by meanwhile. */
  | { kind: 'half-open'; opened: number }

export const healthy: Breaker = { kind: 'closed', failures: 0 }

/**
 * Failures in a row before a provider is left alone. One can be a hiccup, and a call retries it; three are more
 * than one call makes, so that a single unlucky request takes nothing from the others.
 */
const threshold = 3

/**
 * How long at first: a server that restarts, or loads a model, takes about so long. It doubles with each trial
 * that fails, up to five minutes, the longest that a person should have to wait for a repaired provider.
 */
const coolDownMs = 15_000
const longestCoolDownMs = 300_000

/** No retry mends these; somebody has to change the key or the name. */
const needsAPerson: ReadonlySet<LlmErrorCode> = new Set(['llm.unauthorised', 'llm.unknown-model'])

/** The provider is well and answered; it was this request, or this reply, that was not right. */
const answered: ReadonlySet<LlmErrorCode> = new Set(['llm.refused', 'llm.invalid-reply'])

export const admits = (breaker: Breaker, nowMs: number): boolean =>
  breaker.kind === 'closed' || (breaker.kind === 'open' && nowMs >= breaker.untilMs)

/** A call that was admitted goes out. */
export const entered = (breaker: Breaker): Breaker =>
  breaker.kind === 'open' ? { kind: 'half-open', opened: breaker.opened } : breaker

/** A stream's first token: the provider is back, but the next failure closes the door again. */
export const afterFirstToken = (breaker: Breaker): Breaker =>
  breaker.kind === 'half-open' ? { kind: 'closed', failures: threshold - 1 } : breaker

/** The caller left before anything was known: the next call may try. */
export const afterNothing = (breaker: Breaker, nowMs: number): Breaker =>
  breaker.kind === 'half-open' ? { kind: 'open', untilMs: nowMs, opened: breaker.opened } : breaker

export interface Failure {
  code: LlmErrorCode
  retryAfterMs?: number | undefined
}

/** A provider that says when to come back is not asked before that. */
export const afterFailure = (breaker: Breaker, { code, retryAfterMs }: Failure, nowMs: number): Breaker => {
  if (answered.has(code)) return healthy
  const failures = breaker.kind === 'closed' ? breaker.failures + 1 : threshold
  const told = code === 'llm.rate-limited' && retryAfterMs !== undefined
  if (failures < threshold && !told && !needsAPerson.has(code)) return { kind: 'closed', failures }
  const opened = breaker.kind === 'closed' ? 0 : breaker.opened
  const waitMs = told ? retryAfterMs : coolDownMs * 2 ** opened
  return { kind: 'open', untilMs: nowMs + Math.min(waitMs, longestCoolDownMs), opened: opened + 1 }
}
