import { afterEach, describe, expect, it } from 'vitest'
import { pcmBytesPerMs } from '../kernel/pcm.ts'
import type { VoiceActivity, VoiceActivityDetector, VoiceWindow } from './voice-activity.ts'

interface Setup {
  open(): VoiceActivity
  /** A sound in which somebody speaks from `startMs` to `endMs`, and nobody before. */
  speech: () => Promise<{ pcm: Uint8Array; startMs: number; endMs: number }>
  /** Why the cases with speech cannot run here; they are skipped under this reason. */
  skipped?: string | undefined
}

const pushInPieces = (detector: VoiceActivityDetector, pcm: Uint8Array, samples: number): VoiceWindow[] => {
  const windows: VoiceWindow[] = []
  const bytes = samples * 2
  for (let at = 0; at < pcm.byteLength; at += bytes) windows.push(...detector.push(pcm.subarray(at, at + bytes)))
  return windows
}

/** A made-up hiss, the same each time. */
const noise = (ms: number): Uint8Array => {
  const samples = new Int16Array(ms * 16)
  let state = 1
  for (const index of samples.keys()) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    samples[index] = (state >> 16) % 400
  }
  return new Uint8Array(samples.buffer)
}

/** What every `VoiceActivity` keeps, real or scripted. */
export const voiceActivityContract = (name: string, { open, speech, skipped }: Setup): void => {
  describe(`${name} keeps the promises of voice activity`, () => {
    const made: VoiceActivityDetector[] = []
    const create = (): VoiceActivityDetector => {
      const detector = open().create()
      made.push(detector)
      return detector
    }
    afterEach(() => {
      for (const detector of made.splice(0)) detector.close()
    })

    it('says which engine it is', () => {
      expect(open().engine).toMatch(/^[a-z-]+(:[\w.-]+)?$/)
    })

    it('judges all of a sound, window after window of one length, never ahead of it', () => {
      const pcm = noise(3_000)
      const detector = create()
      let pushedMs = 0
      const windows: VoiceWindow[] = []
      for (let at = 0; at < pcm.byteLength; at += 640) {
        pushedMs += 20
        for (const window of detector.push(pcm.subarray(at, at + 640))) {
          expect(window.endMs).toBeLessThanOrEqual(pushedMs)
          windows.push(window)
        }
      }
      const steps = windows.slice(1).map(({ endMs }, index) => endMs - (windows[index]?.endMs ?? 0))
      expect(new Set(steps).size).toBe(1)
      expect(steps[0]).toBeLessThanOrEqual(64)
      expect(windows.at(-1)?.endMs).toBeGreaterThan(3_000 - 64)
      for (const { probability } of windows) {
        expect(probability).toBeGreaterThanOrEqual(0)
        expect(probability).toBeLessThanOrEqual(1)
      }
    })

    it.each([1, 100, 320, 512, 5_000])('judges the same in pieces of %i samples', (samples) => {
      const pcm = noise(1_000)
      expect(pushInPieces(create(), pcm, samples)).toEqual(create().push(pcm))
    })

    it('says nothing of an empty piece, nor after it was closed, twice', () => {
      const detector = create()
      expect(detector.push(new Uint8Array())).toEqual([])
      detector.close()
      detector.close()
      expect(detector.push(noise(200))).toEqual([])
    })

    const withSpeech = skipped === undefined ? '' : ` (skipped: ${skipped})`
    describe.skipIf(skipped !== undefined)(`where somebody speaks${withSpeech}`, () => {
      it('hears speech where it is, and none before', async () => {
        const { pcm, startMs, endMs } = await speech()
        const windows = create().push(pcm)
        const inside = windows.filter((window) => window.endMs > startMs + 64 && window.endMs <= endMs)
        const before = windows.filter((window) => window.endMs < startMs - 32)
        const share = (some: readonly VoiceWindow[]) =>
          some.filter(({ probability }) => probability >= 0.5).length / some.length
        expect(before.length).toBeGreaterThan(3)
        expect(share(inside)).toBeGreaterThan(0.8)
        expect(share(before)).toBe(0)
      })

      it('is as new after a reset', async () => {
        const { pcm } = await speech()
        const detector = create()
        const first = detector.push(pcm)
        detector.reset()
        expect(detector.push(pcm)).toEqual(first)
      })

      it('keeps two conversations apart', async () => {
        const { pcm } = await speech()
        const [one, two] = [create(), create()]
        const alone = create().push(pcm)
        const together: VoiceWindow[] = []
        for (let at = 0; at < pcm.byteLength; at += 640) {
          together.push(...one.push(pcm.subarray(at, at + 640)))
          two.push(new Uint8Array(640))
        }
        expect(together).toEqual(alone)
      })

      it('bears ten minutes without a pause', { timeout: 60_000 }, async () => {
        const { pcm, startMs, endMs } = await speech()
        const detector = create()
        const spoken = pcm.subarray(Math.ceil(startMs) * pcmBytesPerMs, Math.floor(endMs) * pcmBytesPerMs)
        let windows = 0
        let pushedMs = 0
        for (; pushedMs < 600_000; pushedMs += spoken.byteLength / pcmBytesPerMs)
          windows += detector.push(spoken).length
        expect(windows).toBeGreaterThan(pushedMs / 64 - 2)
      })
    })
  })
}
