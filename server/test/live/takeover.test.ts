import { afterAll, beforeAll, expect, test } from 'vitest'
import { createAudioStore } from '../../src/features/voice/sound/audio.store.ts'
import { FakeVoice } from '../../src/ports/fakes/text-to-speech.fake.ts'
import { FakeTimer } from '../../src/ports/timer.ts'
import { scriptedVoiceActivity } from '../../src/ports/voice-activity.fake.ts'
import { startApp, type TestApp } from '../start-app.ts'
import { cookiesOf, frameOf, LiveClient, startSpoken } from './live-client.ts'

/** One person's newer connection while the older one's last sound is still on its way to the database. */

const timers = new FakeTimer()
let app: TestApp
beforeAll(async () => {
  app = await startApp({
    timers,
    voice: new FakeVoice(),
    hearing: { recogniser: null, voiceActivity: scriptedVoiceActivity([{ startMs: 0, endMs: 4_000 }]) },
  })
})
afterAll(() => app.close())

const soundOf = (turnId: string): Promise<Buffer> => createAudioStore(app.database.db).read(turnId)
const sent = (frames: number, salt = 0): Buffer => Buffer.concat([...Array(frames)].map((_, seq) => frameOf(seq, salt)))

/** Time passes until so many frames are acknowledged. */
const committed = (client: LiveClient, frames: number) =>
  expect
    .poll(() => {
      timers.pass(250)
      return client.messages.some((message) => message.type === 'ack' && message.frames === frames)
    })
    .toBe(true)

test('a tab opened anew: what it sends under the numbers it was given is what is acknowledged and stored', async () => {
  const person = app.person()
  const { id, first, live } = await startSpoken(app, person)
  await live.hello()
  live.frames(0, 0, 10)
  await live.settled()
  const anew = await LiveClient.open(app, id, cookiesOf(person))
  const { nextFrame } = await anew.hello()
  // It knows nothing of what the tab before had sent last.
  for (let seq = nextFrame; seq < 40; seq += 1) anew.frame(0, seq, frameOf(seq, 999))
  await committed(anew, 40)
  const stored = await soundOf(first.id)
  expect(stored.equals(Buffer.concat([sent(nextFrame), sent(40, 999).subarray(nextFrame * 640)]))).toBe(true)
  await anew.drop()
})

test('a write that one’s own next connection overtakes is refused, and ends neither it nor the conversation', async () => {
  const person = app.person()
  const { id, first, live } = await startSpoken(app, person)
  await live.hello()
  const { pool } = app.database
  const waiting = async () =>
    (await pool.query(`select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`))
      .rowCount
  const holder = await pool.connect()
  await holder.query('begin')
  await holder.query('select 1 from live_connection where interview_id = $1 for update', [id])
  const anew = await LiveClient.open(app, id, cookiesOf(person))
  const welcome = anew.hello()
  await expect.poll(waiting).toBe(1)
  live.frames(0, 0, 16)
  await expect.poll(waiting).toBe(2)
  await holder.query('commit')
  holder.release()

  const { nextFrame } = await Promise.race([
    welcome,
    anew.closed.then(({ code }) => Promise.reject(new Error(`${code}`))),
  ])
  anew.frames(0, nextFrame, 32)
  await committed(anew, 32)
  expect((await soundOf(first.id)).equals(sent(32))).toBe(true)
  expect(anew.messages.some((message) => message.type === 'error')).toBe(false)
  await anew.drop()
})
