import { pauseInterview } from '@candor/contracts/interview.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { FakeVoice } from '../../src/ports/fakes/text-to-speech.fake.ts'
import { scriptedSpeechToText } from '../../src/ports/speech-to-text.fake.ts'
import { FakeTimer } from '../../src/ports/timer.ts'
import { scriptedVoiceActivity } from '../../src/ports/voice-activity.fake.ts'
import { startApp, type TestApp } from '../start-app.ts'
import { startSpoken } from './live-client.ts'

const timers = new FakeTimer()
const voice = new FakeVoice()
const words = 'I sorted the returns and cleared the desk quickly'
  .split(' ')
  .map((word, index) => ({ word, startMs: 100 + index * 200, endMs: 280 + index * 200 }))
let app: TestApp
beforeAll(async () => {
  const voiceActivity = scriptedVoiceActivity([{ startMs: 100, endMs: 2_100 }])
  app = await startApp({ timers, voice, hearing: { recogniser: scriptedSpeechToText({ words }), voiceActivity } })
})
afterAll(() => app.close())

test('who speaks while the interviewer does silences it, and what was heard of the question is stored', async () => {
  const { first, live } = await startSpoken(app, app.person())
  await live.hello()
  live.send({ type: 'begin', turnId: first.id })
  const { utterance } = await live.next('utterance')
  live.send({ type: 'played', utterance, ms: 700, state: 'playing' })
  live.frames(0, 0, 100)
  expect((await live.next('silence')).utterance).toBe(utterance)
  live.send({ type: 'played', utterance, ms: 960, state: 'stopped' })
  await live.next('phase', ({ phase }) => phase === 'listening')
  const stored = async () =>
    (await app.database.pool.query('select question_heard as heard from turn where id = $1', [first.id])).rows[0]?.heard
  await expect.poll(stored).toMatchObject({ whole: false, playedMs: 960 })
  expect((await stored()).words).toEqual(first.question.split(/\s+/).slice(0, 3))
  await live.drop()
})

test('what was heard of a question that "done" cut short is kept with it, though the next one is asked already', async () => {
  const { first, live } = await startSpoken(app, app.person(), { questionCount: 3, maxFollowUps: 0 })
  await live.hello({ recogniser: 'none' })
  live.send({ type: 'begin', turnId: first.id })
  const { utterance } = await live.next('utterance')
  live.send({ type: 'played', utterance, ms: 700, state: 'playing' })
  live.frames(0, 0, 25)
  live.send({ type: 'done', turnId: first.id, frames: 25 })
  await live.next('phase', ({ phase }) => phase === 'confirming')
  live.send({ type: 'confirm', turnId: first.id, text: 'I cleared the returns desk in three weeks.' })
  const { next } = await live.next('judged')
  await live.settled()
  // Whoever still speaks is waited for, and no longer than this.
  timers.pass(4_000)
  await live.next('utterance')
  live.send({ type: 'played', utterance, ms: 960, state: 'stopped' })
  const stored = async (turnId: string | undefined) =>
    (await app.database.pool.query('select question_heard as heard from turn where id = $1', [turnId])).rows[0]?.heard
  await expect.poll(() => stored(first.id)).toMatchObject({ whole: false, playedMs: 960 })
  expect(await stored(next.turn?.id)).toBeNull()
  await live.drop()
})

test('the question is repeated on demand, within its window', async () => {
  const { first, live } = await startSpoken(app, app.person())
  await live.hello()
  live.send({ type: 'begin', turnId: first.id })
  await live.hearOut()
  live.send({ type: 'repeat', turnId: first.id })
  expect((await live.hearOut()).text).toBe(first.question)
  await live.pass(timers, 121_000)
  live.send({ type: 'repeat', turnId: first.id })
  expect((await live.next('error')).code).toBe('live.repeat-window-over')
  await live.drop()
})

