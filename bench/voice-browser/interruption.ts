import { type Figure, median, quantile } from '../support.ts'
import type { Passed } from './line.ts'
import { outputClock, soundingMs } from './output.ts'
import type { Tapped } from './page-tap.ts'
import { beginInterview, clockOffsetMs, enterRoom, openStage, type Stage, serverSays } from './stage.ts'

/**
 * From the decision that the interviewer is interrupted to silence. A real voice talks into the microphone
 * while the question is spoken; the server's own voice activity and rules decide. The decision is the moment at
 * which `silence` passes the line on its way to the browser; the end is the last sample other than 0 that the
 * playback worklet gave out before it was quiet, at the moment when the output plays it
 * (`getOutputTimestamp`), so that the way to the ear is in the figure.
 *
 * The microphone hears 1.1 s of speech and 1.3 s of silence by turns: long enough to stop the interviewer
 * (0.7 s), too short to be believed (1.4 s), so that one question is interrupted, and goes on, several times.
 */
const heard = { silenceMs: 1_300, speechMs: 1_100 }
/** Quiet for so long is silence, and no pause between two words. */
const quietMs = 250
/** A question with its interruptions. */
const roundMs = 25_000

interface Interruption {
  /** To the last sample leaving the worklet, and to its being played, in ms. */
  leftMs: number
  playedMs: number
}

/** null: the interviewer was just between two words. */
const interruptionAt = (decidedPageMs: number, tapped: Tapped): Interruption | null => {
  const clock = outputClock(tapped)
  const decided = decidedPageMs + clock.heardMs
  let last = decided
  for (const moment of soundingMs(tapped)) {
    if (moment <= decided) continue
    if (moment - last > quietMs) break
    last = moment
  }
  if (last === decided) return null
  return { playedMs: last - decided, leftMs: last - decided - clock.aheadMs }
}

/** One question; resolves with what its interruptions came to. */
const round = async (stage: Stage, seed: string): Promise<{ found: Interruption[]; between: number }> => {
  const { interviewId } = await beginInterview(stage, seed)
  const page = await stage.context.newPage()
  const from = stage.passed.length
  const over = stage
    .next(
      (one): one is Passed =>
        one.interviewId === interviewId &&
        one.what === 'browser-says' &&
        one.message.type === 'played' &&
        one.message.state === 'ended',
      roundMs,
    )
    .catch(() => null)
  await enterRoom(page, interviewId)
  const offset = await clockOffsetMs(page)
  await over
  const tapped = await page.evaluate(() => window.candorBench.take())
  await page.close()
  const decisions = stage.passed.slice(from).filter(serverSays(interviewId, 'silence'))
  const all = decisions.map(({ atMs }) => interruptionAt(atMs - offset, tapped))
  return { found: all.filter((one) => one !== null), between: all.filter((one) => one === null).length }
}

export const benchInterruption = async (rounds: number): Promise<Figure[]> => {
  const stage = await openStage(heard)
  const found: Interruption[] = []
  let between = 0
  try {
    for (let at = 0; at < rounds; at++) {
      const one = await round(stage, `interruption ${at}`)
      found.push(...one.found)
      between += one.between
    }
  } finally {
    await stage.close()
  }
  const played = found.map(({ playedMs }) => playedMs)
  const name = 'decision to silence'
  return [
    { name: 'interruptions', value: found.length, unit: '', target: { least: 5 } },
    { name: 'of them between two words (not measured)', value: between, unit: '' },
    { name: `${name}, as played, median (aim 60)`, value: median(played), unit: 'ms', target: { most: 100 } },
    { name: `${name}, as played, p95`, value: quantile(played, 0.95), unit: 'ms' },
    { name: `${name}, as it leaves the worklet, median`, value: median(found.map((one) => one.leftMs)), unit: 'ms' },
  ]
}
