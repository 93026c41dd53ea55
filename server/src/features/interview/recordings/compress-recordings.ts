import { AppError } from '../../../kernel/errors.ts'
import { newId } from '../../../kernel/ids.ts'
import type { Clock } from '../../../ports/clock.ts'
import type { SoundCodec } from '../../../ports/sound/sound-codec.ts'
import type { Timer } from '../../../ports/timer.ts'
import { compressRecording } from './compress-recording.ts'
import { type RecordingLimits, recordingLimits, retryAfterMs } from './recording.rules.ts'
import type { ClaimedSound, RecordingStore } from './recording.store.ts'

interface Log {
  info(fields: object, message: string): void
  warn(fields: object, message: string): void
}

export interface CompressingParts {
  store: RecordingStore
  codec: SoundCodec
  clock: Clock
  timers: Timer
  log: Log
  limits?: RecordingLimits
}

const codeOf = (error: unknown): string => (error instanceof AppError ? error.code : 'recording.not-compressed')

/**
 * Looks at once, every few seconds and after each that was done for recordings that are not compressed yet, and
 * compresses them, one at a time. `stop` leaves what is under way to the next who looks.
 */
export class Compressing {
  readonly #parts: CompressingParts
  readonly #limits: RecordingLimits
  readonly #instance = newId()
  #working: Promise<void> | null = null
  #looking: Promise<void> = Promise.resolve()
  #callOff: (() => void) | null = null
  #stopped = false

  constructor(parts: CompressingParts) {
    this.#parts = parts
    this.#limits = parts.limits ?? recordingLimits
  }

  start(): void {
    this.#lookAgain()
  }

  /** Ends the codec too: what is under way fails at once, and is given back. */
  async stop(): Promise<void> {
    this.#stopped = true
    this.#callOff?.()
    await this.#parts.codec.close()
    await this.#looking
    await this.#working
    const { store, clock, log } = this.#parts
    await store.releaseAll(this.#instance, clock.now()).catch((error: unknown) => {
      log.warn({ err: error }, 'claims of recordings were kept')
    })
  }

  /** A slow database must not gather looks. */
  #lookAgain(): void {
    this.#callOff?.()
    this.#looking = this.#looking
      .then(() => this.#look())
      .catch((error: unknown) => this.#parts.log.warn({ err: error }, 'looking for recordings failed'))
      .finally(() => {
        this.#callOff?.()
        if (!this.#stopped) this.#callOff = this.#parts.timers.after(this.#limits.sweepMs, () => this.#lookAgain())
      })
  }

  async #look(): Promise<void> {
    if (this.#stopped) return
    const { store, clock } = this.#parts
    const now = clock.now().getTime()
    const leaseUntil = new Date(now + this.#limits.leaseMs)
    if (this.#working !== null) return store.renew(this.#instance, leaseUntil)
    const quietSince = new Date(now - this.#limits.quietMs)
    const [claimed] = await store.claim({
      instance: this.#instance,
      now: new Date(now),
      leaseUntil,
      quietSince,
      most: 1,
    })
    if (!claimed) return
    this.#working = this.#compress(claimed).finally(() => {
      this.#working = null
      if (!this.#stopped) this.#lookAgain()
    })
  }

  async #compress({ turnId, attempts }: ClaimedSound): Promise<void> {
    const { store, codec, timers, log } = this.#parts
    const beganMs = timers.nowMs()
    try {
      const done = await compressRecording({ store, codec, instance: this.#instance }, turnId)
      log.info({ turnId, attempts, ...done, ms: Math.round(timers.nowMs() - beganMs) }, 'a recording was compressed')
    } catch (error) {
      if (this.#stopped) return
      log.warn({ turnId, attempts, code: codeOf(error), err: error }, 'a recording could not be compressed')
      await this.#leave(turnId, attempts)
    }
  }

  /** Where this fails too, the claim runs out by itself. */
  async #leave(turnId: string, attempts: number): Promise<void> {
    const { store, clock, log } = this.#parts
    const from = new Date(clock.now().getTime() + retryAfterMs(attempts))
    await store
      .release(this.#instance, turnId, from)
      .catch((error: unknown) => log.warn({ err: error }, 'a claim of a recording was kept'))
  }
}
