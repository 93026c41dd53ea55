import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createFramer } from './framer.ts'
import { fall, isDead, loudnessDb, meterOf } from './level.ts'
import { microphoneError } from './microphone-fault.ts'
import { choicesOf } from './microphones.ts'
import { fromPcm16, samplesOfWav, toPcm16, toWav } from './pcm.ts'
import { createResampler } from './resampler.ts'
import { createRing } from './ring.ts'

const sine = (hz: number, rate: number, length: number) =>
  Float32Array.from({ length }, (_, at) => Math.sin((2 * Math.PI * hz * at) / rate))

/** All of `samples` through a resampler, in blocks of the given lengths in turn. */
const resample = (samples: Float32Array, from: number, to: number, blocks: readonly number[] = [128]): Float32Array => {
  const resampler = createResampler(from, to)
  const out: number[] = []
  for (let at = 0, turn = 0; at < samples.length; turn++) {
    const length = blocks[turn % blocks.length] as number
    out.push(...resampler.process(samples.subarray(at, at + length)))
    at += length
  }
  return Float32Array.from(out)
}

/** In dB against a full sine, without the filter's first 100 ms. */
const gainDb = (hz: number, from = 48_000): number =>
  loudnessDb(resample(sine(hz, from, from), from, 16_000).subarray(1_600)) - 10 * Math.log10(0.5)

describe('the resampler', () => {
  it.each([50, 300, 1_000, 3_400, 6_000])('passes %i Hz within a tenth of a decibel', (hz) => {
    expect(Math.abs(gainDb(hz))).toBeLessThan(0.1)
  })

  it.each([8_200, 10_000, 15_900, 23_000])('keeps %i Hz, which would come back as another tone, 60 dB down', (hz) => {
    expect(gainDb(hz)).toBeLessThan(-60)
  })

  it('does the same for a device of 44.1 kHz', () => {
    expect(Math.abs(gainDb(1_000, 44_100))).toBeLessThan(0.1)
    expect(gainDb(9_500, 44_100)).toBeLessThan(-60)
  })

  it('gives the same samples however the sound is cut into blocks', () => {
    const sound = sine(440, 48_000, 4_800)
    const whole = resample(sound, 48_000, 16_000, [4_800])
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 700 }), { minLength: 1, maxLength: 12 }), (blocks) => {
        expect(resample(sound, 48_000, 16_000, blocks)).toEqual(whole)
      }),
      { numRuns: 60 },
    )
  })

  it('makes 16,000 samples of each second, without drift', () => {
    expect(resample(new Float32Array(480_000), 48_000, 16_000)).toHaveLength(160_000)
    expect(resample(new Float32Array(441_000), 44_100, 16_000)).toHaveLength(160_000)
  })
})

describe('frames', () => {
  it('hold every sample once and in order, however it came', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 900 }), { maxLength: 20 }), (blocks) => {
        const frames: number[][] = []
        const push = createFramer(320, (frame) => frames.push([...frame]))
        let next = 0
        for (const length of blocks) push(Float32Array.from({ length }, () => next++))
        expect(frames.flat()).toEqual(Array.from({ length: Math.floor(next / 320) * 320 }, (_, at) => at))
        expect(frames.every((frame) => frame.length === 320)).toBe(true)
      }),
    )
  })
})

describe('the ring buffer', () => {
  it('gives back what it was given, then silence, and never more than it holds', () => {
    const step = fc.oneof(
      fc.record({ write: fc.integer({ min: 0, max: 50 }) }),
      fc.record({ read: fc.integer({ min: 0, max: 50 }) }),
      fc.constant({ clear: true as const }),
    )
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const ring = createRing(8, 100)
        let model: number[] = []
        let next = 1
        for (const one of steps) {
          if ('write' in one) {
            const samples = Array.from({ length: one.write }, () => next++)
            const taken = ring.write(Float32Array.from(samples))
            expect(taken).toBe(Math.min(one.write, 100 - model.length))
            model.push(...samples.slice(0, taken))
          } else if ('read' in one) {
            const target = new Float32Array(one.read).fill(-1)
            const expected = model.splice(0, one.read)
            expect(ring.read(target)).toBe(expected.length)
            expect([...target]).toEqual([...expected, ...Array(one.read - expected.length).fill(0)])
          } else {
            ring.clear()
            model = []
          }
          expect(ring.length).toBe(model.length)
        }
      }),
    )
  })
})

describe('samples as bytes', () => {
  it('come back within half a step, and what is too loud is clipped', () => {
    fc.assert(
      fc.property(fc.array(fc.float({ min: -2, max: 2, noNaN: true }), { maxLength: 100 }), (samples) => {
        const back = fromPcm16(toPcm16(Float32Array.from(samples)))
        for (const [at, sample] of samples.entries())
          expect(Math.abs((back[at] as number) - Math.max(-1, Math.min(1, sample)))).toBeLessThan(1 / 0x4000)
      }),
    )
  })

  it('make a WAV file that can be read again', () => {
    const file = toWav(toPcm16(Float32Array.of(0, 0.5, -0.5)), 16_000)
    const samples = samplesOfWav(btoa(String.fromCharCode(...file)))
    expect(file).toHaveLength(50)
    expect([...samples].map((sample) => sample.toFixed(2))).toEqual(['0.00', '0.50', '-0.50'])
  })
})

describe('the level', () => {
  it('is 0 at full scale, and dead where nothing comes in', () => {
    expect(loudnessDb(Float32Array.of(1, -1, 1, -1))).toBe(0)
    expect(isDead(loudnessDb(new Float32Array(320)))).toBe(true)
    expect(isDead(loudnessDb(sine(200, 16_000, 320).map((sample) => sample * 0.01)))).toBe(false)
    expect([-90, -60, -30, 0].map(meterOf)).toEqual([0, 0, 0.5, 1])
  })

  it('rises at once and falls slowly', () => {
    expect(fall(0.2, 0.9, 20)).toBe(0.9)
    expect(fall(0.9, 0, 500)).toBeCloseTo(0.7)
  })
})

describe('what the browser says of a microphone', () => {
  it.each([
    ['NotAllowedError', 'denied'],
    ['NotFoundError', 'none'],
    ['OverconstrainedError', 'none'],
    ['NotReadableError', 'in-use'],
    ['TypeError', 'unsupported'],
  ])('%s means: %s', (name, fault) => {
    expect(microphoneError(new DOMException('', name)).fault).toBe(fault)
  })

  it('lists each microphone once, with a name', () => {
    const device = (deviceId: string, label: string, kind: MediaDeviceKind = 'audioinput') => ({
      deviceId,
      label,
      kind,
    })
    expect(
      choicesOf([
        device('default', 'Default - Headset'),
        device('communications', 'Communications - Headset'),
        device('a1', 'Headset'),
        device('b2', ''),
        device('s', 'Speaker', 'audiooutput'),
      ]),
    ).toEqual([
      { deviceId: 'default', label: 'The system’s choice' },
      { deviceId: 'a1', label: 'Headset' },
      { deviceId: 'b2', label: 'Microphone 3' },
    ])
  })
})
