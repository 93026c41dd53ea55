import { audioFrame, frameBytes } from '@candor/contracts/live-messages.ts'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { FakeVoice } from '../../src/ports/fakes/text-to-speech.fake.ts'
import { scriptedSpeechToText } from '../../src/ports/speech-to-text.fake.ts'
import { FakeTimer } from '../../src/ports/timer.ts'
import { scriptedVoiceActivity } from '../../src/ports/voice-activity.fake.ts'
import { startApp, type TestApp } from '../start-app.ts'
import { cookiesOf, frameOf, LiveClient, startSpoken } from './live-client.ts'

const attackers = 8
const messagesEach = 6_250
/** Sent before the answer to a ping is waited for. */
const batch = 125

const story = 'we had nine hundred open returns so I sorted them by reason and in three weeks there were sixty'
const words = story.split(' ').map((word, index) => ({ word, startMs: 200 + index * 100, endMs: 280 + index * 100 }))
const spokenMs = 200 + words.length * 100
const frames = Math.ceil(spokenMs / 20) + 100

const timers = new FakeTimer()
let app: TestApp
beforeAll(async () => {
  const voiceActivity = scriptedVoiceActivity([{ startMs: 200, endMs: spokenMs }])
  const endless = { perSecond: 1e9, burst: 1e9 }
  app = await startApp({
    timers,
    voice: new FakeVoice(),
    hearing: { recogniser: scriptedSpeechToText({ words }), voiceActivity },
    budgets: { message: endless, frame: endless, fault: endless },
  })
})
afterAll(() => app.close())

/** Stands for the id of the turn that is open when the message is sent. */
const turnId = '0198a0c0-0000-4000-8000-00000000feed'

/** A valid message or frame with something changed, or no message at all. */
const hostile = (): fc.Arbitrary<string | Uint8Array> => {
  const valid = fc.constantFrom<object[]>(
    { type: 'begin', turnId },
    { type: 'done', turnId, frames: 0 },
    { type: 'thinking', turnId },
    { type: 'repeat', turnId },
    { type: 'pause' },
    { type: 'resume' },
    { type: 'played', utterance: 1, ms: 100, state: 'ended' },
    { type: 'heard', turnId, text: 'and then', final: true },
    { type: 'confirm', turnId, text: 'I sorted them by reason.' },
    { type: 'ping', at: 1 },
    { type: 'hello', version: 1, recogniser: 'server', after: 3 },
  )
  const keys = ['type', 'turnId', 'frames', 'utterance', 'ms', 'state', 'text', 'at', 'version', 'after', '__proto__']
  const changed = fc
    .tuple(valid, fc.constantFrom(...keys), fc.jsonValue({ maxDepth: 1 }))
    .map(([message, key, value]) => JSON.stringify({ ...message, [key]: value }))
  const cut = fc.tuple(valid, fc.nat(80)).map(([message, length]) => JSON.stringify(message).slice(0, length))
  const doubled = fc.tuple(valid, valid).map((both) => both.map((one) => JSON.stringify(one)).join(''))
  const frame = fc
    .tuple(fc.constantFrom(1, 2, 255), fc.constantFrom(0, 1, 65_535), fc.constantFrom(0, 1, 2, 2 ** 32 - 1), fc.nat(9))
    .map(([kind, index, seq, shape]) => {
      const samples = shape > 3 ? frameOf(0) : new Uint8Array([0, 1, 639, 100_000][shape] ?? 0)
      const head = { kind: kind as 1, index, seq }
      return audioFrame.write(head, samples)
    })
  const bytes = fc.uint8Array({ maxLength: frameBytes + 8 })
  return fc.oneof(
    valid.map((one) => JSON.stringify(one)),
    changed,
    cut,
    doubled,
    frame,
    bytes,
    fc.string(),
  )
}

interface Harm {
  sent: number
  codes: Map<string, number>
}