test('the next question’s sound is made while the answer may still go on', async () => {
  const { first, live } = await startSpoken(app, app.person(), { questionCount: 3, maxFollowUps: 0 })
  await live.hello()
  live.send({ type: 'begin', turnId: first.id })
  await live.hearOut()
  live.frames(0, 0, 110)
  await live.settled()
  timers.pass(900)
  const before = voice.said.length
  live.frames(0, 110, 150)
  await live.next('endpointing', ({ state }) => state === 'preparing')
  await expect.poll(() => voice.said.length).toBe(before + 1)
  live.send({ type: 'done', turnId: first.id, frames: 150 })
  const { next } = await live.next('judged')
  expect(voice.said.at(-1)).toBe(next.turn?.question)
  await live.next('utterance')
  expect(voice.said.length).toBe(before + 1)
  await live.drop()
})

test('the clock runs while the person has the word, and stands while the interviewer speaks and during a pause', async () => {
  const person = app.person()
  const { first, live } = await startSpoken(app, person, { timeLimitMinutes: 10 })
  expect((await live.hello()).remainingSeconds).toBe(600)
  app.clock.advance(90_000)
  live.send({ type: 'begin', turnId: first.id })
  await live.next('utterance')
  app.clock.advance(30_000)
  live.send({ type: 'played', utterance: 1, ms: 3_000, state: 'ended' })
  await live.next('time', ({ remainingSeconds }) => remainingSeconds === 600)
  await expect
    .poll(
      async () =>
        (
          await app.database.pool.query(
            'select running_since from interview where id = (select interview_id from turn where id = $1)',
            [first.id],
          )
        ).rows[0]?.running_since,
    )
    .not.toBeNull()
  app.clock.advance(60_000)
  live.send({ type: 'pause' })
  await live.next('phase', ({ phase }) => phase === 'paused')
  await live.next('time', ({ remainingSeconds }) => remainingSeconds === 540)
  app.clock.advance(500_000)
  live.send({ type: 'resume' })
  await live.next('phase', ({ phase }) => phase === 'listening')
  await live.drop()
})

test('where nothing was understood the person says it in their own words, and the sound is kept beside it', async () => {
  const deaf = await startApp({
    timers,
    voice,
    hearing: { recogniser: null, voiceActivity: scriptedVoiceActivity([]) },
    beside: app,
  })
  const person = deaf.person()
  const { first, live } = await startSpoken(deaf, person)
  expect((await live.hello()).recogniser).toBeNull()
  live.send({ type: 'begin', turnId: first.id })
  await live.hearOut()
  live.frames(0, 0, 50)
  live.send({ type: 'done', turnId: first.id, frames: 50 })
  await live.next('phase', ({ phase }) => phase === 'confirming')
  live.send({ type: 'confirm', turnId: first.id, text: 'I cleared the returns desk in three weeks.' })
  expect((await live.next('judged')).turnId).toBe(first.id)
  await live.next('ack', ({ frames }) => frames === 50)
  await live.drop()
  await deaf.close()
})

test('the browser’s own words count where it listens', async () => {
  const { first, live } = await startSpoken(app, app.person())
  expect((await live.hello({ recogniser: 'browser' })).recogniser).toBe('browser')
  live.send({ type: 'begin', turnId: first.id })
  await live.hearOut()
  live.send({ type: 'heard', turnId: first.id, text: 'I cleared the returns desk', final: false })
  live.send({ type: 'done', turnId: first.id, frames: 0 })
  expect((await live.next('turn-ended')).transcript).toBe('I cleared the returns desk')
  await live.next('judged')
  await live.drop()
})

test('paused by another tab: nothing is asked until the person resumes', async () => {
  const person = app.person()
  const { id, first, live } = await startSpoken(app, person)
  await person.send(pauseInterview, { params: { id } })
  await live.hello()
  expect((await live.next('phase')).phase).toBe('paused')
  live.send({ type: 'begin', turnId: first.id })
  await live.settled()
  expect(live.messages.some(({ type }) => type === 'utterance')).toBe(false)
  live.send({ type: 'resume' })
  await live.hearOut()
  await live.drop()
})
