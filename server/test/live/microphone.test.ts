import { getInterview } from '@candor/contracts/interview.ts'
import { type MicrophoneFault, microphoneFaults } from '@candor/contracts/live-messages.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { FakeTimer } from '../../src/ports/timer.ts'
import type { Person, TestApp } from '../start-app.ts'
import { cookiesOf, LiveClient, startSpoken } from './live-client.ts'
import { startTwo } from './two-instances.ts'

const story = 'we had nine hundred open returns so I sorted them by reason and it helped.'
const words = story.split(' ').map((word, index) => ({ word, startMs: 200 + index * 100, endMs: 280 + index * 100 }))
const spokenMs = 200 + words.length * 100
const spokenFrames = Math.ceil(spokenMs / 20)

const timers = new FakeTimer()
let app: TestApp
let other: TestApp
let close: () => Promise<void>
beforeAll(async () => {
  ;({ app, other, close } = await startTwo(timers, words, { startMs: 200, endMs: spokenMs }))
})
afterAll(() => close())

const answering = async () => {
  const person = app.person()
  const { id, first, live } = await startSpoken(app, person, { timeLimitMinutes: 30 })
  await live.hello()
  live.send({ type: 'begin', turnId: first.id })
  await live.hearOut()
  live.frames(0, 0, spokenFrames)
  await live.settled()
  return { person, id, first, live }
}
const clockRuns = async (person: Person, id: string): Promise<boolean> =>
  (await person.send(getInterview, { params: { id } })).body.interview.clockRunning
const stored = async (turnId: string): Promise<{ fault: MicrophoneFault | null; at: string }[]> => {
  const row = await app.database.db.selectFrom('turn').select('microphone').where('id', '=', turnId).executeTakeFirst()
  return (row?.microphone ?? []) as { fault: MicrophoneFault | null; at: string }[]
}
const says = async (live: LiveClient, fault: MicrophoneFault | null): Promise<void> => {
  live.send({ type: 'microphone', fault })
  await live.settled()
}

test.each(microphoneFaults)(
  'a microphone that is %s: the clock stands, nothing ends the answer, and the reason is kept',
  async (fault) => {
    const { person, id, first, live } = await answering()
    await expect.poll(() => clockRuns(person, id)).toBe(true)
    await says(live, fault)
    await expect.poll(() => clockRuns(person, id)).toBe(false)
    // Ten minutes: longer than an answer may last, and far longer than any silence.
    await live.pass(timers, 600_000)
    app.clock.advance(600_000)
    expect(live.messages.some(({ type }) => type === 'turn-ended')).toBe(false)
    await says(live, null)
    await expect.poll(() => clockRuns(person, id)).toBe(true)
    // Who put it right has to find the thread: silence does not end the answer.
    live.frames(0, spokenFrames, spokenFrames + 500)
    await live.pass(timers, 10_000)
    expect(live.messages.some(({ type }) => type === 'turn-ended')).toBe(false)
    const { body } = await person.send(getInterview, { params: { id } })
    expect(body.interview.remainingSeconds).toBeGreaterThan(29 * 60)
    live.send({ type: 'done', turnId: first.id, frames: spokenFrames + 500 })
    expect(await live.next('turn-ended')).toMatchObject({ why: 'done', transcript: story })
    expect((await stored(first.id)).map((told) => told.fault)).toEqual([fault, null])
    await live.drop()
  },
)

test('the same said twice is kept once, and of one turn no more than fifty', async () => {
  const { first, live } = await answering()
  await says(live, 'silent')
  await says(live, 'silent')
  await expect.poll(() => stored(first.id)).toHaveLength(1)
  for (let time = 0; time < 60; time += 1) {
    live.send({ type: 'microphone', fault: time % 2 === 0 ? null : 'silent' })
    timers.pass(100)
  }
  await expect.poll(() => stored(first.id)).toHaveLength(50)
  await live.drop()
})

test('a fault that nobody knows is no message', async () => {
  const { live } = await answering()
  live.socket.send(JSON.stringify({ type: 'microphone', fault: 'my cat sat on it' }))
  expect((await live.next('error')).code).toBe('live.unreadable')
  await live.drop()
})

test('while the question is asked the interviewer stops, and goes on when the microphone is back', async () => {
  const { first, live } = await startSpoken(app, app.person())
  await live.hello()
  live.send({ type: 'begin', turnId: first.id })
  const { utterance } = await live.next('utterance')
  live.send({ type: 'played', utterance, ms: 100, state: 'playing' })
  await says(live, 'lost')
  await live.next('silence')
  live.send({ type: 'played', utterance, ms: 150, state: 'stopped' })
  await says(live, null)
  expect((await live.next('utterance')).utterance).toBe(utterance)
  await live.drop()
})

test('another connection begins with a microphone that works', async () => {
  const { person, id, first, live } = await answering()
  await says(live, 'lost')
  await expect.poll(() => clockRuns(person, id)).toBe(false)
  await live.drop()
  const again = await LiveClient.open(app, id, cookiesOf(person))
  await again.hello({ after: live.messages.at(-1)?.seq ?? 0 })
  again.send({ type: 'begin', turnId: first.id })
  await expect.poll(() => clockRuns(person, id)).toBe(true)
  await again.drop()
})

test('on another instance the answer has as long as it had left: what came after the question counts', async () => {
  const person = app.person()
  const { id, first, live } = await startSpoken(app, person)
  await live.hello()
  live.send({ type: 'begin', turnId: first.id })
  const { utterance, durationMs } = await live.next('utterance')
  // Two seconds of the room while the question is asked, ten of answer.
  live.frames(0, 0, 100)
  await live.settled()
  live.send({ type: 'played', utterance, ms: durationMs, state: 'ended' })
  await live.next('phase', ({ phase }) => phase === 'listening')
  live.frames(0, 100, 600)
  const durable = (): boolean => live.messages.some((message) => message.type === 'ack' && message.frames === 600)
  await expect
    .poll(() => {
      timers.pass(250)
      return durable()
    })
    .toBe(true)
  const again = await LiveClient.open(other, id, cookiesOf(person))
  expect(await again.hello()).toMatchObject({ nextFrame: 600 })
  again.send({ type: 'begin', turnId: first.id })
  const { answerSecondsLeft } = await again.next('time', (time) => time.answerSecondsLeft !== null)
  expect(answerSecondsLeft).toBe(290)
  await again.drop()
  await live.drop()
})
