import { resolve } from 'node:path'
import { createFlite } from '../server/src/adapters/flite/flite.ts'
import { openSilero } from '../server/src/adapters/silero/voice-activity.ts'
import type { Clip } from './endpointing/clip.ts'
import { byRules, byTimer, type Outcome, type Silences, silencesOf } from './endpointing/judged.ts'
import { recordings } from './endpointing/recordings.ts'
import { scenarios, stories } from './endpointing/scenarios.ts'
import { type Figure, median, printFigures } from './support.ts'

/**
 * How often people are cut off who only stopped to think, against a timer of silence that ends turns with
 * the same mean delay. On recordings of real speech, where they lie beside the project, and on answers
 * that our own voices speak with think-pauses, five times with pauses at other places.
 */
const windowMs = 32
const seeds = [11, 12, 13, 14, 15]

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
const cutOffs = (outcomes: readonly Outcome[]): number => outcomes.reduce((sum, outcome) => sum + outcome.cutOffs, 0)
const delayMs = (outcomes: readonly Outcome[]): number => mean(outcomes.map((outcome) => outcome.delayMs))

/**
 * Cut-offs of a timer with exactly this mean delay. Windows are 32 ms long, so that timers come in steps:
 * between two of them, as if a coin chose one for each answer.
 */
const timerCutOffs = (silences: readonly Silences[], meanMs: number): number => {
  const steps = Array.from({ length: 126 }, (_, index) => silences.map((each) => byTimer(each, index * windowMs)))
  const above = steps.findIndex((outcomes) => delayMs(outcomes) >= meanMs)
  const [slower = [], faster = []] = [steps[above], steps[above - 1]]
  const share = (meanMs - delayMs(faster)) / (delayMs(slower) - delayMs(faster))
  return cutOffs(faster) + share * (cutOffs(slower) - cutOffs(faster))
}

interface Comparison {
  rules: number
  timer: number
  delayMs: number
  clips: number
}

const compare = (clips: readonly Clip[]): Comparison => {
  const silences = clips.map(silencesOf)
  const rules = clips.map((clip, index) => byRules(clip, silences[index]?.endMs ?? 0))
  return {
    rules: cutOffs(rules),
    timer: timerCutOffs(silences, delayMs(rules)),
    delayMs: delayMs(rules),
    clips: clips.length,
  }
}

const figures = (name: string, of: Comparison): Figure[] => [
  { name: `${name}: cut off by the rules`, value: of.rules, unit: `in ${of.clips}` },
  { name: `${name}: cut off by a timer of equal delay`, value: of.timer, unit: `in ${of.clips}` },
  { name: `${name}: mean delay of both`, value: of.delayMs, unit: 'ms' },
]

const ratios = (name: string, all: readonly Comparison[]): Figure[] => {
  const sum = (of: (one: Comparison) => number): number => all.reduce((total, one) => total + of(one), 0)
  const middle = median(all.map((one) => one.rules / one.timer))
  return [
    { name: `${name}: rules to timer, median of ${all.length}`, value: middle, unit: '×', target: { most: 0.6 } },
    {
      name: `${name}: rules to timer, all together`,
      value: sum((one) => one.rules) / sum((one) => one.timer),
      unit: '×',
    },
  ]
}

const activity = await openSilero()
const flite = createFlite({ workerPath: resolve('tools/speech-worker.mjs') })
const real = await recordings(activity)
const spoken: Clip[][] = []
for (const seed of seeds) spoken.push(await scenarios(activity, flite, stories(), seed))
await flite.close()

const rows: Figure[] = []
if (real.length > 0) rows.push(...figures('recordings', compare(real)))
else console.log('The recordings of ../shared/data/speech are not here: SKIPPED.')
const compared = spoken.map(compare)
for (const [index, one] of compared.entries()) rows.push(...figures(`spoken, pauses ${seeds[index]}`, one))
rows.push(...ratios('spoken', compared))
if (real.length > 0)
  rows.push(
    ...ratios(
      'recordings and spoken',
      spoken.map((clips) => compare([...real, ...clips])),
    ),
  )
printFigures('False cut-offs (aim 0.35 ×)', rows)
