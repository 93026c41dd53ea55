import type { AppError } from '../kernel/errors.ts'
import { deferred, unlessAborted } from '../kernel/unless-aborted.ts'
import type { Hypothesis, RecognitionStream } from './speech-to-text.ts'

/** What an engine does for one stream. */
export interface StreamEngine {
  push(pcm: Uint8Array): void
  /** All was pushed; the last word. Rejects with an AppError. */
  finish(): Promise<Hypothesis>
  /** Called once, however the stream ended. */
  free(): void
}

/** Where an engine reports; what comes after the end is passed over. */
export interface StreamOutlet {
  hypothesis(hypothesis: Hypothesis): void
  fault(fault: AppError): void
}

class Life {
  state: 'open' | 'ending' | 'over' = 'open'
  engine: StreamEngine | undefined
  fault: AppError | undefined
  last: Promise<Hypothesis> | undefined
  readonly dead = deferred<never>()
  readonly hypothesisListeners: ((hypothesis: Hypothesis) => void)[] = []
  readonly faultListeners: ((fault: AppError) => void)[] = []
  readonly #signal: AbortSignal

  constructor(signal: AbortSignal) {
    this.#signal = signal
    // Nobody may be waiting when it dies; that is no unhandled rejection.
    this.dead.promise.catch(() => undefined)
    signal.addEventListener('abort', this.#onAbort, { once: true })
  }

  #onAbort = (): void => this.die(this.#signal.reason)

  leave(): void {
    if (this.state === 'over') return
    this.state = 'over'
    this.#signal.removeEventListener('abort', this.#onAbort)
    this.engine?.free()
  }

  die(reason: unknown): void {
    this.leave()
    this.dead.reject(reason)
  }

  failed(fault: AppError): void {
    if (this.state === 'over') return
    const wasOpen = this.state === 'open'
    this.die(fault)
    if (!wasOpen) return
    this.fault = fault
    for (const listener of this.faultListeners) listener(fault)
  }

  async finish(): Promise<Hypothesis> {
    this.state = 'ending'
    try {
      return await Promise.race([this.engine?.finish() ?? this.dead.promise, this.dead.promise])
    } finally {
      this.leave()
    }
  }
}

/**
 * Keeps the promises of {@link RecognitionStream} around an engine that only has to recognise: order, one
 * end, silence after it, aborts, freeing.
 * @param signal ends the stream
 */
export const recognitionStream = (
  signal: AbortSignal,
  start: (outlet: StreamOutlet) => StreamEngine,
): RecognitionStream => {
  signal.throwIfAborted()
  const life = new Life(signal)
  life.engine = start({
    hypothesis(hypothesis) {
      if (life.state !== 'over') for (const listener of life.hypothesisListeners) listener(hypothesis)
    },
    fault: (fault) => life.failed(fault),
  })
  return {
    push(pcm) {
      if (life.state === 'open') life.engine?.push(pcm)
    },
    onHypothesis: (listener) => void life.hypothesisListeners.push(listener),
    onFault(listener) {
      if (life.fault) listener(life.fault)
      else life.faultListeners.push(listener)
    },
    async end(endSignal) {
      if (life.state === 'over' && !life.last) return life.dead.promise
      life.last ??= life.finish()
      try {
        return await unlessAborted(life.last, endSignal)
      } catch (error) {
        life.die(error)
        throw error
      }
    },
    close: () => life.die(new DOMException('The stream was closed', 'AbortError')),
  }
}
