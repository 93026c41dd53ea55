import { giveLiveTicket } from '@candor/contracts/interview.ts'
import { audioFrame, frameBytes } from '@candor/contracts/live-messages.ts'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { FakeVoice } from '../../src/ports/fakes/text-to-speech.fake.ts'
import { FakeTimer } from '../../src/ports/timer.ts'
import { scriptedVoiceActivity } from '../../src/ports/voice-activity.fake.ts'
import { type Person, startApp, type TestApp } from '../start-app.ts'
import { cookiesOf, frameOf, LiveClient, startSpoken } from './live-client.ts'

const timers = new FakeTimer()
let app: TestApp
let bystander: Awaited<ReturnType<typeof startSpoken>>
let told = 0
beforeAll(async () => {
  const hearing = { recogniser: null, voiceActivity: scriptedVoiceActivity([]) }
  app = await startApp({ timers, voice: new FakeVoice(), hearing })
})
afterAll(() => app.close())
beforeEach(async () => {
  bystander = await startSpoken(app, app.person())
  await bystander.live.hello()
  told = bystander.live.messages.length
  return () => bystander.live.drop()
})

/** Who attacks, with a conversation of their own that is open. */
interface Attacker {
  person: Person
  id: string
  turnId: string
  live: LiveClient
}

type Attack = (attacker: Attacker) => LiveClient | Promise<LiveClient>

/** Another socket to somebody's interview, which has said `hello`. */
const entering = async (id: string, hello: object, headers: Record<string, string> = {}): Promise<LiveClient> => {
  const live = await LiveClient.open(app, id, headers)
  live.socket.send(JSON.stringify({ type: 'hello', version: 1, recogniser: 'none', ...hello }))
  return live
}
const ticketOf = async ({ person, id }: Attacker): Promise<string> =>
  (await person.send(giveLiveTicket, { params: { id } })).body.ticket
const sending =
  (...messages: (object | string | Uint8Array)[]): Attack =>
  ({ live, turnId }) => {
    for (const message of messages) {
      const isPlain = typeof message === 'string' || message instanceof Uint8Array
      live.socket.send(isPlain ? message : JSON.stringify({ turnId, ...message }))
    }
    return live
  }
const frame = (seq: number, index = 0, samples = frameOf(seq)): Uint8Array =>
  audioFrame.write({ kind: 1, index, seq }, samples)
const ofVersion = (version: number): Uint8Array => {
  const bytes = frame(0)
  bytes[1] = version
  return bytes
}

/** Each with the code it is answered with, and the code its socket is closed with; null: it stays open. */
const attacks: [what: string, attack: Attack, code: string | null, close: number | null][] = [
  ['an older version', ({ person, id }) => entering(id, { version: 0 }, cookiesOf(person)), 'live.version', 4400],
  ['a newer version', ({ person, id }) => entering(id, { version: 2 }, cookiesOf(person)), 'live.version', 4400],
  ['a frame of another version', sending(ofVersion(2)), 'live.bad-frame', null],
  ['a second hello', sending({ type: 'hello', version: 1, recogniser: 'none' }), 'live.not-now', null],
  ['too long a frame', sending(frame(0, 0, new Uint8Array(frameBytes))), 'live.bad-frame', null],
  ['a frame of 100 kB', sending(frame(0, 0, new Uint8Array(100_000))), 'live.bad-frame', null],
  ['an empty frame', sending(new Uint8Array(0)), 'live.bad-frame', null],
  [
    'a text of 100 kB in a message',
    sending({ type: 'heard', text: 'x'.repeat(100_000), final: true }),
    'live.unreadable',
    null,
  ],
  ['a message of 200 kB', sending('x'.repeat(200_000)), null, 1009],
  ['a frame of 200 kB', sending(new Uint8Array(200_000)), null, 1009],
  ['frames out of order', sending(frame(1), frame(0)), 'live.gap', null],
  ['the last number there is', sending(frame(2 ** 32 - 1)), 'live.gap', null],
  ['a frame of a turn to come', sending(frame(0, 1)), 'live.wrong-turn', null],
  ['more sound announced than sent', sending(frame(0), { type: 'done', frames: 2 }), 'live.gap', null],
  ['the turn of somebody else', () => sendingOfOther(), 'live.wrong-turn', null],
  ['a NUL in the words', sending({ type: 'confirm', text: 'a\u0000b' }), 'live.unreadable', null],
  [
    'half a character in the words',
    sending('{"type":"confirm","turnId":"x","text":"\\ud800"}'),
    'live.unreadable',
    null,
  ],
  ['no JSON', sending('{"type":'), 'live.unreadable', null],
  ['another person’s ticket for their own interview', otherTicket, 'live.unauthorised', 4401],
  ['their own ticket a second time', secondUse, 'live.unauthorised', 4401],
  [
    'somebody else’s interview',
    ({ person }) => entering(bystander.id, {}, cookiesOf(person)),
    'interview.not-found',
    4404,
  ],
  ['a ticket that is too old', tooOld, 'live.unauthorised', 4401],
  ['faults without end', sending(...Array.from({ length: 60 }, () => 'x')), 'live.too-many', 4429],
  [
    'messages without end',
    sending(...Array.from({ length: 400 }, (_, at) => ({ type: 'ping', at }))),
    'live.too-many',
    4429,
  ],
]

