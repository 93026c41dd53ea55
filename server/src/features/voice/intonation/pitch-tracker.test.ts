import { expect, test } from 'vitest'
import { PitchTracker } from './pitch-tracker.ts'

test('sound is the same wherever it lies in memory: as it comes from a socket, behind a header, among other bytes', () => {
  const samples = Int16Array.from({ length: 16_000 }, (_, at) => 8_000 * Math.sin((2 * Math.PI * 160 * at) / 16_000))
  const alone = new PitchTracker()
  alone.push(new Uint8Array(samples.buffer))
  const within = new PitchTracker()
  const received = Buffer.concat([Buffer.alloc(9, 7), Buffer.from(samples.buffer), Buffer.alloc(4_002, 99)])
  within.push(received.subarray(9, 9 + samples.byteLength))
  expect(alone.at(1_000)).toBeCloseTo(160, 0)
  expect(within.at(1_000)).toBe(alone.at(1_000))
})
