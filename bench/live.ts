import { startChild } from './live/child.ts'
import { startDatabase } from './live/database.ts'
import type { ServerAbout, ServerReady } from './live/server.ts'
import type { Tape } from './live/tape.ts'
import type { Delays } from './live/turns.ts'
import { median, printFigures, quantile } from './support.ts'

/**
 * What the server adds to a live conversation while fifty go on at once, in real time: a person's frame of sound
 * every 20 ms, a word every 200 ms. Recogniser, voice and judge are scripted and take no time; sockets, frames,
 * rules, the store and PostgreSQL are real. Two hops, each measured where the person is:
 *
 * - hearing: a frame of sound is sent → the words that it made known are there;
 * - replying: "I'm done" is sent → the first sound of the next question is there. On the way the answer, its marks
 *   and the next question are committed.
 *
 * "All hops" is both, one after the other, at the median. The bare relay is `ws` alone in a process of its own,
 * which answers the same frames and messages with the same bytes off a tape, and stores nothing. Rounds in turn.
 * When sound is durable is no hop: nobody waits for it (it is written every 200 to 320 ms, docs/voice-protocol.md).
 */
const quick = process.argv.includes('--quick')
const rounds = quick ? 1 : 5
const people = 50
const seconds = quick ? 4 : 7
const pace = { questionMs: 400, answerMs: 2_000 }

const database = await startDatabase()
const about: ServerAbout = {
  connection: database.connection,
  voiceActivity: 'silent',
  recogniser: 'scripted',
  voice: 'scripted',
  judge: 'scripted',
}
const server = await startChild<ServerReady>('bench/live/server.ts', { about })
const relay = await startChild<{ address: string }>('bench/live/relay.ts')
const load = await startChild('bench/live/load.ts')
await relay.ask(await load.ask<Tape>({ type: 'tape', product: server.ready.address }))

interface Round {
  product: Delays
  relay: Delays
}

const all: Round[] = []
for (let round = 0; round < rounds; round += 1) {
  const job = { type: 'converse', people, seconds, pace }
  all.push({
    relay: await load.ask<Delays>({ ...job, relay: relay.ready.address }),
    product: await load.ask<Delays>({ ...job, product: server.ready.address }),
  })
}
for (const child of [load, relay, server]) await child.stop()
await database.close()

const p = (delays: readonly number[], share: number): number => quantile(delays, share)
const middle = (of: (round: Round) => number): number => median(all.map(of))
const hopsMs = ({ transcriptMs, replyMs }: Delays): number => p(transcriptMs, 0.5) + p(replyMs, 0.5)
const against = (name: string, of: (delays: Delays) => number) => ({
  name: `${name} against the bare relay`,
  value: middle(({ product, relay: bare }) => of(product) / of(bare)),
  unit: '×',
})
const ms = (name: string, of: (round: Round) => number) => ({ name, value: middle(of), unit: 'ms' })

printFigures(`${people} conversations at once, median of ${rounds} rounds in turn (aim: 5 ms, 1.5×)`, [
  ms('hearing, p50', ({ product }) => p(product.transcriptMs, 0.5)),
  ms('hearing, p95', ({ product }) => p(product.transcriptMs, 0.95)),
  ms('hearing, bare relay, p50', (round) => p(round.relay.transcriptMs, 0.5)),
  ms('hearing, bare relay, p95', (round) => p(round.relay.transcriptMs, 0.95)),
  ms('replying, p50', ({ product }) => p(product.replyMs, 0.5)),
  ms('replying, p95', ({ product }) => p(product.replyMs, 0.95)),
  ms('replying, bare relay, p50', (round) => p(round.relay.replyMs, 0.5)),
  ms('replying, bare relay, p95', (round) => p(round.relay.replyMs, 0.95)),
  { ...ms('all hops, p50', ({ product }) => hopsMs(product)), target: { most: 15 } },
  against('hearing', ({ transcriptMs }) => p(transcriptMs, 0.5)),
  against('replying', ({ replyMs }) => p(replyMs, 0.5)),
  { ...against('all hops', hopsMs), target: { most: 3 } },
])
