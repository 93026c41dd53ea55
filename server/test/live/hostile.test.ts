import { giveLiveTicket, startInterview } from '@candor/contracts/interview.ts'
import { audioFrame, frameBytes } from '@candor/contracts/live-messages.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { FakeVoice } from '../../src/ports/fakes/text-to-speech.fake.ts'
import { FakeTimer } from '../../src/ports/timer.ts'
import { scriptedVoiceActivity } from '../../src/ports/voice-activity.fake.ts'
import { startApp, type TestApp } from '../start-app.ts'
import { cookiesOf, frameOf, LiveClient, startSpoken } from './live-client.ts'

const timers = new FakeTimer()
let app: TestApp
beforeAll(async () => {
  const hearing = { recogniser: null, voiceActivity: scriptedVoiceActivity([]) }
  app = await startApp({ timers, voice: new FakeVoice(), hearing })
})
afterAll(() => app.close())

const codeOf = async (live: LiveClient): Promise<string> => (await live.next('error')).code

test('without a session or a ticket, with another person’s session, or for no interview at all: refused with its code', async () => {
  const { id } = await startSpoken(app, app.person())
  const nobody = await LiveClient.open(app, id, {})
  nobody.send({ type: 'hello', version: 1, recogniser: 'none' })
  expect(await codeOf(nobody)).toBe('live.unauthorised')
  expect((await nobody.closed).code).toBe(4401)
  const stranger = app.person()
  await stranger.send(startInterview, { body: { jobTitle: 'Cook', seniority: 'mid', type: 'mixed' } })
  for (const which of [id, '0198a0c0-0000-4000-8000-000000000011', 'none']) {
    const live = await LiveClient.open(app, which, cookiesOf(stranger))
    live.send({ type: 'hello', version: 1, recogniser: 'none' })
    expect(await codeOf(live)).toBe('interview.not-found')
    expect((await live.closed).code).toBe(4404)
  }
})

test('a ticket opens one socket to its own interview, once, for a minute', async () => {
  const person = app.person()
  const { id } = await startSpoken(app, person)
  const other = await startSpoken(app, person)
  const ticketOf = async () => (await person.send(giveLiveTicket, { params: { id } })).body.ticket
  const enter = async (ticket: string, which = id) => {
    const live = await LiveClient.open(app, which, {})
    live.send({ type: 'hello', version: 1, recogniser: 'none', ticket })
    const outcome = await Promise.race([live.next('welcome'), live.next('error')])
    await live.drop()
    return outcome.type === 'error' ? outcome.code : 'welcome'
  }
  const ticket = await ticketOf()
  expect(await enter(ticket, other.id)).toBe('live.unauthorised')
  expect(await enter(ticket)).toBe('welcome')
  expect(await enter(ticket)).toBe('live.unauthorised')
  const late = await ticketOf()
  app.clock.advance(60_001)
  expect(await enter(late)).toBe('live.unauthorised')
  expect((await app.person().refused(giveLiveTicket, { params: { id } })).status).toBe(404)
})

test('a page of another site cannot open a socket', async () => {
  const person = app.person()
  const { id } = await startSpoken(app, person)
  const address = `${app.address.replace('http', 'ws')}/api/v1/interviews/${id}/live`
  const socket = new WebSocket(address, { headers: { ...cookiesOf(person), origin: 'https://elsewhere.example' } })
  const error = await new Promise<Error>((resolve) => socket.once('error', resolve))
  expect(error.message).toContain('403')
  const own = await LiveClient.open(app, id, { ...cookiesOf(person), origin: app.address })
  await own.hello()
  await own.drop()
})

test('a written interview has no live socket', async () => {
  const person = app.person()
  const { body } = await person.send(startInterview, { body: { jobTitle: 'Cook', seniority: 'mid', type: 'mixed' } })
  const live = await LiveClient.open(app, body.interview.id, cookiesOf(person))
  live.send({ type: 'hello', version: 1, recogniser: 'none' })
  expect(await codeOf(live)).toBe('interview.not-spoken')
})

test('the first message is a hello of this version, and comes in time', async () => {
  const person = app.person()
  const { id } = await startSpoken(app, person)
  const open = () => LiveClient.open(app, id, cookiesOf(person))
  const early = await open()
  early.send({ type: 'pause' })
  expect(await codeOf(early)).toBe('live.hello-expected')
  const sound = await open()
  sound.frame(0, 0)
  expect(await codeOf(sound)).toBe('live.hello-expected')
  const newer = await open()
  newer.send({ type: 'hello', version: 2, recogniser: 'none' })
  expect(await codeOf(newer)).toBe('live.version')
  expect((await newer.closed).code).toBe(4400)
  const silent = await open()
  timers.pass(10_001)
  expect((await silent.closed).code).toBe(4408)
})

test('frames out of order, of another turn, of the wrong length or replayed: each its code, and nothing wrong is stored', async () => {
  const person = app.person()
  const { id, first, live } = await startSpoken(app, person)
  await live.hello()
  live.frames(0, 0, 3)
  live.frame(0, 5)
  expect(await live.next('error')).toMatchObject({ code: 'live.gap', nextFrame: 3, fatal: false })
  live.frame(0, 0, frameOf(0, 77))
  live.frame(0, 3)
  live.frame(7, 0)
  expect(await codeOf(live)).toBe('live.wrong-turn')
  live.socket.send(audioFrame.write({ kind: 1, index: 0, seq: 4 }, new Uint8Array(10)))
  expect(await codeOf(live)).toBe('live.bad-frame')
  live.socket.send(audioFrame.write({ kind: 2, index: 0, seq: 4 }, new Uint8Array(frameBytes - 8)))
  expect(await codeOf(live)).toBe('live.bad-frame')
  live.send({ type: 'done', turnId: first.id, frames: 9 })
  expect(await live.next('error')).toMatchObject({ code: 'live.gap', nextFrame: 4 })
  await live.settled()
  timers.pass(250)
  await live.next('ack', ({ frames }) => frames === 4)
  const audio = await person.fetch(`/api/v1/interviews/${id}/turns/${first.id}/audio`)
  const stored = Buffer.from(await audio.arrayBuffer()).subarray(44)
  expect(stored.equals(Buffer.concat([0, 1, 2, 3].map((seq) => frameOf(seq))))).toBe(true)
  await live.drop()
})

test('too large a message closes with 1009, a flood of them with live.too-many', async () => {
  const person = app.person()
  const { id, live } = await startSpoken(app, person)
  await live.hello()
  live.socket.send('x'.repeat(200_000))
  expect((await live.closed).code).toBe(1009)
  const flood = await LiveClient.open(app, id, cookiesOf(person))
  await flood.hello()
  for (let at = 0; at < 400; at += 1) flood.send({ type: 'ping', at })
  expect(await codeOf(flood)).toBe('live.too-many')
  expect((await flood.closed).code).toBe(4429)
})

test('a socket that does not answer is given up, and the clock stands', async () => {
  const person = app.person()
  const { live } = await startSpoken(app, person)
  await live.hello()
  live.socket.pause()
  timers.pass(15_000)
  timers.pass(15_000)
  live.socket.resume()
  expect((await live.closed).code).toBe(1006)
})