async function sendingOfOther(): Promise<LiveClient> {
  const { live, turnId } = current
  live.send({ type: 'done', turnId: bystander.first.id, frames: 0 })
  expect(turnId).not.toBe(bystander.first.id)
  return live
}
async function otherTicket(attacker: Attacker): Promise<LiveClient> {
  return entering(bystander.id, { ticket: await ticketOf(attacker) })
}
async function secondUse(attacker: Attacker): Promise<LiveClient> {
  const ticket = await ticketOf(attacker)
  const first = await entering(attacker.id, { ticket })
  await first.next('welcome')
  return entering(attacker.id, { ticket })
}
async function tooOld(attacker: Attacker): Promise<LiveClient> {
  const ticket = await ticketOf(attacker)
  app.clock.advance(60_001)
  return entering(attacker.id, { ticket })
}

let current: Attacker
test.each(attacks)('%s: its code, and nobody else notices', async (_what, attack, code, close) => {
  const person = app.person()
  const { id, first, live } = await startSpoken(app, person)
  await live.hello()
  current = { person, id, turnId: first.id, live }
  const attacked = await attack(current)
  const isCode = (error: { code: string }): boolean => error.code === code
  if (code !== null) expect(await attacked.next('error', isCode)).toMatchObject({ code, fatal: close !== null })
  if (close !== null) expect((await attacked.closed).code).toBe(close)
  else await attacked.settled()
  expect(bystander.live.messages.length).toBe(told)
  bystander.live.frames(0, 0, 16)
  await bystander.live.next('ack', ({ frames }) => frames === 16)
  await live.drop()
  await attacked.drop()
})

test('numbers that were used before: the first sound stays, whatever comes under them later', async () => {
  const person = app.person()
  const { id, first, live } = await startSpoken(app, person)
  await live.hello()
  live.frames(0, 0, 16)
  await live.next('ack', ({ frames }) => frames === 16)
  for (let seq = 0; seq < 16; seq += 1) live.frame(0, seq, frameOf(seq, 77))
  live.frames(0, 16, 32)
  await live.next('ack', ({ frames }) => frames === 32)
  const audio = await person.fetch(`/api/v1/interviews/${id}/turns/${first.id}/audio`)
  const stored = Buffer.from(await audio.arrayBuffer()).subarray(44)
  expect(stored.equals(Buffer.concat(Array.from({ length: 32 }, (_, seq) => frameOf(seq))))).toBe(true)
  expect(live.messages.filter(({ type }) => type === 'error')).toEqual([])
  await live.drop()
})
