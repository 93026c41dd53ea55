import { execFileSync } from 'node:child_process'
import { startChild } from './live/child.ts'
import { startDatabase } from './live/database.ts'
import type { ServerAbout, ServerReady, ServerUsage } from './live/server.ts'
import { spokenAnswer } from './live/speech.ts'
import type { Delays } from './live/turns.ts'
import { type Figure, median, printFigures, quantile } from './support.ts'

/**
 * How many spoken conversations one core carries: people speak in real time (the built-in voice reads an answer),
 * Silero listens to every one of them, the rest is scripted. The server's process is kept on one core, with
 * everything that it does in threads; people and database share the other ones. Of the numbers tried, the greatest
 * counts at which the 95th percentile of what the server adds, hearing and replying together, is at most twice
 * that of one conversation. Numbers in turn within each round.
 */
const quick = process.argv.includes('--quick')
const rounds = quick ? 1 : 5
const tried = quick ? [25, 50] : [25, 50, 75, 100]
const pace = { questionMs: 400, answerMs: 2_000 }
const seconds = 4
/** One conversation gives few figures: it goes on for longer. */
const secondsAlone = 8

// Everything that is started from here inherits it; the server alone is put on core 0.
execFileSync('taskset', ['-cp', '1', String(process.pid)])
const sound = await spokenAnswer()
const database = await startDatabase()
const about: ServerAbout = {
  connection: database.connection,
  voiceActivity: 'silero',
  recogniser: 'scripted',
  voice: 'scripted',
  judge: 'scripted',
}
const server = await startChild<ServerReady>('bench/live/server.ts', { about, core: 0 })
const load = await startChild('bench/live/load.ts')

interface Measured {
  delays: Delays
  /** Share of the core's time that the server used. */
  busy: number
}

const measure = async (people: number): Promise<Measured> => {
  const startedMs = performance.now()
  const { cpuMs: before } = await server.ask<ServerUsage>({ type: 'usage' })
  const job = { type: 'converse', product: server.ready.address, people, pace, sound }
  const delays = await load.ask<Delays>({ ...job, seconds: people === 1 ? secondsAlone : seconds })
  const { cpuMs: after } = await server.ask<ServerUsage>({ type: 'usage' })
  return { delays, busy: (after - before) / (performance.now() - startedMs) }
}

const numbers = [1, ...tried]
const measured = new Map<number, Measured[]>(numbers.map((people) => [people, []]))
await measure(5)
for (let round = 0; round < rounds; round += 1) {
  for (const people of numbers) measured.get(people)?.push(await measure(people))
}
await load.stop()
await server.stop()
await database.close()

const p95 = ({ delays }: Measured): number => quantile(delays.transcriptMs, 0.95) + quantile(delays.replyMs, 0.95)
const of = (people: number, figure: (one: Measured) => number): number =>
  median((measured.get(people) ?? []).map(figure))
const aloneMs = of(1, p95)
const carried = Math.max(0, ...tried.filter((people) => of(people, p95) <= 2 * aloneMs))

const rows = numbers.flatMap((people): Figure[] => [
  { name: `${people}: hearing, p95`, value: of(people, (one) => quantile(one.delays.transcriptMs, 0.95)), unit: 'ms' },
  { name: `${people}: replying, p95`, value: of(people, (one) => quantile(one.delays.replyMs, 0.95)), unit: 'ms' },
  { name: `${people}: both against one conversation`, value: of(people, p95) / aloneMs, unit: '×' },
  { name: `${people}: the core's time used`, value: of(people, ({ busy }) => busy * 100), unit: '%' },
])
printFigures(`Conversations on one core, median of ${rounds} rounds in turn (aim: 50)`, [
  ...rows,
  { name: 'conversations a core carries', value: carried, unit: '', target: { least: 25 } },
])
