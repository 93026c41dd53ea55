import fc from 'fast-check'
import { expect, test } from 'vitest'
import { FakeTimer } from '../../../ports/timer.ts'
import { joinPieces } from './pieces.rules.ts'
import { Recorder } from './recorder.ts'

const frame = (seq: number): Uint8Array => Uint8Array.of(seq & 0xff, seq >> 8)

/** A database that answers when it is told to, and may be away. */
const scripted = (nextFrame = 0) => {
  const timers = new FakeTimer()
  const stored: number[] = []
  const acks: number[] = []
  const faults: boolean[] = []
  let away = false
  const recorder = new Recorder({
    nextFrame,
    timers,
    async write(firstFrame, frames) {
      if (away) throw new Error('the database is away')
      for (const [index, one] of frames.entries()) {
        expect(one).toEqual(frame(firstFrame + index))
        stored.push(firstFrame + index)
      }
      return 'stored'
    },
    onDurable: (frames) => acks.push(frames),
    onTakenOver: () => undefined,
    onFault: (isAway) => faults.push(isAway),
  })
  const isAway = (now: boolean): void => {
    away = now
  }
  return { recorder, timers, stored, acks, faults, isAway }
}

const soon = async (): Promise<void> => {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve()
}

const upTo = (count: number): number[] => [...Array(count).keys()]

test('whatever comes, in whatever order, again and with the database away: each frame is stored once, in order, and acknowledged after that', async () => {
  const step = fc.oneof(
    { weight: 8, arbitrary: fc.record({ seq: fc.nat(60) }) },
    { weight: 2, arbitrary: fc.record({ passMs: fc.nat(2_000) }) },
    { weight: 1, arbitrary: fc.record({ away: fc.boolean() }) },
  )
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 200 }), async (steps) => {
      const { recorder, timers, stored, acks, isAway } = scripted()
      for (const one of steps) {
        if ('passMs' in one) timers.pass(one.passMs)
        else if ('away' in one) isAway(one.away)
        else {
          const expected = recorder.next
          const accepted = recorder.accept(one.seq, frame(one.seq))
          expect(accepted).toBe(one.seq < expected ? 'replayed' : one.seq > expected ? 'gap' : 'taken')
        }
        await soon()
        expect(stored).toEqual(upTo(recorder.durable))
        expect(acks.at(-1) ?? 0).toBe(recorder.durable)
      }
      isAway(false)
      for (let wait = 0; wait < 3; wait += 1) {
        timers.pass(1_000)
        await soon()
      }
      expect(recorder.durable).toBe(recorder.next)
    }),
  )
})

test('a piece goes out with 16 frames, or 200 ms after its first', async () => {
  const { recorder, timers, acks } = scripted(100)
  for (const seq of upTo(15)) recorder.accept(100 + seq, frame(100 + seq))
  timers.pass(199)
  await soon()
  expect(acks).toEqual([])
  timers.pass(1)
  await soon()
  expect(acks).toEqual([115])
  for (const seq of upTo(16)) recorder.accept(115 + seq, frame(115 + seq))
  await soon()
  expect(acks).toEqual([115, 131])
})

test('a database that is away is told of once, and again when it is back', async () => {
  const { recorder, timers, faults, isAway, acks } = scripted()
  isAway(true)
  for (const seq of upTo(40)) recorder.accept(seq, frame(seq))
  for (let wait = 0; wait < 5; wait += 1) {
    timers.pass(1_000)
    await soon()
  }
  expect(faults).toEqual([true])
  expect(recorder.backlog).toBe(40)
  isAway(false)
  timers.pass(1_000)
  await soon()
  expect(faults).toEqual([true, false])
  expect(acks).toEqual([40])
})

test('pieces that overlap are one sound, each frame once', () => {
  const pieceOf = (first: number, count: number) => ({
    first_frame: first,
    frames: count,
    pcm: Buffer.concat(upTo(count).map((index) => Buffer.alloc(640, first + index))),
  })
  const whole = Buffer.concat(upTo(12).map((index) => Buffer.alloc(640, index)))
  expect(joinPieces([pieceOf(0, 5), pieceOf(3, 4), pieceOf(4, 2), pieceOf(7, 5)]).equals(whole)).toBe(true)
})
