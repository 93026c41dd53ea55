import type { Hypothesis } from '../../ports/speech-to-text.ts'

/** To the process that recognises; `stream` is the sender's own number of a stream. */
export type ToRecogniser =
  | { type: 'open'; stream: number }
  | { type: 'push'; stream: number; pcm: Uint8Array }
  | { type: 'end'; stream: number }
  | { type: 'close'; stream: number }

export type FromRecogniser =
  | { type: 'ready' }
  /** The model cannot be loaded; the process ends. */
  | { type: 'unusable'; why: string }
  | { type: 'hypothesis'; stream: number; hypothesis: Hypothesis }
  /** The answer to `end`. */
  | { type: 'last'; stream: number; hypothesis: Hypothesis }
