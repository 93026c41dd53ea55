import type { TimedWord } from '@candor/contracts/speech.ts'

/** What a recogniser understood so far. */
export interface Hypothesis {
  /** Will not change any more. */
  final: string
  /** May still change. */
  tentative: string
  /** Times of the words of `final`, milliseconds from the stream's first sample, as far as the engine says. */
  words: readonly TimedWord[]
}

/** One answer as it is spoken. Not used after `end` or `close`. */
export interface RecognitionStream {
  /** 16 kHz mono PCM16, any length; never blocks. */
  push(pcm: Uint8Array): void
  /** The newest hypothesis changed; called in order, never after `end` resolved. */
  onHypothesis(listener: (hypothesis: Hypothesis) => void): void
  /** Everything was said: the last word. */
  end(signal: AbortSignal): Promise<Hypothesis>
  /** Frees it without a result; safe to call twice. */
  close(): void
}

export interface RecogniserCapabilities {
  /** Hypotheses come while the person speaks; else only at the end. */
  streaming: boolean
  wordTimes: boolean
  /** The engine's name: `sherpa:streaming-zipformer-en`. */
  engine: string
}

/**
 * A recogniser. Faults are AppErrors with `speech.unavailable` (retry can help), `speech.no-recogniser`,
 * `speech.unreadable-audio`.
 */
export interface SpeechToText {
  readonly capabilities: RecogniserCapabilities
  open(options: { language: string; signal: AbortSignal }): Promise<RecognitionStream>
}
