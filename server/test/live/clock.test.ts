import { afterAll, beforeAll, expect, test } from 'vitest'
import { deferred } from '../../src/kernel/unless-aborted.ts'
import { FakeVoice } from '../../src/ports/fakes/text-to-speech.fake.ts'
import { scriptedSpeechToText } from '../../src/ports/speech-to-text.fake.ts'
import { FakeTimer } from '../../src/ports/timer.ts'
import { scriptedVoiceActivity } from '../../src/ports/voice-activity.fake.ts'
import { startApp, type TestApp } from '../start-app.ts'
import { startSpoken } from './live-client.ts'

const timers = new FakeTimer()
const lastWord = deferred<void>()
let app: TestApp
beforeAll(async () => {
  const word = { word: 'parcels', startMs: 0, endMs: 100 }
  const recogniser = scriptedSpeechToText({ words: [word], endsAfter: lastWord.promise })
  app = await startApp({
    timers,
    voice: new FakeVoice(),
    hearing: { recogniser, voiceActivity: scriptedVoiceActivity([]) },
  })
})
afterAll(() => app.close())

const clockOf = async (interviewId: string): Promise<{ used_ms: number; running_since: Date | null }> =>
  (await app.database.pool.query('select used_ms, running_since from interview where id = $1', [interviewId])).rows[0]

/** A minute of an answer, whose last word the recogniser still has to say. */
const answerForAMinute = async (recogniser: 'server' | 'browser') => {
  const { id, first, live } = await startSpoken(app, app.person())
  await live.hello({ recogniser })
  live.send({ type: 'begin', turnId: first.id })
  await live.hearOut()
  await expect.poll(async () => (await clockOf(id)).running_since).not.toBeNull()
  live.frames(0, 0, 50)
  app.clock.advance(60_000)
  return { id, first, live }
}

test('the clock stands while a slow recogniser looks for its last word, and the wait is nobody’s time', async () => {
  const { id, first, live } = await answerForAMinute('server')
  live.send({ type: 'done', turnId: first.id, frames: 50 })
  await live.next('phase', ({ phase }) => phase === 'thinking')
  timers.pass(1_000)
  await expect.poll(() => clockOf(id)).toEqual({ used_ms: 60_000, running_since: null })
  app.clock.advance(10_000)
  lastWord.resolve()
  await live.next('judged')
  expect(await clockOf(id)).toEqual({ used_ms: 60_000, running_since: null })
  await live.drop()
})

test('the clock stands while the person says in their own words what nobody understood', async () => {
  const { id, first, live } = await answerForAMinute('browser')
  live.send({ type: 'done', turnId: first.id, frames: 50 })
  await live.next('phase', ({ phase }) => phase === 'confirming')
  await expect.poll(() => clockOf(id)).toEqual({ used_ms: 60_000, running_since: null })
  app.clock.advance(300_000)
  live.send({ type: 'confirm', turnId: first.id, text: 'I cleared the returns desk in three weeks.' })
  await live.next('judged')
  expect((await clockOf(id)).used_ms).toBe(60_000)
  await live.drop()
})

test('an answer stops the clock as it is stored', async () => {
  const { id, first, live } = await answerForAMinute('browser')
  live.send({ type: 'heard', turnId: first.id, text: 'I cleared the returns desk.', final: true })
  live.send({ type: 'done', turnId: first.id, frames: 50 })
  await live.next('judged')
  expect(await clockOf(id)).toEqual({ used_ms: 60_000, running_since: null })
  await live.drop()
})
