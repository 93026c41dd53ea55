import { getInterview, submitAnswer } from '@candor/contracts/interview.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createAudioStore } from '../../src/features/voice/sound/audio.store.ts'
import { FakeTimer } from '../../src/ports/timer.ts'
import type { Person, TestApp } from '../start-app.ts'
import { cookiesOf, frameOf, LiveClient, startSpoken } from './live-client.ts'
import { startTwo } from './two-instances.ts'

const timers = new FakeTimer()
const words = [...Array(40)].map((_, index) => ({
  word: `word${index}`,
  startMs: index * 100,
  endMs: index * 100 + 80,
}))
let app: TestApp
let other: TestApp
let another: () => Promise<TestApp>
let close: () => Promise<void>
beforeAll(async () => {
  ;({ app, other, another, close } = await startTwo(timers, words, { startMs: 0, endMs: 4_000 }))
})
afterAll(() => close())

const soundOf = (turnId: string): Promise<Buffer> => createAudioStore(app.database.db).read(turnId)
const sent = (frames: number): Buffer => Buffer.concat([...Array(frames)].map((_, seq) => frameOf(seq)))
const reopen = (to: TestApp, person: Person, id: string): Promise<LiveClient> =>
  LiveClient.open(to, id, cookiesOf(person))

/** Everything the server was sent so far is committed. */
const committed = async (live: LiveClient, frames: number): Promise<void> => {
  await live.settled()
  timers.pass(250)
  await live.next('ack', (ack) => ack.frames === frames)
}

test('a socket that drops in mid-answer: acknowledged sound is there, none of it twice, and the answer goes on', async () => {
  const person = app.person()
  const { id, first, live } = await startSpoken(app, person)
  await live.hello()
  live.send({ type: 'begin', turnId: first.id })
  await live.hearOut()
  live.frames(0, 0, 70)
  await committed(live, 70)
  await live.drop()
  const again = await reopen(app, person, id)
  const after = live.messages.at(-1)?.seq ?? 0
  const welcome = await again.hello({ after })
  expect(welcome).toMatchObject({ turn: { id: first.id }, nextFrame: 70 })
  expect(welcome.seq).toBeGreaterThan(after)
  again.send({ type: 'begin', turnId: first.id })
  await again.next('phase', ({ phase }) => phase === 'listening')
  // A browser that does not know better sends more than it must.
  again.frames(0, 50, 200)
  again.send({ type: 'done', turnId: first.id, frames: 200 })
  expect((await again.next('turn-ended')).transcript).toContain('word39')
  await again.next('ack', ({ frames }) => frames === 200)
  expect((await soundOf(first.id)).equals(sent(200))).toBe(true)
  await again.drop()
})

test('whichever instance answers goes on from what is durable, and the one before may write no more', async () => {
  const person = app.person()
  const { id, first, live } = await startSpoken(app, person)
  await live.hello()
  live.send({ type: 'begin', turnId: first.id })
  await live.hearOut()
  live.frames(0, 0, 32)
  await committed(live, 32)
  const elsewhere = await reopen(other, person, id)
  expect(await elsewhere.hello()).toMatchObject({ nextFrame: 32 })
  elsewhere.send({ type: 'begin', turnId: first.id })
  elsewhere.frames(0, 32, 100)
  await committed(elsewhere, 100)
  // Other samples under numbers that are taken: from a tab that was left open.
  for (let seq = 32; seq < 64; seq += 1) live.frame(0, seq, frameOf(seq, 999))
  expect((await live.closed).code).toBe(4409)
  elsewhere.send({ type: 'done', turnId: first.id, frames: 100 })
  // What was said before the change of instance is part of the transcript.
  expect((await elsewhere.next('turn-ended')).transcript).toMatch(/^word0 .* word19$/)
  expect((await soundOf(first.id)).equals(sent(100))).toBe(true)
  await elsewhere.drop()
})

test('a second connection takes over at once; the first is told and closed', async () => {
  const person = app.person()
  const { id, live } = await startSpoken(app, person)
  await live.hello()
  const second = await reopen(app, person, id)
  await second.hello()
  expect(await live.next('error')).toMatchObject({ code: 'live.taken-over', fatal: true })
  expect((await live.closed).code).toBe(4409)
  second.frames(0, 0, 16)
  await committed(second, 16)
  await second.drop()
})

test('a server that stops stores what it took, and says to come back; the next one goes on', async () => {
  const stopping = await another()
  const person = app.person()
  const { id, first, live } = await startSpoken(stopping, person)
  await live.hello()
  live.send({ type: 'begin', turnId: first.id })
  await live.hearOut()
  live.frames(0, 0, 45)
  await live.settled()
  await stopping.app.close()
  expect(await live.next('error')).toMatchObject({ code: 'service.stopping', fatal: true })
  expect((await soundOf(first.id)).equals(sent(45))).toBe(true)
  const { interview } = (await person.send(getInterview, { params: { id } })).body
  expect(interview.clockRunning).toBe(false)
  const again = await reopen(app, person, id)
  expect(await again.hello()).toMatchObject({ turn: { id: first.id }, nextFrame: 45 })
  await again.drop()
})

test('a question that was heard is not asked again after a cold start; one that was cut is', async () => {
  const person = app.person()
  const { id, first, live } = await startSpoken(app, person)
  await live.hello()
  live.send({ type: 'begin', turnId: first.id })
  await live.next('utterance')
  await live.drop()
  const cut = await reopen(other, person, id)
  await cut.hello()
  cut.send({ type: 'begin', turnId: first.id })
  await cut.hearOut()
  await expect.poll(async () => (await person.send(getInterview, { params: { id } })).body.turn?.begunAt).not.toBeNull()
  await cut.drop()
  const heard = await reopen(app, person, id)
  await heard.hello()
  heard.send({ type: 'begin', turnId: first.id })
  await heard.next('phase', ({ phase }) => phase === 'listening')
  expect(heard.messages.some(({ type }) => type === 'utterance')).toBe(false)
  await heard.drop()
})

test('marks that came while nobody was connected come with the next hello', async () => {
  const person = app.person()
  const { id, first, live } = await startSpoken(app, person, { questionCount: 1, maxFollowUps: 0 })
  await live.hello()
  live.send({ type: 'begin', turnId: first.id })
  await live.hearOut()
  live.frames(0, 0, 100)
  await live.settled()
  const after = live.messages.at(-1)?.seq ?? 0
  live.send({ type: 'done', turnId: first.id, frames: 100 })
  const ended = await live.next('judged')
  await live.drop()
  const again = await reopen(app, person, id)
  again.send({ type: 'hello', version: 1, recogniser: 'server', after })
  expect(await again.next('judged')).toEqual(ended)
  expect((await again.next('welcome')).turn).toBeNull()
  await again.drop()
})

test('an answer typed past the socket: the conversation goes on with the next question', async () => {
  const person = app.person()
  const { id, first, live } = await startSpoken(app, person, { questionCount: 2, maxFollowUps: 0 })
  await live.hello()
  live.send({ type: 'begin', turnId: first.id })
  await live.hearOut()
  const { body } = await person.send(submitAnswer, { params: { id }, body: { turnId: first.id, text: 'I typed it.' } })
  expect((await live.next('welcome')).turn?.id).toBe(body.next.turn?.id)
  expect((await live.hearOut()).turnId).toBe(body.next.turn?.id)
  await live.drop()
})
