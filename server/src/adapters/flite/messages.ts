import type { Utterance } from './utterance.ts'

/** Hz, of every voice that is offered. */
export const sampleRate = 16_000

/** A piece of text spoken. */
export interface SpokenPart extends Utterance {
  /** Mono PCM16, little-endian. */
  pcm: Uint8Array<ArrayBuffer>
}

/** To the worker. */
export interface Job {
  id: number
  /** Flite's own name: `slt`. */
  voice: string
  text: string
}

/** From the worker. */
export type Reply = { id: number; part: SpokenPart } | { id: number; failed: string }
