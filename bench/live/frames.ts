import type { Sound } from './turns.ts'

/** 20 ms of 16 kHz PCM16. */
export const frameBytes = 640

/** Somebody says the same over and over, at 16 kHz; PCM16. */
export const frameSound = (pcm: Buffer): Sound => {
  const frames = Math.floor(pcm.length / frameBytes)
  return {
    speech: (frame) => pcm.subarray((frame % frames) * frameBytes, ((frame % frames) + 1) * frameBytes),
    silence: Buffer.alloc(frameBytes),
  }
}
