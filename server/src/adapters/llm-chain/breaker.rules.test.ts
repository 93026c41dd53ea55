import { describe, expect, it, test } from 'vitest'
import type { LlmErrorCode } from '../../ports/llm.ts'
import { admits, afterFailure, afterFirstToken, afterNothing, type Breaker, entered, healthy } from './breaker.rules.ts'
import { pauseBeforeRetry, shareOf } from './pace.rules.ts'

const failing = (breaker: Breaker, code: LlmErrorCode, times: number, nowMs = 0): Breaker => {
  let state = breaker
  for (let time = 0; time < times; time += 1) state = afterFailure(entered(state), { code }, nowMs)
  return state
}

describe('a provider', () => {
  it('is left alone after three failures in a row, and tried again fifteen seconds later', () => {
    expect(admits(failing(healthy, 'llm.unavailable', 2), 0)).toBe(true)
    const open = failing(healthy, 'llm.unavailable', 3)
    expect(admits(open, 14_999)).toBe(false)
    expect(admits(open, 15_000)).toBe(true)
  })

  it('is tried by one call at a time', () => {
    const trying = entered(failing(healthy, 'llm.timeout', 3))
    expect(trying.kind).toBe('half-open')
    expect(admits(trying, 1_000_000)).toBe(false)
  })

  it('is left alone for twice as long after each trial that fails, five minutes at most', () => {
    let state = failing(healthy, 'llm.unavailable', 3)
    const waits: number[] = []
    for (let trial = 0; trial < 6; trial += 1) {
      state = afterFailure(entered(state), { code: 'llm.unavailable' }, 0)
      if (state.kind === 'open') waits.push(state.untilMs)
    }
    expect(waits).toEqual([30_000, 60_000, 120_000, 240_000, 300_000, 300_000])
  })

  it('that was back for a first token only is left alone at the next failure', () => {
    const back = afterFirstToken(entered(failing(healthy, 'llm.cut-off', 3)))
    expect(admits(back, 0)).toBe(true)
    expect(admits(failing(back, 'llm.cut-off', 1), 0)).toBe(false)
  })

  it('may be tried by the next call when the one that tried it was cancelled', () => {
    expect(admits(afterNothing(entered(failing(healthy, 'llm.timeout', 3)), 20_000), 20_000)).toBe(true)
  })

  it('with a wrong key or model is left alone at once', () => {
    expect(admits(failing(healthy, 'llm.unauthorised', 1), 0)).toBe(false)
    expect(admits(failing(healthy, 'llm.unknown-model', 1), 0)).toBe(false)
  })

  it('that says when to come back is left alone until then', () => {
    const busy = afterFailure(healthy, { code: 'llm.rate-limited', retryAfterMs: 40_000 }, 1_000)
    expect(admits(busy, 40_999)).toBe(false)
    expect(admits(busy, 41_000)).toBe(true)
  })

  it('that answers, if not with what was asked for, is well', () => {
    expect(failing(healthy, 'llm.invalid-reply', 9)).toEqual(healthy)
    expect(failing(healthy, 'llm.refused', 9)).toEqual(healthy)
  })
})

test('each provider may take an equal share of what is left', () => {
  expect(shareOf(30_000, 2)).toBe(10_000)
  expect(shareOf(20_000, 0)).toBe(20_000)
})

const failed = (code: LlmErrorCode, retryAfterMs?: number) => ({ code, retryable: true, retryAfterMs })

test.each([
  ['once while others are left', failed('llm.unavailable'), { attempt: 1, othersLeft: 1, leftMs: 9_000 }, undefined],
  ['twice with the last one', failed('llm.unavailable'), { attempt: 1, othersLeft: 0, leftMs: 9_000 }, 375],
  ['never a third time', failed('llm.unavailable'), { attempt: 2, othersLeft: 0, leftMs: 9_000 }, undefined],
  ['not after a timeout', failed('llm.timeout'), { attempt: 0, othersLeft: 0, leftMs: 9_000 }, undefined],
  ['not when there is no time', failed('llm.unavailable'), { attempt: 0, othersLeft: 0, leftMs: 600 }, undefined],
  [
    'after the time it asked for',
    failed('llm.rate-limited', 5_000),
    { attempt: 0, othersLeft: 0, leftMs: 9_000 },
    5_250,
  ],
  [
    'not after a long time while others are left',
    failed('llm.rate-limited', 5_000),
    { attempt: 0, othersLeft: 1, leftMs: 9_000 },
    undefined,
  ],
  [
    'not when the time it asked for does not fit',
    failed('llm.rate-limited', 9_000),
    { attempt: 0, othersLeft: 0, leftMs: 9_000 },
    undefined,
  ],
])('the same provider is tried again: %s', (_, error, at, waitMs) => {
  expect(pauseBeforeRetry(error, at, 0.5)).toBe(waitMs)
})

test('what is not retryable is not tried again', () => {
  const error = { code: 'llm.refused' as const, retryable: false, retryAfterMs: undefined }
  expect(pauseBeforeRetry(error, { attempt: 0, othersLeft: 0, leftMs: 9_000 }, 0.5)).toBeUndefined()
})
