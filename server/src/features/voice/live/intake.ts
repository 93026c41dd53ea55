import type { ServerMessage } from '@candor/contracts/live-messages.ts'
import type { Timer } from '../../../ports/timer.ts'
import type { LiveHandle } from '../live-handle.ts'
import type { AudioStore, SoundPiece, WriteOutcome } from '../sound/audio.store.ts'
import { type Accepted, Recorder } from '../sound/recorder.ts'

export interface IntakeParts {
  handle: Pick<LiveHandle, 'conversationId' | 'turnIdAt'>
  audio: AudioStore
  timers: Timer
  /** The connection that writes now. */
  connection: () => string
  send(message: ServerMessage): void
  onTakenOver(): void
  onFault(away: boolean): void
}

interface Recorded {
  index: number
  turnId: string
  recorder: Recorder
}

/** The microphone's frames of a conversation: those of the open turn, and the last ones of the turn before. */
export class Intake {
  readonly #parts: IntakeParts
  #current: Recorded | null = null
  #last: Recorded | null = null
  /** What is wrong with frames is said once: a row of them behind a gap, or sent twice, is wrong all the same way. */
  #told = false

  constructor(parts: IntakeParts) {
    this.#parts = parts
  }

  /** Frames taken and not yet committed. */
  get backlog(): number {
    return (this.#current?.recorder.backlog ?? 0) + (this.#last?.recorder.backlog ?? 0)
  }

  open(turn: { id: string; index: number }, nextFrame: number): Recorder {
    this.leave()
    const recorder = this.#record(turn.id, nextFrame)
    this.#current = { index: turn.index, turnId: turn.id, recorder }
    return recorder
  }

  /** The open turn is over; its last frames may still be on their way. */
  leave(): void {
    if (!this.#current) return
    this.#last?.recorder.close()
    this.#last = this.#current
    this.#current = null
    void this.#last.recorder.flush()
  }

  /** Another connection: what is wrong is said anew. */
  forget(): void {
    this.#told = false
  }

  /** One frame; `onTaken` if it is a new one of the open turn. A promise where a turn has to be looked up first. */
  sound(index: number, seq: number, samples: Uint8Array, onTaken: () => void): undefined | Promise<void> {
    const known = this.#current?.index === index ? this.#current : this.#last
    if (known?.index !== index) return this.#lookBack(index, seq, samples)
    const accepted = known.recorder.accept(seq, samples)
    if (accepted === 'taken' && known === this.#current) onTaken()
    this.#answer(accepted, known)
    return undefined
  }

  async flush(): Promise<void> {
    await Promise.all([this.#current?.recorder.flush(), this.#last?.recorder.flush()])
  }

  /**
   * For another connection: commits what was taken, and forgets what cannot be. A browser that still has it sends
   * it again; one that does not gives other sound the same numbers.
   */
  async settle(): Promise<void> {
    await this.flush()
    this.#current?.recorder.rewind()
    this.#last?.recorder.rewind()
  }

  close(): void {
    this.#current?.recorder.close()
    this.#last?.recorder.close()
  }

  /** Frames of the turn before, from a browser that had no time to send them. */
  async #lookBack(index: number, seq: number, samples: Uint8Array): Promise<void> {
    const isBefore = this.#current ? index === this.#current.index - 1 : this.#last === null
    const turnId = isBefore ? await this.#parts.handle.turnIdAt(index) : null
    if (turnId === null) {
      if (!this.#told) this.#parts.send({ type: 'error', code: 'live.wrong-turn', fatal: false })
      this.#told = true
      return
    }
    const recorder = this.#record(turnId, await this.#parts.audio.nextFrame(turnId))
    this.#last?.recorder.close()
    this.#last = { index, turnId, recorder }
    this.#answer(recorder.accept(seq, samples), this.#last)
  }

  #answer(accepted: Accepted, { turnId, recorder }: Recorded): void {
    if (accepted === 'taken') {
      this.#told = false
      return
    }
    if (this.#told) return
    this.#told = true
    const { send } = this.#parts
    if (accepted === 'replayed') send({ type: 'ack', turnId, frames: recorder.durable })
    else if (accepted === 'gap') send({ type: 'error', code: 'live.gap', fatal: false, nextFrame: recorder.next })
    else send({ type: 'error', code: 'live.turn-full', fatal: false })
  }

  #record(turnId: string, nextFrame: number): Recorder {
    const { timers, send, onTakenOver, onFault } = this.#parts
    return new Recorder({
      nextFrame,
      timers,
      onTakenOver,
      onFault,
      onDurable: (frames) => send({ type: 'ack', turnId, frames }),
      write: (firstFrame, frames) =>
        this.#write({ turnId, firstFrame, frames: frames.length, pcm: Buffer.concat(frames) }),
    })
  }

  /**
   * A newer connection of our own overtakes what is being written for the one before: refused under an id that is
   * not ours any more. Such a connection is known here a moment after the database knows it, so that only the
   * second refusal under one id means that somebody else has taken over.
   */
  async #write(piece: Pick<SoundPiece, 'turnId' | 'firstFrame' | 'frames' | 'pcm'>): Promise<WriteOutcome> {
    const { audio, handle, connection } = this.#parts
    let refused: string | null = null
    for (;;) {
      const id = connection()
      const outcome = await audio.write({ ...piece, conversationId: handle.conversationId, connection: id })
      if (outcome === 'stored' || (refused === id && connection() === id)) return outcome
      refused = id
    }
  }
}
