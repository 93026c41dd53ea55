import type { Turn } from '@candor/contracts/interview.ts'
import type { NumberedServerMessage } from '@candor/contracts/live-messages.ts'
import { expect, test } from 'vitest'
import { FakeTimer } from '../../../ports/timer.ts'
import type { LiveHandle } from '../live-handle.ts'
import type { AudioStore } from '../sound/audio.store.ts'
import { defaultTurnSettings } from '../turn/settings.ts'
import type { Connection } from './connection.ts'
import { Sessions } from './sessions.ts'

const conversationId = '0198a0c0-0000-7000-8000-000000000001'
const turn = { id: '0198a0c0-0000-7000-8000-000000000011', index: 0, question: 'What?', begunAt: null } as Turn

/** A promise that is kept when it is told to. */
const gate = () => {
  let open: () => void = () => undefined
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  return { opened, open }
}

/** The database at its own pace: what it has decided is one thing, when it is heard of another. */
const slowStore = () => {
  let holder: string | null = null
  let frames = 0
  const answers = { takeOver: Promise.resolve(), write: Promise.resolve(), holds: Promise.resolve() }
  const audio: AudioStore = {
    sampleRate: 16_000,
    async takeOver(_conversation, connection) {
      const before = holder
      holder = connection
      await answers.takeOver
      return before
    },
    async holds(_conversation, connection) {
      await answers.holds
      return holder === connection
    },
    async write(piece) {
      await answers.write
      if (piece.connection !== holder) return 'taken-over'
      frames = Math.max(frames, piece.firstFrame + piece.frames)
      return 'stored'
    },
    nextFrame: async () => frames,
    read: async () => Buffer.alloc(frames * 640),
  }
  return { audio, answers }
}

const handle = {
  conversationId,
  language: 'en',
  voice: undefined,
  current: async () => ({ turn, paused: false, remainingMs: null }),
  turnIdAt: async () => turn.id,
  clock: { start: async () => null, stop: async () => null },
} as unknown as LiveHandle

const soon = async () => {
  for (let round = 0; round < 50; round += 1) await Promise.resolve()
}

const conversation = () => {
  const { audio, answers } = slowStore()
  const sessions = new Sessions({
    engines: { voice: null, recogniser: null, voiceActivity: null },
    audio,
    timers: new FakeTimer(),
    settings: defaultTurnSettings,
    log: { warn: () => undefined, error: () => undefined },
  })
  const connect = (id: string) => {
    const told: NumberedServerMessage[] = []
    const ended: string[] = []
    const connection: Connection = {
      id,
      deliver: (message) => told.push(message),
      deliverSound: () => undefined,
      end: (code) => ended.push(code),
    }
    const session = sessions.attach(handle, connection, { type: 'hello', version: 1, recogniser: 'none' })
    return { told, ended, session }
  }
  return { answers, sessions, connect }
}

const send = async (session: Awaited<ReturnType<Sessions['attach']>>, from: number, to: number): Promise<void> => {
  for (let seq = from; seq < to; seq += 1) void session.sound(0, seq, new Uint8Array(640))
  await soon()
}

const acknowledged = ({ told }: ReturnType<ReturnType<typeof conversation>['connect']>): number =>
  told.reduce((most, message) => (message.type === 'ack' ? Math.max(most, message.frames) : most), 0)

test('a newer connection goes on being recorded, however late the older one’s refused write is heard of', async () => {
  const { answers, connect } = conversation()
  const older = connect('older')
  const write = gate()
  answers.write = write.opened
  await send(await older.session, 0, 16)
  const takeOver = gate()
  answers.takeOver = takeOver.opened
  const newer = connect('newer')
  await soon()
  write.open()
  await soon()
  takeOver.open()
  await send(await newer.session, 0, 32)
  expect(acknowledged(newer)).toBe(32)
  expect(newer.ended).toEqual([])
})

test('a check that was asked before a newer connection came says nothing about that one', async () => {
  const { answers, sessions, connect } = conversation()
  const older = connect('older')
  const session = await older.session
  const holds = gate()
  answers.holds = holds.opened
  const checked = sessions.check(conversationId, session)
  const newer = connect('newer')
  await newer.session
  holds.open()
  await checked
  await send(await newer.session, 0, 16)
  expect(acknowledged(newer)).toBe(16)
  expect(newer.ended).toEqual([])
})
