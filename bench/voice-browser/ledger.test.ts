import { frameSamples } from '@candor/contracts/live-messages.ts'
import fc from 'fast-check'
import { afterEach, expect, test, vi } from 'vitest'
import { createLedger } from './ledger.ts'
import { markMicrophone, markOf } from './mark.ts'

afterEach(() => vi.unstubAllGlobals())

/** What a page's microphone gives, marked as in the page. */
const microphone = (life: number): (() => Uint8Array) => {
  class Node {
    readonly port = new EventTarget()
  }
  vi.stubGlobal('window', { AudioWorkletNode: Node })
  markMicrophone(life)
  const Marking = window.AudioWorkletNode as unknown as new (context: unknown, name: string) => Node
  const { port } = new Marking(null, 'candor-capture')
  let made = 0
  return () => {
    const samples = Uint8Array.from({ length: frameSamples * 2 }, (_, at) => (made * 31 + at * 7 + life) & 0xff)
    made++
    port.dispatchEvent(Object.assign(new Event('message'), { data: { samples } }))
    return samples
  }
}

test('a mark is read as it was written, and changes nothing but the lowest bits', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 0xffff }), fc.integer({ min: 1, max: 50 }), (life, frames) => {
      const next = microphone(life)
      for (let count = 0; count < frames; count++) {
        const samples = next()
        expect(markOf(samples)).toEqual({ life, count })
        const given = samples.map((_, at) => count * 31 + at * 7 + life)
        const changed = [...samples.keys()].filter((at) => samples[at] !== given[at])
        expect(changed.every((at) => at % 2 === 0 && at < 128 && ((samples[at] ?? 0) ^ (given[at] ?? 0)) === 1)).toBe(
          true,
        )
      }
    }),
    { numRuns: 20 },
  )
  expect(markOf(new Uint8Array(frameSamples * 2))).toBeNull()
})

/** Two pages that sent frames 0 to 29 and 20 to 49 of a turn; 18 of the first and 45 in all are acknowledged. */
const twoPages = () => {
  const ledger = createLedger()
  const [one, two] = [microphone(1), microphone(2)]
  const sent = Array.from({ length: 30 }, one)
  for (const [seq, samples] of sent.entries()) ledger.sound(1, 0, seq, samples)
  ledger.acknowledge(1, 0, 18)
  const later = Array.from({ length: 30 }, two)
  for (const [at, samples] of later.entries()) ledger.sound(2, 0, 20 + at, samples)
  ledger.acknowledge(2, 0, 45)
  return { ledger, frames: [...sent.slice(0, 20), ...later] }
}

const close = ({ ledger, frames }: ReturnType<typeof twoPages>) => ledger.close(new Map([[0, Buffer.concat(frames)]]))

test('what was acknowledged and is there is in order; what a killed tab sent and nobody stored is not held against it', () => {
  expect(close(twoPages())).toEqual({ acknowledged: 43, lost: 0, doubled: 0, strange: 0, leaps: 0, unstored: 10 })
})

test('a frame that was acknowledged and is not there, or not as it was sent, is found', () => {
  const short = twoPages()
  expect(close({ ...short, frames: short.frames.slice(0, 44) })).toMatchObject({ lost: 1 })
  const changed = twoPages()
  const damaged = Uint8Array.from(changed.frames[30] ?? [])
  damaged[400] = (damaged[400] ?? 0) ^ 1
  expect(close({ ...changed, frames: changed.frames.with(30, damaged) })).toMatchObject({ lost: 1, strange: 1 })
})

test('sound of the tab before under numbers that were acknowledged to the next one is found', () => {
  const { ledger, frames } = twoPages()
  const first = microphone(1)
  const old = Array.from({ length: 30 }, first)
  const stored = [...frames.slice(0, 20), ...old.slice(20, 25), ...frames.slice(25)]
  expect(close({ ledger, frames: stored })).toMatchObject({ lost: 5 })
})

test('a frame that is stored twice is found, and a place where the sound leaps', () => {
  const twice = twoPages()
  const frames = [...twice.frames.slice(0, 46), ...twice.frames.slice(45)]
  expect(close({ ...twice, frames })).toMatchObject({ lost: 0, doubled: 1, leaps: 1 })
})
