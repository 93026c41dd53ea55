import type { TimedWord } from '@candor/contracts/speech.ts'
import type { AppError } from '../kernel/errors.ts'

/** What a recogniser understood so far. */
export interface Hypothesis {
  /** Will not change any more. */
  final: string
  /** May still change. */
  tentative: string
  /** Times of the words of `final`, milliseconds from the stream's first sample, as far as the engine says. */
  words: readonly TimedWord[]
}

/** One answer as it is spoken. Nothing is heard of it after `end`, `close`, a fault, or the abort of `open`'s signal. */
export interface RecognitionStream {
  /** 16 kHz mono PCM16, whole samples, any length; never blocks. */
  push(pcm: Uint8Array): void
  /** The newest hypothesis changed; called in order, never after `end` resolved. */
  onHypothesis(listener: (hypothesis: Hypothesis) => void): void
  /** The engine failed while the person speaks; `end` rejects with the same. At once where it failed already. */
  onFault(listener: (fault: AppError) => void): void
  /** Everything was said: the last word. The second call gives the same; after `close` it rejects with an AbortError. */
  end(signal: AbortSignal): Promise<Hypothesis>
  /** Frees it without a result; safe to call twice. */
  close(): void
}

export interface RecogniserCapabilities {
  /** Hypotheses come while the person speaks; else only at the end. */
  streaming: boolean
  wordTimes: boolean
  /** "Um" and "uh" are written where they were said. false: left out, or nobody says so. */
  writesSounds: boolean
  /** The engine's name: `sherpa:streaming-zipformer-en`. */
  engine: string
}

/** What can be wrong with a recogniser. `speech.unavailable` passes by itself: trying again can help. */
export type RecogniserFault = 'speech.unavailable' | 'speech.no-recogniser' | 'speech.unreadable-audio'

/** A recogniser. Faults are AppErrors with a {@link RecogniserFault}; an abort rejects with the signal's reason. */
export interface SpeechToText {
  readonly capabilities: RecogniserCapabilities
  /** @param options.language BCP 47; `signal` also ends the stream that was opened with it. */
  open(options: { language: string; signal: AbortSignal }): Promise<RecognitionStream>
}

export const emptyHypothesis: Hypothesis = { final: '', tentative: '', words: [] }
