import { randomFrom } from '../scoring/stats.ts'
import { type Figure, median, quantile } from '../support.ts'
import type { Cut } from './line.ts'
import { openStage, type Stage } from './stage.ts'
import { startTalk, type Talk } from './talk.ts'

/**
 * From a connection that is lost to recording that goes on: the first frame that was never sent before is
 * acknowledged, so made durable. A cut line is counted from the cut. A server that was away (killed, and away
 * for up to 8 s more than its start takes) is counted from the moment it says that it is ready. A line that
 * dies without a word to either end is counted from its death: how long that goes unnoticed is in it.
 */
const heard = { silenceMs: 0, speechMs: 60_000 }
const patienceMs = 60_000
const longestAwayMs = 8_000
/** Of the 300 s that an answer may have. */
const roundsOfAnswer = 5

interface Taken {
  resetMs: number[]
  awayMs: number[]
  silentMs: number[]
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

const flows = (talk: Talk): Promise<number> => talk.untilAcknowledged(talk.acknowledged + 30, patienceMs)

const cutOff = async ({ line }: Stage, talk: Talk, how: Cut): Promise<number> => {
  const { sent } = talk
  const cutMs = performance.now()
  line.cut(talk.interviewId, how)
  return (await talk.untilAcknowledged(sent + 1, patienceMs)) - cutMs
}

const serverAway = async ({ server }: Stage, talk: Talk, awayMs: number): Promise<number> => {
  await server.kill()
  const { sent } = talk
  const again = talk.untilAcknowledged(sent + 1, patienceMs)
  await wait(awayMs)
  await server.start()
  const readyMs = performance.now()
  return Math.max(0, (await again) - readyMs)
}

const answer = async (stage: Stage, seed: string, rounds: number, random: () => number, taken: Taken) => {
  const talk = await startTalk(stage, seed)
  for (let round = 0; round < rounds; round++) {
    for (let time = 0; time < 4; time++) {
      await flows(talk)
      await wait(random() * 400)
      taken.resetMs.push(await cutOff(stage, talk, 'reset'))
    }
    await flows(talk)
    taken.awayMs.push(await serverAway(stage, talk, random() * longestAwayMs))
    await flows(talk)
    taken.silentMs.push(await cutOff(stage, talk, 'silent'))
  }
  await talk.close()
}

export const benchReconnect = async (rounds: number, seed: number): Promise<Figure[]> => {
  const stage = await openStage(heard)
  const random = randomFrom(seed)
  const taken: Taken = { resetMs: [], awayMs: [], silentMs: [] }
  try {
    for (let left = rounds; left > 0; left -= roundsOfAnswer)
      await answer(stage, `reconnect ${seed} ${left}`, Math.min(left, roundsOfAnswer), random, taken)
  } finally {
    await stage.close()
  }
  const figures = (name: string, ms: readonly number[], target?: { most: number }): Figure[] => [
    { name: `${name}: times`, value: ms.length, unit: '' },
    { name: `${name}: median`, value: median(ms), unit: 'ms' },
    { name: `${name}: p95 (aim 1,000)`, value: quantile(ms, 0.95), unit: 'ms', ...(target && { target }) },
  ]
  return [
    ...figures('line cut, recorded again', taken.resetMs, { most: 2_000 }),
    ...figures('server back, recorded again', taken.awayMs, { most: 2_000 }),
    ...figures('line dead without a word, recorded again', taken.silentMs),
  ]
}
