import { resolve } from 'node:path'
import { createOpusCodec } from '../../server/src/adapters/opus/sound-codec.ts'
import { startChild } from '../live/child.ts'
import { startDatabase } from '../live/database.ts'
import type { ServerAbout, ServerReady } from '../live/server.ts'
import { answerText, spoken } from '../live/speech.ts'
import { median, printFigures, quantile } from '../support.ts'
import { emptyBacklog, fillBacklog, progressOf, untilAtWork } from './backlog.ts'
import type { AckDelays, PeopleJob } from './people.ts'

/**
 * How fast and how small recordings become, and what that costs those who are speaking meanwhile: the delay of
 * acknowledgements with nothing to compress and with a backlog that is being compressed all the time, in turn within
 * each round. `--quick`: one round.
 */
const rounds = process.argv.includes('--quick') ? 1 : 5
const people = 10
const seconds = 4
const backlog = { turns: 24, seconds: 60 }
const bitsPerSecond = 32_000
const bytesPerSecond = 32_000

const [speech] = await spoken([answerText])
const answer = Buffer.from(speech?.pcm ?? [])
const minute = Buffer.alloc(60 * bytesPerSecond)
for (let at = 0; at < minute.byteLength; at += answer.byteLength) answer.copy(minute, at)

const codec = createOpusCodec({ workerPath: resolve('tools/sound-worker.mjs') })
await codec.compress(answer, bitsPerSecond)
const speeds: number[] = []
let file = await codec.compress(minute, bitsPerSecond)
for (let round = 0; round < rounds; round += 1) {
  // The time of a core: the thread gives way to everybody, and would be as slow as the machine is busy.
  const before = process.cpuUsage()
  file = await codec.compress(minute, bitsPerSecond)
  const { user, system } = process.cpuUsage(before)
  speeds.push(60_000_000 / (user + system))
}
await codec.close()

const database = await startDatabase()
const { connection, pool } = database
const about: ServerAbout = {
  connection,
  voiceActivity: 'silent',
  recogniser: 'none',
  voice: 'scripted',
  judge: 'scripted',
}
const server = await startChild<ServerReady>('bench/live/server.ts', { about })
const load = await startChild('bench/recordings/people.ts')
const product = server.ready.address
const job: PeopleJob = { product, people, seconds, sound: answer.toString('base64') }
const acks = async (): Promise<number[]> => (await load.ask<AckDelays>(job)).ackMs

const quiet: number[][] = []
const busy: number[][] = []
let madeMeanwhile = 0
await acks()
for (let round = 0; round < rounds; round += 1) {
  quiet.push(await acks())
  await fillBacklog({ pool, product }, { ...backlog, pcm: minute })
  await untilAtWork(pool)
  const { made } = await progressOf(pool)
  busy.push(await acks())
  const after = await progressOf(pool)
  if (!after.atWork) throw new Error('the backlog ran dry while it was measured')
  madeMeanwhile += after.made - made
  await emptyBacklog(pool)
}
await load.stop()
await server.stop()
await database.close()

const of = (delays: readonly number[][], share: number): number =>
  median(delays.map((values) => quantile(values, share)))
printFigures(`Recordings, median of ${rounds} rounds (aims: 100 × real time, a seventh of the size, 1.1 ×)`, [
  // A core carries 25 conversations or more: what they say has to become small as fast as they say it.
  { name: 'compressed and read back, on one core', value: median(speeds), unit: '× real', target: { least: 25 } },
  {
    name: 'raw sound against the file',
    value: minute.byteLength / file.bytes.byteLength,
    unit: '×',
    target: { least: 6 },
  },
  { name: 'correlation of both', value: file.likeness.correlation, unit: '', target: { least: 0.95 } },
  { name: `acknowledged, ${people} people, nothing to compress, p50`, value: of(quiet, 0.5), unit: 'ms' },
  { name: 'the same, p95', value: of(quiet, 0.95), unit: 'ms' },
  { name: 'acknowledged while a backlog is compressed, p50', value: of(busy, 0.5), unit: 'ms' },
  { name: 'the same, p95', value: of(busy, 0.95), unit: 'ms' },
  { name: 'p50 against nothing to compress', value: of(busy, 0.5) / of(quiet, 0.5), unit: '×', target: { most: 1.5 } },
  { name: 'p95 against nothing to compress', value: of(busy, 0.95) / of(quiet, 0.95), unit: '×', target: { most: 2 } },
  { name: 'minutes of sound compressed meanwhile', value: madeMeanwhile, unit: 'min', target: { least: rounds } },
])
