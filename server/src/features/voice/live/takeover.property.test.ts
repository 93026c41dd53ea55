import type { Turn } from '@candor/contracts/interview.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { FakeTimer } from '../../../ports/timer.ts'
import type { LiveHandle } from '../live-handle.ts'
import type { Session } from '../session.ts'
import type { AudioStore } from '../sound/audio.store.ts'
import { joinPieces } from '../sound/pieces.rules.ts'
import { defaultTurnSettings } from '../turn/settings.ts'
import { Sessions } from './sessions.ts'

const turn = { id: '0198a0c0-0000-7000-8000-000000000011', index: 0, question: 'What?', begunAt: null } as Turn
const handle = {
  conversationId: '0198a0c0-0000-7000-8000-000000000001',
  language: 'en',
  voice: undefined,
  current: async () => ({ turn, paused: false, remainingMs: null }),
  turnIdAt: async () => turn.id,
  clock: { start: async () => null, stop: async () => null },
} as unknown as LiveHandle

/** A frame that says which one it is of all that were ever made. */
const frameOf = (number: number): Buffer => {
  const frame = Buffer.alloc(640)
  frame.writeUInt32LE(number)
  return frame
}

/** PostgreSQL's part, at any pace: a statement takes place at some moment, and its answer comes at a later one. */
const pacedStore = (scheduler: fc.Scheduler) => {
  const rows = new Map<number, { first_frame: number; frames: number; pcm: Buffer }>()
  let holder: string | null = null
  const statement = async <T>(name: string, run: () => T): Promise<T> => {
    await scheduler.schedule(Promise.resolve(), `${name} takes place`)
    const result = run()
    await scheduler.schedule(Promise.resolve(), `${name} answers`)
    return result
  }
  const ordered = () => [...rows.values()].sort((a, b) => a.first_frame - b.first_frame)
  const audio: AudioStore = {
    sampleRate: 16_000,
    takeOver: (_conversation, connection) =>
      statement(`take over ${connection}`, () => {
        const before = holder
        holder = connection
        return before
      }),
    holds: (_conversation, connection) => statement('holds', () => holder === connection),
    write: ({ connection, firstFrame, frames, pcm }) =>
      statement(`write ${firstFrame}+${frames} of ${connection}`, () => {
        if (connection !== holder) return 'taken-over'
        if (frames > (rows.get(firstFrame)?.frames ?? 0)) rows.set(firstFrame, { first_frame: firstFrame, frames, pcm })
        return 'stored'
      }),
    nextFrame: () =>
      statement('next frame', () => Math.max(0, ...ordered().map((row) => row.first_frame + row.frames))),
    read: () => statement('read', () => joinPieces(ordered())),
  }
  return { audio, stored: () => joinPieces(ordered()) }
}

interface Tab {
  /** What it made, by number; it forgets what is acknowledged. */
  sent: Map<number, number>
  next: number
  wire: { id: string; session: Session | null } | null
}

const action = fc.oneof(
  { weight: 6, arbitrary: fc.record({ speak: fc.integer({ min: 1, max: 40 }) }) },
  { weight: 4, arbitrary: fc.record({ passMs: fc.constantFrom(50, 250) }) },
  { weight: 6, arbitrary: fc.record({ answers: fc.integer({ min: 1, max: 6 }) }) },
  { weight: 3, arbitrary: fc.record({ cut: fc.constantFrom('noticed', 'unnoticed') }) },
  { weight: 3, arbitrary: fc.record({ tab: fc.constantFrom('noticed', 'unnoticed') }) },
  { weight: 1, arbitrary: fc.constant({ server: 'killed' as const }) },
)

const soon = async () => {
  for (let round = 0; round < 60; round += 1) await Promise.resolve()
}

test('whatever is cut, killed and opened anew, and however slow the database: what a tab was told is stored is stored as that tab sent it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), fc.array(action, { minLength: 5, maxLength: 60 }), async (scheduler, actions) => {
      const { audio, stored } = pacedStore(scheduler)
      const timers = new FakeTimer()
      const serve = () =>
        new Sessions({
          engines: { voice: null, recogniser: null, voiceActivity: null },
          audio,
          timers,
          settings: defaultTurnSettings,
          log: { warn: () => undefined, error: () => undefined },
        })
      let sessions = serve()
      let made = 0
      let connections = 0
      const told = new Map<number, number>()
      const newTab = (): Tab => ({ sent: new Map(), next: 0, wire: null })
      let tab = newTab()

      const pump = (of: Tab, from: number) => {
        for (let seq = from; seq < of.next; seq += 1) {
          const number = of.sent.get(seq)
          if (number !== undefined) void of.wire?.session?.sound(0, seq, frameOf(number))
        }
      }
      const connect = () => {
        const mine = tab
        const server = sessions
        const wire = { id: `c${connections}`, session: null as Session | null }
        connections += 1
        mine.wire = wire
        let welcomed: number | null = null
        const alive = () => mine.wire === wire && server === sessions
        void server
          .attach(
            handle,
            {
              id: wire.id,
              deliver(message) {
                if (!alive()) return
                if (message.type === 'welcome') {
                  welcomed = message.nextFrame
                  if (!mine.sent.has(welcomed)) mine.next = welcomed
                }
                if (message.type === 'ack')
                  for (const [seq, number] of mine.sent) if (seq < message.frames) told.set(number, seq)
              },
              deliverSound: () => undefined,
              end: () => {
                if (mine.wire === wire) mine.wire = null
              },
            },
            { type: 'hello', version: 1, recogniser: 'none' },
          )
          .then((session) => {
            if (!alive()) return server.leave(handle.conversationId, session, wire.id)
            wire.session = session
            pump(mine, welcomed ?? 0)
          })
      }
      const hangUp = (noticed: boolean) => {
        const wire = tab.wire
        tab.wire = null
        if (noticed && wire?.session) sessions.leave(handle.conversationId, wire.session, wire.id)
      }

      connect()
      for (const one of actions) {
        if ('speak' in one) {
          if (tab.wire?.session)
            for (let at = 0; at < one.speak; at += 1) {
              tab.sent.set(tab.next, made)
              void tab.wire.session.sound(0, tab.next, frameOf(made))
              tab.next += 1
              made += 1
            }
        } else if ('passMs' in one) timers.pass(one.passMs)
        else if ('answers' in one)
          for (let at = 0; at < one.answers && scheduler.count() > 0; at += 1) await scheduler.waitOne()
        else if ('cut' in one) {
          hangUp(one.cut === 'noticed')
          connect()
        } else if ('tab' in one) {
          hangUp(one.tab === 'noticed')
          tab = newTab()
          connect()
        } else {
          tab.wire = null
          sessions = serve()
          connect()
        }
        await soon()
      }
      for (let round = 0; round < 40; round += 1) {
        timers.pass(250)
        while (scheduler.count() > 0) {
          await scheduler.waitOne()
          await soon()
        }
      }
      const there = stored()
      const lost = [...told].filter(
        ([number, seq]) => there.length < (seq + 1) * 640 || there.readUInt32LE(seq * 640) !== number,
      )
      expect(lost).toEqual([])
      const numbers = Array.from({ length: there.length / 640 }, (_, seq) => there.readUInt32LE(seq * 640))
      expect(new Set(numbers).size).toBe(numbers.length)
    }),
    { numRuns: 500 },
  )
})
