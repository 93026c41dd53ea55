import { pitchOf, pitchSamples } from './pitch.rules.ts'

const samplesPerMs = 16
/** Voice activity judges sound up to a window (32 ms) later than it came. */
const keptSamples = pitchSamples + 1_024

/** The newest sound of a turn, and how high the voice is in it. */
export class PitchTracker {
  #kept = new Int16Array(keptSamples)
  #taken = 0

  /** 16 kHz mono PCM16. */
  push(pcm: Uint8Array): void {
    // A copy: what comes from a socket is a part of a larger piece of memory, at any place of it.
    const samples = new Int16Array(new Uint8Array(pcm).buffer)
    const fresh = samples.subarray(Math.max(0, samples.length - keptSamples))
    this.#kept.copyWithin(0, fresh.length)
    this.#kept.set(fresh, keptSamples - fresh.length)
    this.#taken += samples.length
  }

  /** In Hz, of the 48 ms that end at `endMs`; null: none, or they are not kept (any more). */
  at(endMs: number): number | null {
    const end = Math.round(endMs * samplesPerMs)
    const until = keptSamples - (this.#taken - end)
    if (end > this.#taken || end < pitchSamples || until < pitchSamples) return null
    return pitchOf(this.#kept.subarray(until - pitchSamples, until))
  }
}
