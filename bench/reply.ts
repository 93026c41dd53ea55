import { defaultTurnSettings } from '../server/src/features/voice/turn/settings.ts'
import type { Answered, AnswerJob } from './live/answerer.ts'
import { startChild } from './live/child.ts'
import { startDatabase } from './live/database.ts'
import type { ServerAbout, ServerReady } from './live/server.ts'
import { spoken } from './live/speech.ts'
import { printFigures, quantile } from './support.ts'

/**
 * From the end of the last word of an answer to the first sound of the next question, beyond the silence that ends
 * an answer: what it takes Silero to notice, the rules, the built-in judge, the commit, and Flite, whose question is
 * made ahead at 0.7 s of silence. One conversation; answers that the built-in voice speaks, words 200 ms after they
 * were said. The wait is whichever of the rules' own was due (`commit…Ms` of TurnSettings).
 */
const quick = process.argv.includes('--quick')
const turns = quick ? 6 : 24

const texts = [
  'Last winter our returns desk had a backlog of four hundred parcels. I was the shift lead, so I cleared it in three weeks.',
  'I would first ask the customer what happened, and then I would offer a refund on the same day.',
  'We used a shared calendar and a short meeting every morning. Mistakes went down by a third.',
  'I told my manager that the plan was too tight. She agreed, and we moved the date by two weeks.',
  'My greatest strength is that I stay calm. In the last audit I found two errors before anybody else did.',
  'I read the manual, tried it on a spare machine, and wrote down what I had learned for the others.',
]

const speeches = await spoken(texts)
const answers: AnswerJob['answers'] = speeches.map(({ pcm, words }) => ({
  sound: Buffer.from(pcm).toString('base64'),
  endMs: words.at(-1)?.endMs ?? 0,
}))

const database = await startDatabase()
const about: ServerAbout = {
  connection: database.connection,
  voiceActivity: 'silero',
  recogniser: 'scripted',
  answers: speeches.map(({ words }) => words),
  voice: 'flite',
  judge: 'builtin',
}
const server = await startChild<ServerReady>('bench/live/server.ts', { about })
const answerer = await startChild('bench/live/answerer.ts')
const all = await answerer.ask<Answered[]>({ product: server.ready.address, turns, answers })
await answerer.stop()
await server.stop()
await database.close()

const waits = Object.entries(defaultTurnSettings).flatMap(([name, value]) =>
  name.startsWith('commit') && typeof value === 'number' ? [value] : [],
)
/** The longest wait that had passed when the answer was taken to be over. */
const waitOf = ({ endedMs }: Answered): number => Math.max(0, ...waits.filter((wait) => wait <= endedMs))

// The first turn finds everything cold.
const counted = all.slice(1)
const p = (of: (one: Answered) => number, share: number): number => quantile(counted.map(of), share)
const beyond = (one: Answered): number => one.firstSoundMs - waitOf(one)
printFigures(`From the end of an answer to the next question, ${counted.length} turns (aim: 150 ms)`, [
  { name: 'end of speech → first sound, p50', value: p((one) => one.firstSoundMs, 0.5), unit: 'ms' },
  { name: 'the wait of the rules, p50', value: p(waitOf, 0.5), unit: 'ms' },
  { name: 'the rest, p50', value: p(beyond, 0.5), unit: 'ms', target: { most: 300 } },
  { name: 'the rest, p95', value: p(beyond, 0.95), unit: 'ms' },
  { name: 'of it from the decision on, p50', value: p((one) => one.firstSoundMs - one.endedMs, 0.5), unit: 'ms' },
  { name: 'of it from the decision on, p95', value: p((one) => one.firstSoundMs - one.endedMs, 0.95), unit: 'ms' },
])
