import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hasFallen, heardAt, type Intonation, newSound, noIntonation } from './ending.rules.ts'

const windowMs = 32

/** Windows of a voice, one pitch each; null: no pitch. */
const after = (pitches: readonly (number | null)[], from: Intonation = noIntonation): Intonation =>
  pitches.reduce<Intonation>(
    (known, hertz, index) => (hertz === null ? known : heardAt(known, (index + 1) * windowMs, hertz)),
    from,
  )

const endMs = (pitches: readonly unknown[]): number => pitches.length * windowMs
const fallen = (pitches: readonly (number | null)[]): boolean | null => hasFallen(after(pitches), endMs(pitches))

/** Speech up and down between 100 and 140 Hz, 1.9 s. */
const talk = Array.from({ length: 60 }, (_, index) => 120 + 20 * Math.sin(index))

describe('a voice', () => {
  test.each([
    ['has fallen at the bottom of its range', [102, 98, 95, 92, 90], true],
    ['has not where it stays in the middle', [121, 120, 120, 119, 120], false],
    ['has not where it rises', [120, 128, 134, 139, 142], false],
    ['has fallen though one window slipped an octave', [102, 98, 190, 92, 90], true],
  ])('%s', (_, ending, expected) => expect(fallen([...talk, ...ending])).toBe(expected))

  test.each([
    ['before its range is known', [...talk.slice(0, 30), 95, 94, 93, 92, 91]],
    ['after an ending without pitch', [...talk, 95, 94, 93, 92, 91, ...Array.from({ length: 18 }, () => null)]],
    ['where only a few windows have one', [...talk.map(() => null), 95, 94]],
    ['where none has', talk.map(() => null)],
  ])('says nothing %s', (_, pitches) => expect(fallen(pitches)).toBeNull())

  test('is measured by its own range: a deep voice and a high one are treated alike', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 150, max: 200, noNaN: true }), { minLength: 50, maxLength: 90 }),
        fc.integer({ min: -24, max: 12 }),
        (pitches, steps) => {
          // By whole steps of half a semitone, so that counting in steps moves none across a border.
          const stepped = pitches.map((hertz) => 55 * 2 ** ((Math.floor(Math.log2(hertz / 55) * 24) + 0.5) / 24))
          const moved = stepped.map((hertz) => hertz * 2 ** (steps / 24))
          expect(fallen(moved)).toBe(fallen(stepped))
        },
      ),
    )
  })

  test('keeps its range in the next answer, and no ending', () => {
    const known = after([...talk, 95, 94, 93, 92, 91])
    expect(hasFallen(newSound(known), 0)).toBeNull()
    const next = after([92, 92, 92, 92, 92], newSound(known))
    expect(hasFallen(next, 5 * windowMs)).toBe(true)
  })

  test('is plain data, of a size that does not grow', () => {
    const long = after(Array.from({ length: 2_000 }, (_, index) => 90 + (index % 60)))
    expect(JSON.parse(JSON.stringify(long))).toEqual(long)
    expect(JSON.stringify(long).length).toBeLessThan(1_000)
  })
})
