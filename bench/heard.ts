import { startChild } from './live/child.ts'
import { startDatabase } from './live/database.ts'
import type { Played } from './live/player.ts'
import type { ServerAbout, ServerReady } from './live/server.ts'
import { spokenAnswer } from './live/speech.ts'
import { printFigures } from './support.ts'

/**
 * What is stored as heard of a question that was interrupted, against what a player really played: a thousand
 * interruptions at random places, by speaking (Silero hears it), by pressing "I'm done" in the middle of the
 * question, and by murmurs after which the interviewer goes on and is interrupted again. The built-in voice asks,
 * half of the people have a recogniser. A word was heard where its end was played.
 */
const quick = process.argv.includes('--quick')
const [people, interruptions] = quick ? [20, 3] : [40, 30]

const database = await startDatabase()
const about: ServerAbout = {
  connection: database.connection,
  voiceActivity: 'silero',
  recogniser: 'scripted',
  voice: 'flite',
  judge: 'scripted',
}
const server = await startChild<ServerReady>('bench/live/server.ts', { about })
const interrupters = await startChild('bench/live/interrupters.ts')
const job = { product: server.ready.address, people, interruptions, seed: 1, sound: await spokenAnswer() }
const all = await interrupters.ask<Played[]>(job)
await interrupters.stop()

interface Stored {
  id: string
  heard: { words: string[]; playedMs: number; whole: boolean } | null
}

const { rows } = await database.pool.query<Stored>(
  'select id, question_heard as heard from turn where id = any($1::uuid[])',
  [all.map(({ turnId }) => turnId)],
)
await server.stop()
await database.close()

const stored = new Map(rows.map(({ id, heard }) => [id, heard]))
const interrupted = all.filter(({ playedMs, durationMs }) => playedMs < durationMs)

/** Words too many or too few; where the words are others than the question's, all of them. */
const offBy = ({ turnId, words, playedMs }: Played): number => {
  const heard = stored.get(turnId)?.words
  if (!heard) return words.length
  const really = words.filter(({ endMs }) => endMs <= playedMs).length
  const same = heard.every((word, index) => word === words[index]?.word)
  return same ? Math.abs(heard.length - really) : words.length
}

const offs = interrupted.map(offBy)
const counted = (like: (off: number) => boolean): number => offs.filter(like).length
for (const one of interrupted.filter((each) => offBy(each) > 0).slice(0, 10))
  console.log(
    `  off by ${offBy(one)}: played ${one.playedMs.toFixed(0)} ms, stored ${JSON.stringify(stored.get(one.turnId))}`,
  )

printFigures('What is stored as heard against what was played (aim: 0 off)', [
  { name: 'interruptions', value: interrupted.length, unit: '', target: { least: quick ? 20 : 1_000 } },
  { name: 'nothing stored', value: interrupted.filter(({ turnId }) => !stored.get(turnId)).length, unit: '' },
  { name: 'one word off', value: counted((off) => off === 1), unit: '' },
  { name: 'worse', value: counted((off) => off > 1), unit: '', target: { most: 0 } },
])
