import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SoundCodec } from './sound-codec.ts'

interface Opened {
  codec: SoundCodec
  /** Makes what compresses fall over, as it could by itself. */
  crash(): Promise<void>
}

/** Three tones that come and go, 16 kHz mono PCM16: as near to a voice as three lines get. */
export const voiceLike = (samples: number, seed = 0): Buffer => {
  const pcm = Buffer.alloc(samples * 2)
  for (let at = 0; at < samples; at += 1) {
    const seconds = (at + seed * 7919) / 16_000
    const loud = 0.5 + 0.5 * Math.sin(2 * Math.PI * 3 * seconds)
    const tones = [210, 640, 1730].map((hertz, index) => Math.sin(2 * Math.PI * hertz * seconds + seed) / (index + 1))
    pcm.writeInt16LE(Math.round(6_000 * loud * tones.reduce((sum, tone) => sum + tone, 0)), at * 2)
  }
  return pcm
}

/** What every `SoundCodec` keeps, real or fake. */
export const soundCodecContract = (name: string, open: () => Promise<Opened>): void => {
  describe(`${name} keeps the promises of a sound codec`, () => {
    let opened: Opened
    beforeAll(async () => {
      opened = await open()
    })
    afterAll(() => opened.codec.close())

    it('gives back as many samples as went in: none, one, a frame, odd ones, and any number', async () => {
      const odd = [0, 1, 215, 216, 217, 319, 320, 321, 16_000, 48_001]
      const lengths = fc.oneof(fc.constantFrom(...odd), fc.nat(40_000))
      await fc.assert(
        fc.asyncProperty(lengths, fc.nat(50), async (samples, seed) => {
          const { bytes, likeness } = await opened.codec.compress(voiceLike(samples, seed), 32_000)
          expect(likeness.samples).toBe(samples)
          expect((await opened.codec.decompress(bytes)).byteLength).toBe(samples * 2)
        }),
        { numRuns: 40, examples: odd.map((samples) => [samples, 0]) },
      )
    })

    it('says how near the file is to the sound, and how loud both are', async () => {
      const { likeness } = await opened.codec.compress(voiceLike(32_000), 32_000)
      expect(likeness.correlation).toBeGreaterThan(0.97)
      expect(likeness.rmsBack / likeness.rms).toBeCloseTo(1, 1)
    })

    it('leaves the caller’s bytes alone', async () => {
      const sound = voiceLike(3_200)
      const before = Buffer.from(sound)
      const { bytes } = await opened.codec.compress(sound, 32_000)
      expect(sound.equals(before)).toBe(true)
      await opened.codec.decompress(bytes)
      expect(bytes.byteLength).toBeGreaterThan(0)
    })

    it('refuses half a sample, and files that are none of its own, whole or cut off', async () => {
      const { bytes } = await opened.codec.compress(voiceLike(8_000), 32_000)
      await expect(opened.codec.compress(Buffer.alloc(3), 32_000)).rejects.toThrow()
      for (const foreign of [new Uint8Array(0), Buffer.from('RIFF....WAVE'), bytes.subarray(0, bytes.byteLength - 9)]) {
        await expect(opened.codec.decompress(foreign)).rejects.toThrow()
      }
    })

    it('fails what is under way when it falls over, and serves the next', async () => {
      const long = opened.codec.compress(voiceLike(2_000_000), 32_000)
      const failed = expect(long).rejects.toThrow()
      await opened.crash()
      await failed
      const { likeness } = await opened.codec.compress(voiceLike(320), 32_000)
      expect(likeness.samples).toBe(320)
    })

    it('does nothing more once it is closed', async () => {
      const { codec } = await open()
      await codec.close()
      await expect(codec.compress(voiceLike(320), 32_000)).rejects.toThrow()
    })
  })
}
