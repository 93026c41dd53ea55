import { getInterview, submitAnswer } from '@candor/contracts/interview.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { FakeTimer } from '../../src/ports/timer.ts'
import type { Person, TestApp } from '../start-app.ts'
import { startSpoken } from './live-client.ts'
import { startTwo } from './two-instances.ts'

/** Somebody speaks on one instance, and the same person's typed answer reaches another one. */

const words = [{ word: 'well', startMs: 200, endMs: 400 }]
const timers = new FakeTimer()
let app: TestApp
let other: TestApp
let close: () => Promise<void>
beforeAll(async () => {
  ;({ app, other, close } = await startTwo(timers, words, { startMs: 200, endMs: 400 }))
})
afterAll(() => close())

const typed = 'I sorted nine hundred returns by reason, and three weeks later there were sixty.'
const answersOf = async (person: Person, id: string) =>
  (await person.send(getInterview, { params: { id } })).body.turns.map(({ answer }) => answer)

const speaking = async (questionCount = 3) => {
  const person = app.person()
  const { id, first, live } = await startSpoken(app, person, { questionCount, maxFollowUps: 0 })
  await live.hello()
  live.send({ type: 'begin', turnId: first.id })
  await live.hearOut()
  live.frames(0, 0, 40)
  await live.settled()
  const elsewhere = other.person()
  for (const [name, value] of person.cookies) elsewhere.cookies.set(name, value)
  const reply = await elsewhere.send(submitAnswer, { params: { id }, body: { turnId: first.id, text: typed } })
  expect(reply.status).toBe(200)
  return { person, id, first, live, next: reply.body.next.turn }
}

test('with the next beat the socket is at the next question, and what was typed stands', async () => {
  const { person, id, live, next } = await speaking()
  await live.pass(timers, 15_000)
  expect(await live.next('welcome', ({ turn }) => turn?.id === next?.id)).toMatchObject({ turnIndex: 1, nextFrame: 0 })
  const spoken = await live.next('utterance', ({ turnId }) => turnId === next?.id)
  expect(spoken.text).toBe(next?.question)
  expect(await answersOf(person, id)).toEqual([typed, null])
  await live.drop()
})

test('who is done before that is told, and nothing of what was said replaces what was typed', async () => {
  const { person, id, first, live, next } = await speaking()
  live.send({ type: 'done', turnId: first.id, frames: 40 })
  expect(await live.next('error')).toMatchObject({ code: 'turn.answered', fatal: false })
  await live.next('welcome', ({ turn }) => turn?.id === next?.id)
  expect(await answersOf(person, id)).toEqual([typed, null])
  await live.drop()
})

test('where that was the last question the conversation is over', async () => {
  const { person, id, live } = await speaking(1)
  await live.pass(timers, 15_000)
  await live.next('phase', ({ phase }) => phase === 'over')
  expect(await answersOf(person, id)).toEqual([typed])
  await live.drop()
})

test('a beat changes nothing of a conversation that nobody else touched', async () => {
  const person = app.person()
  const { id, first, live } = await startSpoken(app, person)
  await live.hello()
  live.send({ type: 'begin', turnId: first.id })
  await live.hearOut()
  live.frames(0, 0, 8)
  for (let beat = 0; beat < 4; beat += 1) {
    await live.pass(timers, 15_000)
    // Longer than it takes to look: another request that reads the same rows, and the way there and back.
    expect(await answersOf(person, id)).toEqual([null])
    await live.settled()
  }
  expect(live.messages.filter(({ type }) => type === 'welcome')).toHaveLength(1)
  await live.drop()
})
