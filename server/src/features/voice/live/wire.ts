import { liveCloseCodes, type NumberedServerMessage } from '@candor/contracts/live-messages.ts'
import type { WebSocket } from 'ws'
import type { Timer } from '../../../ports/timer.ts'

/** A browser that takes nothing in any more: 8 MB is four minutes of the interviewer's sound. */
const mostUnsentBytes = 8 * 1024 * 1024
/** A socket that has not answered between two of these is dead. */
const heartbeatMs = 15_000

const closeCodeOf: Record<string, number> = {
  'live.unauthorised': liveCloseCodes.unauthorised,
  'interview.not-found': liveCloseCodes.notFound,
  'live.taken-over': liveCloseCodes.takenOver,
  'live.too-many': liveCloseCodes.tooMany,
  'service.stopping': 1012,
  'service.database-away': 1013,
  internal: 1011,
}

/** A socket as the live conversation uses it: says things, ends with a reason, knows that the other side lives. */
export class Wire {
  readonly #socket: WebSocket
  #alive = true
  #stopBeating: () => void = () => undefined

  constructor(socket: WebSocket) {
    this.#socket = socket
    socket.on('pong', () => {
      this.#alive = true
    })
  }

  get isOpen(): boolean {
    return this.#socket.readyState === this.#socket.OPEN
  }

  say(message: NumberedServerMessage): void {
    this.#send(JSON.stringify(message))
  }

  saySound(frame: Uint8Array): void {
    this.#send(frame)
  }

  /** The last word: why, and the close code of it. */
  fail(code: string, closeCode: number = closeCodeOf[code] ?? liveCloseCodes.protocol): void {
    this.say({ type: 'error', code, fatal: true, seq: 0 })
    this.#socket.close(closeCode, code)
    // Whoever does not close in turn is left.
    this.#socket.resume()
  }

  /** Pings from now on; `onBeat` each time the other side has answered. */
  beat(timers: Timer, onBeat: () => void): void {
    this.#stopBeating = timers.after(heartbeatMs, () => {
      if (!this.#alive) {
        this.#socket.terminate()
        return
      }
      this.#alive = false
      this.#socket.ping()
      onBeat()
      this.beat(timers, onBeat)
    })
  }

  stop(): void {
    this.#stopBeating()
  }

  #send(data: string | Uint8Array): void {
    if (!this.isOpen) return
    if (this.#socket.bufferedAmount > mostUnsentBytes) this.#socket.terminate()
    else this.#socket.send(data)
  }
}
