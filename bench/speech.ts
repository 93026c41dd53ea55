import { rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { build } from 'esbuild'
import { createFlite, type Flite } from '../server/src/adapters/flite/flite.ts'
import type { Speech } from '../server/src/ports/text-to-speech.ts'
import { type Figure, median, printFigures } from './support.ts'

/**
 * What the voice that comes with Candor takes: the time until a question of twelve words is spoken, in a
 * thread just started and in one that runs, and the memory that it adds to the process. Voices and kinds
 * take turns in each round, so that a busy machine is busy for all of them; medians.
 */
const rounds = 9
const question = 'Tell me about a time when you had to persuade a difficult colleague.'

/** The bundle of the worker, as `npm start` runs it; below server/, from where its package is found. */
const buildWorker = async (folder: string): Promise<string> => {
  const outfile = join(folder, 'speech-worker.js')
  await build({
    entryPoints: ['server/src/adapters/flite/worker.ts'],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    logLevel: 'warning',
  })
  return outfile
}

const timed = async (flite: Flite, voice?: string): Promise<{ ms: number; speech: Speech }> => {
  const started = performance.now()
  const { signal } = new AbortController()
  const speech = await flite.speak(question, { signal, ...(voice !== undefined && { voice }) })
  return { ms: performance.now() - started, speech }
}

const megabytes = (): number => process.memoryUsage().rss / 1e6

const folder = resolve('server/.build', `bench-speech-${process.pid}`)
const workerPath = await buildWorker(folder)
const before = megabytes()
const running = createFlite({ workerPath, cacheBytes: 0 })
const voices = running.voices().map(({ id }) => id)
await timed(running)
const afterFirst = megabytes()
let peak = afterFirst
for (let times = 0; times < 20; times++) {
  await timed(running)
  peak = Math.max(peak, megabytes())
}
const remembering = createFlite({ workerPath })
await timed(remembering)

const warm = new Map(voices.map((voice) => [voice, { ms: [] as number[], factor: [] as number[] }]))
const cold: number[] = []
const kept: number[] = []
for (let round = 0; round < rounds; round++) {
  for (const [voice, figures] of warm) {
    const { ms, speech } = await timed(running, voice)
    figures.ms.push(ms)
    figures.factor.push(ms / speech.durationMs)
  }
  kept.push((await timed(remembering)).ms)
  const fresh = createFlite({ workerPath })
  cold.push((await timed(fresh)).ms)
  await fresh.close()
}
await running.close()
await remembering.close()
await rm(folder, { recursive: true, force: true })

const perVoice = [...warm].flatMap(([voice, { ms, factor }]): Figure[] => [
  // All that may lie between the end of waiting for an answer and the first sound of the next question.
  { name: `spoken by ${voice}, thread running`, value: median(ms), unit: 'ms', target: { most: 300 } },
  { name: `the same, best of ${rounds}`, value: Math.min(...ms), unit: 'ms' },
  { name: `real-time factor of ${voice}`, value: median(factor), unit: '', target: { most: 0.05 } },
])
printFigures(`A question of twelve words, spoken (medians of ${rounds} interleaved rounds)`, [
  { name: 'thread just started', value: median(cold), unit: 'ms' },
  ...perVoice,
  { name: 'said before', value: median(kept), unit: 'ms', target: { most: 1 } },
  { name: 'memory added by the first question', value: afterFirst - before, unit: 'MB' },
  { name: 'memory added at most by 20 more', value: peak - before, unit: 'MB' },
])
