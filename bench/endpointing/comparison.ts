import { defaultTurnSettings, type TurnSettings } from '../../server/src/features/voice/turn/settings.ts'
import { quantile } from '../support.ts'
import type { Clip } from './clip.ts'
import { byRules, byTimer, type Outcome, silencesOf } from './judged.ts'

/** Windows are 32 ms long, so that timers come in steps; the longest waits 4 s. */
const windowMs = 32
const timeouts = Array.from({ length: 126 }, (_, index) => index * windowMs)

/** One answer, ended by the rules and by every timer. */
export interface Judged {
  name: string
  rules: Outcome
  timers: readonly Outcome[]
}

export const judgedBy = (clips: readonly Clip[], settings: Partial<TurnSettings> = {}): Judged[] =>
  clips.map((clip) => {
    const silences = silencesOf(clip)
    return {
      name: clip.name,
      rules: byRules(clip, silences.endMs, { ...defaultTurnSettings, ...settings }),
      timers: timeouts.map((timeoutMs) => byTimer(silences, timeoutMs)),
    }
  })

export interface Comparison {
  rules: number
  /** Cut-offs of a timer with exactly the same mean delay: between two steps, as if a coin chose one for each answer. */
  timer: number
  /** Mean delay of both. */
  delayMs: number
  /** Of the rules: nine of ten answers end at least so soon. */
  slowMs: number
  clips: number
}

const total = (outcomes: readonly Judged[], of: (one: Judged) => number): number =>
  outcomes.reduce((sum, one) => sum + of(one), 0)

export const compare = (all: readonly Judged[]): Comparison => {
  const delayMs = total(all, ({ rules }) => rules.delayMs) / all.length
  const meanAt = (step: number): number => total(all, ({ timers }) => timers[step]?.delayMs ?? 0) / all.length
  const cutAt = (step: number): number => total(all, ({ timers }) => timers[step]?.cutOffs ?? 0)
  const above = timeouts.findIndex((_, step) => meanAt(step) >= delayMs)
  const share = (delayMs - meanAt(above - 1)) / (meanAt(above) - meanAt(above - 1))
  return {
    rules: total(all, ({ rules }) => rules.cutOffs),
    timer: cutAt(above - 1) + share * (cutAt(above) - cutAt(above - 1)),
    delayMs,
    slowMs: quantile(
      all.map(({ rules }) => rules.delayMs),
      0.9,
    ),
    clips: all.length,
  }
}

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
export const randomFrom = (seed: number) => (): number => {
  seed = (seed + 0x6d2b79f5) | 0
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
}

/**
 * Where the ratio lies with 95 % certainty: whole texts are drawn again, with all their pauses of all seeds,
 * for two readings of one text are no two texts. `texts`: the outcomes of each.
 */
export const interval = (texts: readonly (readonly Judged[])[], draws = 400): { low: number; high: number } => {
  const random = randomFrom(1)
  const drawn = Array.from({ length: draws }, () => {
    const { rules, timer } = compare(texts.flatMap(() => texts[Math.floor(random() * texts.length)] ?? []))
    return rules / timer
  })
  return { low: quantile(drawn, 0.025), high: quantile(drawn, 0.975) }
}
