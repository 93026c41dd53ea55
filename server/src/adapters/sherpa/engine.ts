import type { Hypothesis } from '../../ports/speech-to-text.ts'

/** Recognises many streams at once; `S` is the engine's own stream. */
export interface Engine<S> {
  open(): S
  accept(stream: S, pcm: Uint8Array): void
  /** No more sound comes. */
  finish(stream: S): void
  /** One step for each stream that has enough sound; those that took a step. */
  step(streams: readonly S[]): readonly S[]
  hypothesis(stream: S): Hypothesis
  /** After `finish`, when no step is left: all of it is final. */
  last(stream: S): Hypothesis
}
