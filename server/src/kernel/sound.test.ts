import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { floatsOfPcm, pcmOfFloats } from './pcm.ts'
import { resample } from './resample.ts'
import { readWav, WavError, wavOf } from './wav.ts'

const tone = (hz: number, rate: number, seconds: number): Float32Array<ArrayBuffer> =>
  Float32Array.from({ length: rate * seconds }, (_, index) => 0.5 * Math.sin((2 * Math.PI * hz * index) / rate))

const loudness = (samples: Float32Array): number => {
  const middle = samples.subarray(samples.length >> 2, (samples.length * 3) >> 2)
  return Math.sqrt(middle.reduce((sum, sample) => sum + sample * sample, 0) / middle.length)
}

it('PCM16 comes back as it was', () => {
  fc.assert(
    fc.property(fc.int16Array(), (samples) => {
      const pcm = new Uint8Array(samples.buffer.slice(0))
      expect(pcmOfFloats(floatsOfPcm(pcm))).toEqual(pcm)
    }),
  )
})

describe('another sample rate', () => {
  it.each([8_000, 22_050, 24_000, 44_100, 48_000])('keeps a tone from %i Hz as the tone it is', (rate) => {
    const made = resample(tone(440, rate, 1), rate, 16_000)
    const wanted = tone(440, 16_000, 1)
    expect(made).toHaveLength(16_000)
    const difference = made.map((sample, index) => sample - (wanted[index] ?? 0))
    expect(loudness(difference)).toBeLessThan(0.005)
  })

  it('leaves out what the lower rate cannot hold, instead of folding it down', () => {
    expect(loudness(resample(tone(11_000, 48_000, 1), 48_000, 16_000))).toBeLessThan(0.002)
  })
})

/** A WAV file of any format; `samples` are its data as they lie in the file. */
const wav = (
  format: { tag: number; channels: number; rate: number; bits: number },
  samples: Uint8Array,
): Uint8Array => {
  const file = Buffer.alloc(44 + samples.byteLength)
  file.write('RIFF', 0)
  file.writeUInt32LE(36 + samples.byteLength, 4)
  file.write('WAVEfmt ', 8)
  file.writeUInt32LE(16, 16)
  file.writeUInt16LE(format.tag, 20)
  file.writeUInt16LE(format.channels, 22)
  file.writeUInt32LE(format.rate, 24)
  file.writeUInt16LE(format.bits, 34)
  file.write('data', 36)
  file.writeUInt32LE(samples.byteLength, 40)
  file.set(samples, 44)
  return file
}
const bytesOf = (view: ArrayBufferView): Uint8Array => new Uint8Array(view.buffer, view.byteOffset, view.byteLength)

describe('a WAV file', () => {
  it.each([
    ['8 bits', { tag: 1, channels: 1, rate: 8_000, bits: 8 }, Uint8Array.of(128, 192, 0)],
    ['16 bits', { tag: 1, channels: 1, rate: 16_000, bits: 16 }, bytesOf(Int16Array.of(0, 16_384, -32_768))],
    ['24 bits', { tag: 1, channels: 1, rate: 16_000, bits: 24 }, Uint8Array.of(0, 0, 0, 0, 0, 64, 0, 0, 128)],
    ['32 bits', { tag: 1, channels: 1, rate: 16_000, bits: 32 }, bytesOf(Int32Array.of(0, 2 ** 30, -(2 ** 31)))],
    ['float', { tag: 3, channels: 1, rate: 48_000, bits: 32 }, bytesOf(Float32Array.of(0, 0.5, -1))],
    [
      'stereo',
      { tag: 1, channels: 2, rate: 44_100, bits: 16 },
      bytesOf(Int16Array.of(5, -5, 32_767, 1, -32_768, -32_768)),
    ],
  ])('of %s is read', (_, format, samples) => {
    const { samples: read, sampleRate } = readWav(wav(format, samples))
    expect(sampleRate).toBe(format.rate)
    expect([...read].map((sample) => Math.round(sample * 1_000) / 1_000)).toEqual([0, 0.5, -1])
  })

  it('that we wrote is read', () => {
    const pcm = bytesOf(Int16Array.of(1, -2, 3_000))
    const { samples, sampleRate } = readWav(wavOf(pcm, 24_000))
    expect(sampleRate).toBe(24_000)
    expect(pcmOfFloats(samples)).toEqual(pcm)
  })

  it('that was cut off gives what is there', () => {
    const pcm = bytesOf(Int16Array.of(1, 2, 3, 4))
    expect(readWav(wavOf(pcm, 16_000).subarray(0, 48)).samples).toHaveLength(2)
  })

  it.each([
    ['of another kind', new TextEncoder().encode('OggS and more than twelve bytes')],
    ['that is empty', new Uint8Array()],
    ['with µ-law samples', wav({ tag: 7, channels: 1, rate: 8_000, bits: 8 }, new Uint8Array(8))],
    ['with a rate of 1 Hz', wav({ tag: 1, channels: 1, rate: 1, bits: 16 }, new Uint8Array(8))],
    ['without samples', wavOf(new Uint8Array(8), 16_000).subarray(0, 36)],
  ])('%s is refused', (_, file) => {
    expect(() => readWav(file)).toThrow(WavError)
  })

  it('changed in any byte is read or refused, never anything else', () => {
    const file = wavOf(bytesOf(Int16Array.of(1, 2, 3, 4, 5, 6)), 16_000)
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(file.length - 1), fc.nat(255)), { maxLength: 6 }), (changes) => {
        const changed = file.slice()
        for (const [at, byte] of changes) changed[at] = byte
        try {
          readWav(changed)
        } catch (error) {
          expect(error).toBeInstanceOf(WavError)
        }
      }),
    )
  })
})
