import { resolve } from 'node:path'
import { createFlite } from '../server/src/adapters/flite/flite.ts'
import { openSilero } from '../server/src/adapters/silero/voice-activity.ts'
import { pitchOf, pitchSamples } from '../server/src/features/voice/intonation/pitch.rules.ts'
import { heldOut } from './endpointing/answers.ts'
import { compare, interval, type Judged, judgedBy } from './endpointing/comparison.ts'
import { recordings } from './endpointing/recordings.ts'
import { type Answer, scenarios, stories } from './endpointing/scenarios.ts'
import { type Figure, median, printFigures } from './support.ts'

/**
 * How often people are cut off who only stopped to think, against a timer of silence that ends turns with
 * the same mean delay. On answers that our own voices speak with think-pauses, five times with pauses at
 * other places: stories that no wait was set on, and answers written after all waits were set. And on
 * recordings of real speech, where they lie beside the project; nothing was set on them.
 */
const seeds = [11, 12, 13, 14, 15]

/** As if neither the judge was asked nor the voice's pitch heard. */
const wordsAlone = { untoldMs: 0, notFallenMs: 0 }

const activity = await openSilero()
const flite = createFlite({ workerPath: resolve('tools/speech-worker.mjs') })

interface Spoken {
  /** Of each seed. */
  rounds: Judged[][]
  /** Of each text, in all seeds. */
  texts: Judged[][]
  words: Judged[]
}

const spoken = async (answers: readonly Answer[]): Promise<Spoken> => {
  const clips = []
  for (const seed of seeds) clips.push(await scenarios(activity, flite, answers, seed))
  const rounds = clips.map((round) => judgedBy(round))
  return {
    rounds,
    texts: answers.map((_, index) => rounds.flatMap((round) => round[index] ?? [])),
    words: clips.flatMap((round) => judgedBy(round, wordsAlone)),
  }
}

const ratioOf = (all: readonly Judged[]): number => {
  const { rules, timer } = compare(all)
  return rules / timer
}

const figures = (name: string, all: readonly Judged[]): Figure[] => {
  const { rules, timer, delayMs, slowMs, clips } = compare(all)
  return [
    { name: `${name}: cut off by the rules`, value: rules, unit: `in ${clips}` },
    { name: `${name}: cut off by a timer of equal delay`, value: timer, unit: `in ${clips}` },
    { name: `${name}: mean delay of both`, value: delayMs, unit: 'ms' },
    { name: `${name}: delay of the rules, nine of ten`, value: slowMs, unit: 'ms' },
  ]
}

const ratios = (name: string, { rounds, texts, words }: Spoken): Figure[] => {
  const { low, high } = interval(texts)
  const target = { most: 0.6 }
  return [
    {
      name: `${name}: rules to timer, median of ${rounds.length}`,
      value: median(rounds.map(ratioOf)),
      unit: '×',
      target,
    },
    { name: `${name}: rules to timer, all together`, value: ratioOf(rounds.flat()), unit: '×', target },
    { name: `${name}: 95 % certain, from`, value: low, unit: '×' },
    { name: `${name}: 95 % certain, to`, value: high, unit: '×' },
    { name: `${name}: rules to timer, by words alone`, value: ratioOf(words), unit: '×' },
  ]
}

/** What the pitch of a window costs, of a voice in noise; the middle of five rounds. */
const pitchCost = (): Figure => {
  const hum = Int16Array.from({ length: pitchSamples }, (_, at) => 6_000 * Math.sin(at / 20) + ((at * 7_919) % 997))
  const rounds = Array.from({ length: 6 }, () => {
    const began = performance.now()
    for (let times = 0; times < 200; times++) pitchOf(hum)
    return (performance.now() - began) / 200
  })
  return { name: 'pitch of a window of 32 ms', value: median(rounds.slice(1)), unit: 'ms', target: { most: 1 } }
}

const real = judgedBy(await recordings(activity))
const sets = { stories: await spoken(stories()), 'held out': await spoken(heldOut) }
await flite.close()

const rows: Figure[] = [pitchCost()]
if (real.length === 0) console.log('The recordings of ../shared/data/speech are not here: SKIPPED.')
else rows.push(...figures('recordings', real))
for (const { name, rules } of real)
  rows.push({ name: `  ${name}: cut off; ended after ${rules.delayMs} ms`, value: rules.cutOffs, unit: '' })
for (const [name, set] of Object.entries(sets)) rows.push(...figures(name, set.rounds.flat()), ...ratios(name, set))

const every = Object.values(sets)
rows.push(
  ...ratios('all', {
    rounds: seeds.map((_, index) => [...real, ...every.flatMap(({ rounds }) => rounds[index] ?? [])]),
    texts: [...real.map((one) => seeds.map(() => one)), ...every.flatMap(({ texts }) => texts)],
    words: every.flatMap(({ words }) => words),
  }),
)
printFigures('False cut-offs (aim 0.35 ×)', rows)
