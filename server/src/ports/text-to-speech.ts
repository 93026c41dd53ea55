import type { TimedViseme, TimedWord, Voice } from '@candor/contracts/speech.ts'

/** A text spoken: mono PCM16, little-endian, with the times of words and mouth shapes. */
export interface Speech {
  pcm: Uint8Array
  /** Hz. */
  sampleRate: number
  durationMs: number
  /** In the order of the text; `word` as it stands there. */
  words: readonly TimedWord[]
  /** From 0 ms, ascending; each held until the next. */
  visemes: readonly TimedViseme[]
  /** The times are estimated from the text: the voice says nothing of them. */
  estimated?: true
}

export interface SpeakOptions {
  /** One of `voices()`; the first where none is given. */
  voice?: string
  signal: AbortSignal
}

/** A voice. Faults are AppErrors: `speech.unknown-voice`, `speech.unavailable`, `speech.too-long`; aborts reject with the signal's reason. */
export interface TextToSpeech {
  voices(): readonly Voice[]
  speak(text: string, options: SpeakOptions): Promise<Speech>
}
