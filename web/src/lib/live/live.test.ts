import type { Turn } from '@candor/contracts/interview.ts'
import type { ServerMessage } from '@candor/contracts/live-messages.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ConnectionEvent, initialConnection, retryMs, stepConnection } from './connection.rules.ts'
import { FakeSocket, fakeTime, memoryFrameStore } from './live.fixture.ts'
import { LiveSocket } from './live-socket.ts'
import { createOutbox } from './outbox.ts'

const interviewId = '0198a0c0-0000-7000-8000-000000000001'
const turnId = '0198a0c0-0000-7000-8000-000000000011'
const turn: Turn = {
  id: turnId,
  index: 0,
  label: 'Q1',
  kind: 'preset',
  competency: 'Teamwork',
  question: 'What did you do?',
  suggestedSeconds: 120,
  basis: null,
  offeredAt: '2026-03-14T10:00:00.000Z',
  begunAt: null,
  answeredAt: null,
  answer: null,
  assessment: null,
}
const welcome = (nextFrame: number): ServerMessage => ({
  type: 'welcome',
  version: 1,
  turn,
  turnIndex: 0,
  nextFrame,
  recogniser: null,
  remainingSeconds: null,
})
const sound = () => new Uint8Array(640)
/** Everything that promises still have to say. */
const settle = async () => {
  for (let round = 0; round < 10; round++) await Promise.resolve()
}

function conversation(store = memoryFrameStore()) {
  const server = { answers: true, knocks: 0 }
  const sockets: FakeSocket[] = []
  const time = fakeTime()
  const heard: ServerMessage[] = []
  const states: string[] = []
  const live = new LiveSocket({
    connect: () => {
      const socket = new FakeSocket()
      sockets.push(socket)
      return socket
    },
    knock: async () => {
      server.knocks++
      return server.answers
    },
    outbox: createOutbox(interviewId, store),
    recogniser: 'server',
    after: time.after,
    now: time.now,
    onMessage: (message) => heard.push(message),
    onSound: () => {},
    onState: (at) => states.push(at),
  })
  const last = () => sockets.at(-1) as FakeSocket
  const greet = async (nextFrame: number, seq = 0) => {
    last().open()
    last().say(welcome(nextFrame), seq)
    await settle()
  }
  live.start()
  return { live, server, sockets, last, time, heard, states, greet, store }
}

describe('the live socket', () => {
  it('greets, and sends sound only once it is welcome, each frame once and in order', async () => {
    const { live, last, greet } = conversation()
    last().open()
    expect(last().sent).toEqual([{ type: 'hello', version: 1, recogniser: 'server' }])
    await greet(0)
    for (let n = 0; n < 5; n++) live.sound(sound())
    expect(last().frames).toEqual([0, 1, 2, 3, 4])
  })

  it('sends again after a lost connection exactly what the server does not have durable', async () => {
    const { live, last, time, greet, states } = conversation()
    await greet(0)
    for (let n = 0; n < 8; n++) live.sound(sound())
    last().say({ type: 'ack', turnId, frames: 3 }, 1)
    last().drop()
    live.sound(sound())
    time.pass(retryMs(0))
    await greet(5)
    expect(last().frames).toEqual([5, 6, 7, 8])
    expect(last().sent[0]).toMatchObject({ type: 'hello', after: 1 })
    expect(states).toEqual(['connecting', 'greeting', 'live', 'waiting', 'connecting', 'greeting', 'live'])
  })

  it('sends from the browser’s storage what a closed tab left behind', async () => {
    const before = conversation()
    await before.greet(0)
    for (let n = 0; n < 20; n++) before.live.sound(sound())
    before.last().say({ type: 'ack', turnId, frames: 12 }, 1)
    await settle()
    const after = conversation(before.store)
    await after.greet(12)
    expect(after.last().frames).toEqual([12, 13, 14, 15, 16, 17, 18, 19])
    after.live.sound(sound())
    expect(after.last().frames.at(-1)).toBe(20)
  })

  it('never leaves a gap: sound that both sides lost is not numbered', async () => {
    const { live, last, greet } = conversation()
    await greet(7)
    live.sound(sound())
    expect(last().frames).toEqual([7])
  })

  it('says again what the server did not show to have heard, and nothing about a turn that is over', async () => {
    const { live, last, time, greet } = conversation()
    await greet(0)
    live.say({ type: 'done', turnId, frames: 0 })
    live.say({ type: 'done', turnId: interviewId, frames: 0 })
    last().drop()
    live.say({ type: 'pause' })
    time.pass(retryMs(0))
    await greet(0)
    expect(last().types).toEqual(['hello', 'done', 'pause'])
    last().say({ type: 'turn-ended', turnId, why: 'done', transcript: '', words: [] }, 1)
    last().say({ type: 'phase', turnId, phase: 'paused' }, 2)
    last().drop()
    time.pass(retryMs(0))
    await greet(0)
    expect(last().types).toEqual(['hello'])
  })

  it('takes each message once, whatever the server repeats, and leaves alone what it does not know', async () => {
    const { last, heard, greet } = conversation()
    await greet(0)
    for (const seq of [4, 5, 4, 5, 6]) last().say({ type: 'phase', turnId, phase: 'listening' }, seq)
    last().text('{"type":"something-new","seq":9}')
    last().text('not json')
    expect(heard.filter(({ type }) => type === 'phase')).toHaveLength(3)
  })

  it('notices a server that fell silent, and tries again by itself', async () => {
    const { sockets, time, greet } = conversation()
    await greet(0)
    time.pass(2_000)
    expect(sockets[0]?.types).toContain('ping')
    time.pass(2_000)
    expect(sockets[0]?.closed).toBe(true)
    time.pass(retryMs(0))
    expect(sockets).toHaveLength(2)
  })

  it('knocks at a server that is away, opens no socket meanwhile, and is back within half a second of it', async () => {
    const { server, sockets, last, time, greet, states } = conversation()
    await greet(0)
    server.answers = false
    for (let tried = 0; tried < 3; tried++) {
      last().drop()
      time.pass(500)
      await settle()
    }
    const opened = sockets.length
    for (let half = 0; half < 24; half++) {
      time.pass(500)
      await settle()
    }
    expect(sockets).toHaveLength(opened)
    expect(server.knocks).toBeGreaterThan(20)
    server.answers = true
    time.pass(500)
    await settle()
    expect(sockets).toHaveLength(opened + 1)
    await greet(0)
    expect(states.at(-1)).toBe('live')
  })

  it('holds sound back while the line is full, then goes on without a gap', async () => {
    const { live, last, greet } = conversation()
    await greet(0)
    last().bufferedAmount = 1_000_000
    for (let n = 0; n < 3; n++) live.sound(sound())
    expect(last().frames).toEqual([])
    last().bufferedAmount = 0
    live.sound(sound())
    expect(last().frames).toEqual([0, 1, 2, 3])
  })

  it('sends again from where the server misses a frame', async () => {
    const { live, last, greet } = conversation()
    await greet(0)
    for (let n = 0; n < 4; n++) live.sound(sound())
    last().say({ type: 'error', code: 'live.gap', fatal: false, nextFrame: 2 }, 1)
    expect(last().frames).toEqual([0, 1, 2, 3, 2, 3])
  })

  it('begins the next turn’s numbers at 0', async () => {
    const { live, last, greet } = conversation()
    await greet(0)
    live.sound(sound())
    last().text(JSON.stringify({ ...judged, seq: 1 }))
    await settle()
    live.sound(sound())
    expect(last().frames).toEqual([0, 0])
  })

  it.each(['service.stopping', 'service.database-away', 'internal'])(
    'comes back by itself after %s, and troubles nobody with it',
    async (code) => {
      const { live, last, time, heard, states, greet } = conversation()
      await greet(0)
      live.sound(sound())
      last().say({ type: 'error', code, fatal: true }, 0)
      last().drop()
      live.sound(sound())
      time.pass(retryMs(0))
      await greet(0)
      expect(last().frames).toEqual([0, 1])
      expect(states.at(-1)).toBe('live')
      expect(heard.filter(({ type }) => type === 'error')).toEqual([])
    },
  )

  // 0: what the socket itself says, outside of the conversation's numbers.
  it.each([0, 4])('does not try again where the server refuses for good, as message %i', async (seq) => {
    const { sockets, last, time, heard, greet } = conversation()
    await greet(0)
    last().say({ type: 'phase', turnId, phase: 'listening' }, 3)
    last().say({ type: 'error', code: 'live.taken-over', fatal: true }, seq)
    last().drop()
    time.pass(60_000)
    await settle()
    expect(sockets).toHaveLength(1)
    expect(heard.at(-1)).toMatchObject({ type: 'error', code: 'live.taken-over' })
  })
})

