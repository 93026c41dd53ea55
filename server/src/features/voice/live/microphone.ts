import type { MicrophoneFault } from '@candor/contracts/live-messages.ts'
import type { FastifyBaseLogger } from 'fastify'
import type { LiveHandle } from '../live-handle.ts'
import type { UntimedEvent } from './turn-loop.ts'

export interface MicrophoneParts {
  handle: Pick<LiveHandle, 'onMicrophone'>
  /** Of the turn that is open. */
  turnId: () => string | null
  dispatch(event: UntimedEvent): void
  log: Pick<FastifyBaseLogger, 'warn'>
}

/** Whether the browser has any sound to send. Where it has none the rules let the clock stand, and the reason is stored. */
export class MicrophoneWatch {
  readonly #parts: MicrophoneParts
  #fault: MicrophoneFault | null = null
  /** One after the other: what is stored has an order. */
  #stored: Promise<void> = Promise.resolve()

  constructor(parts: MicrophoneParts) {
    this.#parts = parts
  }

  /** What the browser says; also after another connection, whose microphone works until it says otherwise. */
  tell(fault: MicrophoneFault | null): void {
    if (fault === this.#fault) return
    this.#fault = fault
    this.replay(fault === null)
    const { handle, turnId, log } = this.#parts
    const onFault = (error: unknown): void => log.warn({ err: error }, 'the fault of a microphone could not be stored')
    const id = turnId()
    if (id !== null) this.#stored = this.#stored.then(() => handle.onMicrophone(id, fault)).catch(onFault)
  }

  /** Tells the rules of a turn that knows nothing of it. */
  replay(over = false): void {
    if (over) this.#parts.dispatch({ type: 'fault', fault: 'microphone', state: 'over' })
    else if (this.#fault !== null) this.#parts.dispatch({ type: 'fault', fault: 'microphone', state: 'begun' })
  }
}
