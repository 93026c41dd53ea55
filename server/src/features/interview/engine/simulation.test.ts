import { expect, test } from 'vitest'
import { simulate } from './simulation.ts'

// The seeds are fixed: a failure names its seed, and that seed alone replays it.
const histories = 2_000

test(`the engine's promises hold in ${histories} seeded interviews`, () => {
  const broken = Array.from({ length: histories }, (_, index) => simulate(index + 1)).flatMap(
    ({ seed, broken: faults }) => faults.map((fault) => `seed ${seed}: ${fault}`),
  )
  expect(broken).toEqual([])
})

test('the histories are varied: each kind of turn and each way to end occurs', () => {
  const runs = Array.from({ length: histories }, (_, index) => simulate(index + 1))
  const kinds = new Set(runs.flatMap(({ kinds: seen }) => seen))
  expect(kinds).toEqual(new Set(['preset', 'follow_up', 'resume']))
  expect(runs.some(({ outOfTime }) => outOfTime)).toBe(true)
  expect(runs.some(({ outOfTime }) => !outOfTime)).toBe(true)
  expect(runs.some(({ faults }) => faults > 0)).toBe(true)
  expect(runs.some(({ pauses }) => pauses > 0)).toBe(true)
})

test('the same seed replays the same history', () => {
  expect(simulate(42)).toEqual(simulate(42))
})
