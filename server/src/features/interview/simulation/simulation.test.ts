import { expect, test } from 'vitest'
import { type SimulatedRun, simulate } from './simulate.ts'

// The seeds are fixed: a failure names its seed, and `npm run simulate -- --seed N` replays it.
const histories = 2_000

const runs: SimulatedRun[] = []
for (let seed = 1; seed <= histories; seed += 1) runs.push(await simulate(seed))

test(`the engine's promises hold in ${histories} seeded interviews, whatever goes wrong`, () => {
  expect(runs.flatMap(({ seed, broken }) => broken.map((sentence) => `seed ${seed}: ${sentence}`))).toEqual([])
})

test.each([
  'turn preset',
  'turn follow_up',
  'turn resume',
  'ended with the last question',
  'ended by time',
  'ended by the person',
  'crash',
  'server away',
  'pause',
  'sent twice',
  'sent two-tabs',
  'sent again-later',
  'plan model',
  'judgement by a model',
  'follow-up in a model’s words',
  'wording lost to a crash or race',
  'model wording hostile',
  'model wording malformed',
  'model wording late',
])('the histories are varied: %s', (what) => {
  expect(runs.filter(({ counts }) => (counts[what] ?? 0) > 0).length).toBeGreaterThan(5)
})

test('the same seed replays the same history', async () => {
  expect(await simulate(42)).toEqual(await simulate(42))
})