/** Somebody with an interview of their own who sends what is in `messages`, and comes back whenever they are thrown out. */
const attack = async (messages: readonly (string | Uint8Array)[], isOver: { value: boolean }): Promise<Harm> => {
  const harm: Harm = { sent: 0, codes: new Map() }
  const person = app.person()
  let { id, first, live } = await startSpoken(app, person)
  let open = first.id
  let read = 0
  await live.hello()
  const take = (): void => {
    for (const message of live.messages.slice(read)) {
      if (message.type === 'error') harm.codes.set(message.code, (harm.codes.get(message.code) ?? 0) + 1)
      if (message.type === 'welcome') open = message.turn?.id ?? open
      if (message.type === 'judged') open = message.next.turn?.id ?? open
    }
    read = live.messages.length
  }
  for (const [at, message] of messages.entries()) {
    if (live.socket.readyState !== live.socket.OPEN) {
      await live.closed
      take()
      live = await LiveClient.open(app, id, cookiesOf(person))
      read = 0
      const welcome = await live.hello()
      // This one is over: they begin another interview.
      if (welcome.turn === null) {
        await live.drop()
        ;({ id, first, live } = await startSpoken(app, person))
        open = first.id
        await live.hello()
      }
    }
    live.socket.send(typeof message === 'string' ? message.replaceAll(turnId, open) : message)
    harm.sent += 1
    if (at % batch === batch - 1) {
      await live.settled()
      take()
    }
  }
  await live.settled()
  take()
  await live.drop()
  isOver.value ||= harm.sent === messages.length
  return harm
}

/** A whole interview of somebody who does nothing wrong: what was said to them, and what is stored. */
const converse = async () => {
  const person = app.person()
  const { id, first, live } = await startSpoken(app, person, { questionCount: 1, maxFollowUps: 0 })
  await live.hello()
  live.send({ type: 'begin', turnId: first.id })
  const spoken = await live.hearOut()
  live.frames(0, 0, frames - 100)
  await live.settled()
  timers.pass(1_000)
  live.frames(0, frames - 100, frames)
  live.send({ type: 'done', turnId: first.id, frames })
  const ended = await live.next('turn-ended')
  const { assessment } = await live.next('judged')
  await live.next('ack', ({ frames: acknowledged }) => acknowledged === frames)
  const audio = await person.fetch(`/api/v1/interviews/${id}/turns/${first.id}/audio`)
  const heard = live.heard.filter(({ index }) => index === spoken.utterance)
  await live.drop()
  return {
    asked: spoken.text,
    sound: heard.length,
    ended: { why: ended.why, transcript: ended.transcript, words: ended.words },
    assessment,
    errors: live.messages.filter(({ type }) => type === 'error'),
    stored: Buffer.from(await audio.arrayBuffer())
      .subarray(44)
      .equals(whole),
  }
}
const whole = Buffer.concat(Array.from({ length: frames }, (_, seq) => frameOf(seq)))

test('50,000 mutated messages: a code or nothing, no crash, and whoever else speaks is served as if nothing happened', async () => {
  const quiet = await converse()
  expect(quiet).toMatchObject({ ended: { why: 'done', transcript: story }, stored: true, errors: [] })
  const messages = fc.sample(hostile(), { numRuns: attackers * messagesEach, seed: 4 })
  const isOver = { value: false }
  const storm = Promise.all(
    Array.from({ length: attackers }, (_, at) =>
      attack(messages.slice(at * messagesEach, (at + 1) * messagesEach), isOver),
    ),
  )
  const meanwhile = []
  while (!isOver.value) meanwhile.push(await converse())
  const harms = await storm
  expect(harms.reduce((sum, { sent }) => sum + sent, 0)).toBe(50_000)
  expect(meanwhile.length).toBeGreaterThan(3)
  for (const served of meanwhile) expect(served).toEqual(quiet)
  const codes = new Map<string, number>()
  for (const { codes: own } of harms) for (const [code, count] of own) codes.set(code, (codes.get(code) ?? 0) + count)
  // `internal` would be a fault of ours that somebody else can cause.
  expect([...codes.keys()].filter((code) => !/^(live|turn|interview|speech)\.[a-z-]+$/.test(code))).toEqual([])
  expect([...codes.keys()]).toEqual(
    expect.arrayContaining(['live.unreadable', 'live.bad-frame', 'live.gap', 'live.wrong-turn', 'live.not-now']),
  )
  expect((await fetch(new URL('/health', app.address))).status).toBe(200)
  expect(await converse()).toEqual(quiet)
}, 120_000)
