import { resolve } from 'node:path'
import { createFlite } from '../server/src/adapters/flite/flite.ts'
import { openSilero } from '../server/src/adapters/silero/voice-activity.ts'
import type { Clip } from './endpointing/clip.ts'
import { byRules, byTimer, type Outcome, type Silences, silencesOf } from './endpointing/judged.ts'
import { recordings } from './endpointing/recordings.ts'
import { scenarios } from './endpointing/scenarios.ts'
import { type Figure, median, printFigures } from './support.ts'

/**
 * How often people are cut off who only stopped to think, against a timer of silence that ends turns with
 * the same mean delay. On recordings of real speech, where they lie beside the project, and on answers
 * that our own voices speak with think-pauses, five times with pauses at other places.
 */
const seeds = [11, 12, 13, 14, 15]

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
const cutOffs = (outcomes: readonly Outcome[]): number => outcomes.reduce((sum, outcome) => sum + outcome.cutOffs, 0)
const delayMs = (outcomes: readonly Outcome[]): number => mean(outcomes.map((outcome) => outcome.delayMs))

/** The shortest timer that is no faster than the rules: found by halving, windows are 32 ms. */
const equalTimer = (silences: readonly Silences[], meanMs: number): Outcome[] => {
  let [low, high] = [0, 4_000]
  while (high - low > 4) {
    const middle = (low + high) / 2
    if (delayMs(silences.map((each) => byTimer(each, middle))) < meanMs) low = middle
    else high = middle
  }
  return silences.map((each) => byTimer(each, high))
}

interface Comparison {
  rules: number
  timer: number
  ratio: number
  delayMs: number
  timerDelayMs: number
  clips: number
}

const compare = (clips: readonly Clip[]): Comparison => {
  const silences = clips.map(silencesOf)
  const rules = clips.map((clip, index) => byRules(clip, silences[index]?.endMs ?? 0))
  const timer = equalTimer(silences, delayMs(rules))
  return {
    rules: cutOffs(rules),
    timer: cutOffs(timer),
    ratio: cutOffs(rules) / cutOffs(timer),
    delayMs: delayMs(rules),
    timerDelayMs: delayMs(timer),
    clips: clips.length,
  }
}

const figures = (name: string, of: Comparison): Figure[] => [
  { name: `${name}: cut off by the rules`, value: of.rules, unit: `/${of.clips} answers` },
  { name: `${name}: cut off by a timer of equal delay`, value: of.timer, unit: `/${of.clips} answers` },
  { name: `${name}: mean delay of the rules`, value: of.delayMs, unit: 'ms' },
  { name: `${name}: mean delay of the timer`, value: of.timerDelayMs, unit: 'ms' },
]

const activity = await openSilero()
const flite = createFlite({ workerPath: resolve('tools/speech-worker.mjs') })
const real = await recordings(activity)
const spoken: Clip[][] = []
for (const seed of seeds) spoken.push(await scenarios(activity, flite, seed))
await flite.close()

const compared = spoken.map(compare)
const all: Figure[] = []
if (real.length > 0) all.push(...figures('recordings', compare(real)))
else console.log('The recordings of ../shared/data/speech are not here: SKIPPED.')
for (const [index, seed] of seeds.entries()) {
  const one = compared[index]
  if (one) all.push(...figures(`spoken, pauses ${seed}`, one))
}
const ratio = median([...compared.map((one) => one.ratio)])
all.push({ name: 'spoken: false cut-offs against the timer, median', value: ratio, unit: '×', target: { most: 0.6 } })
const together = spoken.map((clips) => compare([...real, ...clips]).ratio)
all.push({
  name: 'both: false cut-offs against the timer, median',
  value: median(together),
  unit: '×',
  target: { most: 0.6 },
})
printFigures('False cut-offs (aim 0.35 ×)', all)
