import { type TimedViseme, visemeNames } from '@candor/contracts/speech.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bearingAt, type Manner } from './motion.rules.ts'
import { type Mouth, mouthAt, mouths } from './mouth.rules.ts'
import { eyePaths, headPath, mouthPaths } from './paths.ts'

const someVisemes = fc
  .array(fc.record({ viseme: fc.constantFrom(...visemeNames), length: fc.integer({ min: 10, max: 400 }) }), {
    minLength: 1,
    maxLength: 30,
  })
  .map((parts) => {
    let startMs = 0
    return parts.map(({ viseme, length }): TimedViseme => {
      const one = { viseme, startMs }
      startMs += length
      return one
    })
  })

const distance = (a: Mouth, b: Mouth): number =>
  Math.max(...(Object.keys(a) as (keyof Mouth)[]).map((part) => Math.abs(a[part] - b[part])))

describe('lips in step with the sound', () => {
  it('have each shape in its middle, however short it is', () => {
    fc.assert(
      fc.property(someVisemes, (visemes) => {
        for (const [at, { viseme, startMs }] of visemes.entries()) {
          const end = visemes[at + 1]?.startMs ?? startMs + 200
          expect(distance(mouthAt(visemes, (startMs + end) / 2), mouths[viseme])).toBeLessThan(0.01)
        }
      }),
    )
  })

  it('are halfway exactly where one sound ends and the next begins', () => {
    const visemes: TimedViseme[] = [
      { viseme: 'sil', startMs: 0 },
      { viseme: 'aa', startMs: 200 },
    ]
    expect(mouthAt(visemes, 200).open).toBeCloseTo(mouths.aa.open / 2)
    expect(mouthAt(visemes, 159).open).toBe(0)
    expect(mouthAt(visemes, 241).open).toBe(mouths.aa.open)
  })

  it('never jump: within 4 ms no part moves by more than a third', () => {
    fc.assert(
      fc.property(someVisemes, fc.integer({ min: 0, max: 8_000 }), (visemes, ms) => {
        const short = visemes.some(({ startMs }, at) => (visemes[at + 1]?.startMs ?? startMs + 99) - startMs < 30)
        fc.pre(!short)
        expect(distance(mouthAt(visemes, ms), mouthAt(visemes, ms + 4))).toBeLessThanOrEqual(0.34)
      }),
    )
  })

  it('rest where there is no sound', () => {
    expect(mouthAt([], 500)).toEqual(mouths.sil)
  })
})

describe('the mouth’s shapes', () => {
  it('are fifteen, and no two look the same', () => {
    const drawn = visemeNames.map((name) => Object.values(mouthPaths(mouths[name])).join(' '))
    expect(new Set(drawn).size).toBe(15)
  })

  it('close the lips for m, b and p, and open widest for "ah"', () => {
    const widest = visemeNames.toSorted((a, b) => mouths[b].open - mouths[a].open)[0]
    expect(widest).toBe('aa')
    expect(mouths.PP).toMatchObject({ open: 0, press: 1 })
  })
})

const manners: Manner[] = ['asking', 'listening', 'thinking', 'resting']
const seconds = (count: number) => Array.from({ length: count * 50 }, (_, at) => at * 20)

describe('how the face bears itself', () => {
  it('stays calm in every manner: small angles, eyes within their corners', () => {
    for (const manner of manners) {
      for (const ms of seconds(120)) {
        const { lid, gazeX, gazeY, tilt, nod, brow } = bearingAt(ms, manner)
        expect(Math.abs(tilt)).toBeLessThanOrEqual(3.1)
        expect(Math.abs(nod)).toBeLessThanOrEqual(3.5)
        for (const part of [lid, brow]) expect(part >= 0 && part <= 1).toBe(true)
        for (const gaze of [gazeX, gazeY]) expect(Math.abs(gaze)).toBeLessThanOrEqual(1)
      }
    }
  })

  it('blinks 10 to 30 times a minute', () => {
    const lids = seconds(600).map((ms) => bearingAt(ms, 'listening').lid > 0)
    const blinks = lids.filter((shut, at) => shut && !lids[at - 1]).length / 10
    expect(blinks).toBeGreaterThan(10)
    expect(blinks).toBeLessThan(30)
  })

  it('looks at the person while it listens, and nods rarely', () => {
    const bearings = seconds(600).map((ms) => bearingAt(ms, 'listening'))
    expect(Math.max(...bearings.map(({ gazeX }) => Math.abs(gazeX)))).toBeLessThan(0.1)
    const nodding = bearings.map(({ nod }) => nod > 1)
    const nods = nodding.filter((now, at) => now && !nodding[at - 1]).length / 10
    expect(nods).toBeGreaterThan(1)
    expect(nods).toBeLessThan(6)
  })

  it('draws every pose as a path of finite numbers', () => {
    const unit = fc.double({ min: 0, max: 1, noNaN: true })
    const aMouth = fc.record({
      open: unit,
      width: fc.double({ min: -1, max: 1, noNaN: true }),
      round: unit,
      press: unit,
      teeth: unit,
      tongue: unit,
      tuck: unit,
    })
    fc.assert(
      fc.property(aMouth, unit, (mouth, lid) => {
        const paths = [...Object.values(mouthPaths(mouth)), ...Object.values(eyePaths(lid)), headPath(mouth.open)]
        for (const path of paths) expect(path).not.toMatch(/NaN|Infinity|e-/)
      }),
    )
  })
})
