import { frameMs } from '@candor/contracts/live-messages.ts'
import type { FastifyBaseLogger } from 'fastify'
import { unlessAborted } from '../../../kernel/unless-aborted.ts'
import type { Hypothesis, RecognitionStream, SpeechToText } from '../../../ports/speech-to-text.ts'
import type { VoiceActivity, VoiceActivityDetector } from '../../../ports/voice-activity.ts'
import { PitchTracker } from '../intonation/pitch-tracker.ts'
import type { VoiceWindow } from '../turn/turn.ts'

export interface ListenParts {
  voiceActivity: VoiceActivity | null
  /** null: nothing listens, or the browser does. */
  recogniser: SpeechToText | null
  language: string
  /** Frames of the turn from before this process knew it; the recogniser hears them again, silence counts from here. */
  before: { frames: number; pcm: Uint8Array } | null
  /** Ends the turn's listening at once. */
  signal: AbortSignal
  log: Pick<FastifyBaseLogger, 'warn'>
  onWindows(windows: readonly VoiceWindow[]): void
  onHypothesis(hypothesis: Hypothesis): void
  /** The recogniser does not answer: words have to be typed. */
  onDeaf(error: unknown): void
}

/** Sound up to this is kept for a recogniser that is still being opened: 10 s. */
const mostHeldBytes = 320_000

/** One turn's ears: who speaks, and what was said. */
export class Listener {
  readonly #parts: ListenParts
  readonly #opening: Promise<RecognitionStream | null>
  readonly #offsetMs: number
  readonly #pitch = new PitchTracker()
  #detector: VoiceActivityDetector | null
  #stream: RecognitionStream | null = null
  #held: Uint8Array[]
  #heldBytes = 0
  #latest: Hypothesis | null = null
  #ended = false

  constructor(parts: ListenParts) {
    this.#parts = parts
    this.#offsetMs = (parts.before?.frames ?? 0) * frameMs
    this.#detector = parts.voiceActivity?.create() ?? null
    this.#held = parts.before ? [parts.before.pcm] : []
    parts.signal.addEventListener('abort', () => this.#close(), { once: true })
    this.#opening = this.#open().catch((error: unknown) => this.#deaf(error))
  }

  /** Who listens writes "um" where it is said. */
  get writesSounds(): boolean {
    return this.#parts.recogniser?.capabilities.writesSounds ?? false
  }

  push(pcm: Uint8Array): void {
    const { signal, recogniser } = this.#parts
    if (signal.aborted || this.#ended) return
    if (this.#stream) this.#stream.push(pcm)
    else if (recogniser && this.#heldBytes < mostHeldBytes) {
      this.#held.push(pcm)
      this.#heldBytes += pcm.byteLength
    }
    this.#detect(pcm)
  }

  /** Everything was said: the last word, or what was known when `patience` ends; null: nothing listened. */
  async end(patience: AbortSignal): Promise<Hypothesis | null> {
    this.#ended = true
    this.#detector?.close()
    this.#detector = null
    try {
      const stream = await unlessAborted(this.#opening, patience)
      return stream ? await unlessAborted(stream.end(patience), patience) : this.#latest
    } catch (error) {
      if (!patience.aborted) this.#deaf(error)
      return this.#latest
    }
  }

  async #open(): Promise<RecognitionStream | null> {
    const { recogniser, language, signal } = this.#parts
    if (!recogniser) return null
    const stream = await recogniser.open({ language, signal })
    if (signal.aborted) {
      stream.close()
      return null
    }
    stream.onHypothesis((hypothesis) => {
      this.#latest = hypothesis
      if (!signal.aborted) this.#parts.onHypothesis(hypothesis)
    })
    for (const pcm of this.#held) stream.push(pcm)
    this.#held = []
    this.#stream = stream
    return stream
  }

  #deaf(error: unknown): null {
    this.#held = []
    if (!this.#parts.signal.aborted) this.#parts.onDeaf(error)
    return null
  }

  #detect(pcm: Uint8Array): void {
    try {
      if (!this.#detector) return
      this.#pitch.push(pcm)
      const windows = this.#detector.push(pcm).map(({ endMs, probability }) => ({
        endMs: endMs + this.#offsetMs,
        probability,
        pitchHz: probability > 0 ? this.#pitch.at(endMs) : null,
      }))
      if (windows.length > 0) this.#parts.onWindows(windows)
    } catch (error) {
      this.#parts.log.warn({ err: error }, 'voice activity failed')
      this.#detector = null
    }
  }

  #close(): void {
    this.#detector?.close()
    this.#detector = null
    this.#stream?.close()
    this.#held = []
  }
}