const mark = { score: null, evidence: [] }
const judged = {
  type: 'judged',
  turnId,
  assessment: {
    overall: null,
    status: 'final',
    dimensions: { relevance: mark, clarity: mark, structure: mark, impact: mark, correctness: mark },
    flags: [],
    coachNotes: '',
    improvedAnswer: null,
    judge: { name: 'builtin', version: '1' },
  },
  next: { action: 'preset', turn: { ...turn, id: interviewId, index: 1 } },
}

const anEvent = fc.constantFrom<ConnectionEvent>(
  { type: 'start' },
  { type: 'opened' },
  { type: 'welcomed' },
  { type: 'heard' },
  { type: 'dropped' },
  { type: 'waited' },
  { type: 'knocked', answered: true },
  { type: 'knocked', answered: false },
  { type: 'beat' },
  { type: 'online' },
  { type: 'refused' },
  { type: 'stop' },
)

describe('the connection’s rules', () => {
  it('in any order of events: at most one socket at a time, always a way on, and an end that lasts', () => {
    fc.assert(
      fc.property(fc.array(anEvent, { maxLength: 80 }), (events) => {
        let state = initialConnection
        let sockets = 0
        for (const event of events) {
          const [next, commands] = stepConnection(state, event)
          if (state.at === 'closed') expect(next.at).toBe('closed')
          state = next
          for (const command of commands) {
            if (command.type === 'connect') sockets++
            if (command.type === 'drop') sockets = 0
            expect(sockets).toBeLessThanOrEqual(1)
          }
          if (next.at === 'waiting' && (state.at !== 'waiting' || event.type === 'waited' || event.type === 'knocked'))
            expect(commands.some((one) => one.type === 'wait' || one.type === 'knock')).toBe(true)
        }
      }),
    )
  })

  it('waits longer after each failure, never more than two seconds, and half a second at most while a server starts anew', () => {
    const waits = Array.from({ length: 200 }, (_, failures) => retryMs(failures))
    expect(waits).toEqual([...waits].sort((a, b) => a - b))
    expect(waits.at(-1)).toBe(2_000)
    const untilSlower = waits
      .slice(
        0,
        waits.findIndex((ms) => ms > 500),
      )
      .reduce((sum, ms) => sum + ms, 0)
    expect(untilSlower).toBeGreaterThanOrEqual(12_000)
  })
})
