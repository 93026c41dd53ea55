import { expect } from '@playwright/test'
import { pcmBytesPerMs } from '../../../server/src/kernel/pcm.ts'
import { likeness } from './correlation.ts'
import type { Heard } from './microphone.ts'

interface Sounds {
  /** All that the worklet gave, from when the microphone opened. */
  worklet: Buffer
  /** What is stored of one turn. */
  stored: Buffer
}

/** What is stored of a turn is one stretch of what the worklet gave: no sample is lost, doubled or another. Returns where it begins, in ms. */
export const expectEveryByte = ({ worklet, stored }: Sounds): number => {
  expect(stored.length).toBeGreaterThan(0)
  const at = worklet.indexOf(stored)
  expect(at, 'what is stored is, byte for byte and without a gap, what the worklet gave').toBeGreaterThanOrEqual(0)
  return at / pcmBytesPerMs
}

/** Before the worklet runs, the microphone has been open for a while: a slow machine takes some seconds. */
const openingMs = 3_000

/** {@link expectEveryByte}, and it sounds like these sentences that the microphone was given (from, and without, these places). */
export const expectFaithful = (sounds: Sounds, given: Heard, from: number, to: number): void => {
  const beginsMs = expectEveryByte(sounds)
  const startMs = given.sentences[from]?.startMs ?? 0
  const endMs = given.sentences[to - 1]?.endMs ?? 0
  const source = given.pcm.subarray(startMs * pcmBytesPerMs, endMs * pcmBytesPerMs)
  const alike = likeness(source, sounds.stored, { aboutMs: startMs - beginsMs, withinMs: openingMs })
  expect(alike.windows).toBeGreaterThan(15)
  expect(alike.correlation).toBeGreaterThanOrEqual(0.98)
  expect(alike.driftMs).toBeLessThanOrEqual(30)
}
