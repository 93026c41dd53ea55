import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pitchOf, pitchSamples } from './pitch.rules.ts'
import { PitchTracker } from './pitch-tracker.ts'
import { hissed, sung } from './sung.fixture.ts'

const pieceMs = pitchSamples / 16
const octavesApart = (one: number, other: number): number => Math.abs(Math.log2(one / other))
/** Half a semitone, the steps in which heights are counted. */
const halfSemitone = 1 / 24

describe('the pitch of a voice', () => {
  test('is found within half a semitone, from a bass to a soprano, loud or soft', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 75, max: 390, noNaN: true }),
        fc.integer({ min: 200, max: 14_000 }),
        (hertz, amplitude) => {
          expect(octavesApart(pitchOf(sung(pieceMs, () => hertz, amplitude)) ?? 1, hertz)).toBeLessThan(halfSemitone)
        },
      ),
    )
  })

  test('is found in a little noise', () => {
    const noise = hissed(pieceMs, 600)
    fc.assert(
      fc.property(fc.double({ min: 80, max: 350, noNaN: true }), (hertz) => {
        const noisy = sung(pieceMs, () => hertz).map((sample, index) => sample + (noise[index] ?? 0))
        expect(octavesApart(pitchOf(noisy) ?? 1, hertz)).toBeLessThan(halfSemitone)
      }),
    )
  })

  test('is that of its middle where it slides', () => {
    const sliding = sung(pieceMs, (place) => 200 - 20 * place)
    expect(octavesApart(pitchOf(sliding) ?? 1, 190)).toBeLessThan(halfSemitone)
  })

  test.each([
    ['silence', new Int16Array(pitchSamples)],
    ['a quiet room', hissed(pieceMs, 30)],
    ['breath', hissed(pieceMs, 4_000)],
    ['a hum too soft to be the person', sung(pieceMs, () => 150, 20)],
    ['sound too short', sung(20, () => 150)],
  ])('is none in %s', (_, samples) => expect(pitchOf(samples)).toBeNull())

  test('is a number in the range of voices or none, whatever the sound', () => {
    fc.assert(
      fc.property(fc.int16Array({ maxLength: 1_000 }), (samples) => {
        const hertz = pitchOf(samples)
        if (hertz !== null) expect(hertz >= 60 && hertz <= 450).toBe(true)
      }),
    )
  })
})

describe('the tracker', () => {
  const bytes = (samples: Int16Array<ArrayBuffer>): Uint8Array => new Uint8Array(samples.slice().buffer)
  const rising = sung(1_000, (place) => 100 + 100 * place)

  test('knows how high the voice was where a window ended, however the sound was cut into frames', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 1_000 }), { minLength: 1, maxLength: 40 }), (lengths) => {
        const tracker = new PitchTracker()
        let taken = 0
        for (const length of lengths) {
          tracker.push(bytes(rising.slice(taken, taken + length)))
          taken = Math.min(rising.length, taken + length)
        }
        const endMs = Math.floor(taken / 16)
        const expected = taken < pitchSamples ? null : pitchOf(rising.slice(endMs * 16 - pitchSamples, endMs * 16))
        expect(tracker.at(endMs)).toBe(endMs * 16 < pitchSamples ? null : expected)
      }),
    )
  })

  test('says nothing of what has not come, and of what is long gone', () => {
    const tracker = new PitchTracker()
    tracker.push(bytes(rising))
    expect(tracker.at(1_001)).toBeNull()
    expect(tracker.at(500)).toBeNull()
    expect(tracker.at(960)).not.toBeNull()
  })
})
