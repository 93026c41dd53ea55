import {
  audioFrame,
  audioKind,
  type ClientMessage,
  clientMessageSchema,
  frameBytes,
  type LiveErrorCode,
  liveCloseCodes,
  liveVersion,
} from '@candor/contracts/live-messages.ts'
import type { FastifyBaseLogger } from 'fastify'
import type { RawData, WebSocket } from 'ws'
import { toProblem } from '../../http/problem.ts'
import { unstorableAt } from '../../http/text.rules.ts'
import { AppError } from '../../kernel/errors.ts'
import { newId } from '../../kernel/ids.ts'
import type { Timer } from '../../ports/timer.ts'
import { type Bucket, type Budgets, defaultBudgets, fullBucket, take } from './live/budget.rules.ts'
import type { Hello } from './live/connection.ts'
import type { Sessions } from './live/sessions.ts'
import { Wire } from './live/wire.ts'
import type { LiveHandle } from './live-handle.ts'
import type { Session } from './session.ts'

/** The largest message: the longest text that may be typed, in UTF-8, with room. Larger ones close with 1009. */
export const maxMessageBytes = 128 * 1024
const helloMs = 10_000
/** Sound that is not stored yet, above which no more is read: 30 s. */
const mostBacklogFrames = 1_500
const mostQueuedMessages = 64
const backlogPauseMs = 100

export interface LiveSocketParts {
  sessions: Sessions
  timers: Timer
  /** Other than the usual ones; a load generator sends more than a browser. */
  budgets?: Budgets | undefined
  log: Pick<FastifyBaseLogger, 'warn' | 'error'>
  /** The conversation, for the socket's own session or the ticket; throws AppErrors. null: neither. */
  authorise(ticket: string | null): Promise<LiveHandle | null>
}

interface Incoming {
  data: Buffer
  isBinary: boolean
}

/** Parses one text message; null: none of ours. */
const readMessage = (data: Buffer): ClientMessage | null => {
  try {
    const value: unknown = JSON.parse(data.toString('utf8'))
    const { success, data: message } = clientMessageSchema.safeParse(value)
    return success && unstorableAt(message) === null ? message : null
  } catch {
    return null
  }
}

const asBuffer = (data: RawData): Buffer =>
  Buffer.isBuffer(data) ? data : Array.isArray(data) ? Buffer.concat(data) : Buffer.from(data)

/** One socket: bytes and messages in their order and within their budgets. What they mean, the session decides. */
class LiveSocket {
  readonly #socket: WebSocket
  readonly #wire: Wire
  readonly #parts: LiveSocketParts
  readonly #id = newId()
  readonly #budgets: Budgets
  readonly #buckets = new Map<keyof Budgets, Bucket>()
  readonly #queue: Incoming[] = []
  #pumping = false
  #session: Session | null = null
  #conversationId = ''
  #over = false

  constructor(socket: WebSocket, parts: LiveSocketParts) {
    this.#socket = socket
    this.#wire = new Wire(socket)
    this.#parts = parts
    this.#budgets = parts.budgets ?? defaultBudgets
    const callOffHello = parts.timers.after(helloMs, () => {
      if (!this.#session) this.#fail('live.hello-expected', liveCloseCodes.helloLate)
    })
    socket.on('message', (data, isBinary) => this.#enqueue({ data: asBuffer(data), isBinary }))
    socket.on('close', () => {
      callOffHello()
      this.#leave()
    })
  }

  #leave(): void {
    this.#over = true
    this.#queue.length = 0
    this.#wire.stop()
    const session = this.#session
    this.#session = null
    if (session) this.#parts.sessions.leave(this.#conversationId, session, this.#id)
  }

  #enqueue(incoming: Incoming): void {
    if (this.#over) return
    this.#queue.push(incoming)
    if (this.#pumping) {
      if (this.#queue.length >= mostQueuedMessages) this.#socket.pause()
      return
    }
    this.#pumping = true
    void this.#pump()
  }

  async #pump(): Promise<void> {
    for (let next = this.#queue.shift(); next && !this.#over; next = this.#queue.shift()) {
      try {
        const work = next.isBinary ? this.#frame(next.data) : this.#message(next.data)
        // Sound is taken at once, mostly: nothing is awaited that need not be.
        if (work !== undefined) await work
      } catch (error) {
        this.#fault(error)
      }
    }
    this.#pumping = false
    this.#socket.resume()
  }

  /** What was thrown on the way: the person's message could not be done; the conversation goes on where it can. */
  #fault(error: unknown): void {
    const { code } = toProblem(error, '')
    if (!(error instanceof AppError)) this.#parts.log.warn({ err: error }, 'a live message failed')
    if (!this.#session || code === 'interview.not-found') this.#fail(code)
    else this.#wire.say({ type: 'error', code, fatal: false, seq: 0 })
  }

  #fail(code: string, closeCode?: number): void {
    if (this.#over) return
    this.#wire.fail(code, closeCode)
    this.#leave()
  }

  /** Milliseconds until one more of these may come; 0: it may. */
  #waitMs(of: keyof Budgets): number {
    const nowMs = this.#parts.timers.nowMs()
    const budget = this.#budgets[of]
    const taken = take(budget, this.#buckets.get(of) ?? fullBucket(budget, nowMs), nowMs)
    this.#buckets.set(of, taken.bucket)
    return taken.waitMs
  }

  #refuse(code: LiveErrorCode): void {
    if (this.#waitMs('fault') > 0) this.#fail('live.too-many')
    else this.#wire.say({ type: 'error', code, fatal: false, seq: 0 })
  }

  #pause(ms: number): Promise<void> {
    return new Promise((resolve) => {
      this.#parts.timers.after(ms, resolve)
    })
  }

  #frame(data: Buffer): undefined | Promise<void> {
    const session = this.#session
    if (!session) {
      this.#fail('live.hello-expected')
      return undefined
    }
    const frame = data.byteLength === frameBytes ? audioFrame.read(data) : null
    if (frame?.kind !== audioKind.microphone) {
      this.#refuse('live.bad-frame')
      return undefined
    }
    const waitMs = this.#waitMs('frame')
    if (waitMs > 0 || session.backlog >= mostBacklogFrames) return this.#frameLater(data, waitMs)
    return session.sound(frame.index, frame.seq, frame.samples)
  }

  /** Nothing is dropped: the socket is not read until there is room. */
  async #frameLater(data: Buffer, waitMs: number): Promise<void> {
    this.#socket.pause()
    await this.#pause(Math.max(waitMs, backlogPauseMs))
    if (!this.#over) await this.#frame(data)
  }

  #message(data: Buffer): undefined | Promise<void> {
    if (this.#waitMs('message') > 0) {
      this.#fail('live.too-many')
      return undefined
    }
    const message = readMessage(data)
    if (!this.#session) return this.#greet(message)
    if (!message) this.#refuse('live.unreadable')
    else if (message.type === 'ping') this.#wire.say({ type: 'pong', at: message.at, seq: 0 })
    else if (message.type === 'hello') this.#refuse('live.not-now')
    else return this.#session.receive(message)
    return undefined
  }

  #greet(message: ClientMessage | null): undefined | Promise<void> {
    if (message?.type !== 'hello') this.#fail('live.hello-expected')
    else if (message.version !== liveVersion) this.#fail('live.version')
    else return this.#enter(message)
    return undefined
  }

  async #enter(hello: Hello): Promise<void> {
    const { authorise, sessions, timers } = this.#parts
    const handle = await authorise(hello.ticket ?? null)
    if (!handle) return this.#fail('live.unauthorised')
    const connection = {
      id: this.#id,
      deliver: this.#wire.say.bind(this.#wire),
      deliverSound: this.#wire.saySound.bind(this.#wire),
      end: (code: string) => this.#fail(code),
    }
    const session = await sessions.attach(handle, connection, hello)
    // Closed meanwhile, by the person or by a newer connection.
    if (this.#over) return sessions.leave(handle.conversationId, session, this.#id)
    this.#session = session
    this.#conversationId = handle.conversationId
    this.#wire.beat(timers, () => {
      sessions.check(handle.conversationId, session).catch((error: unknown) => {
        this.#parts.log.warn({ err: error }, 'a live connection could not be checked')
      })
    })
  }
}

/** Serves one live conversation over a socket that was just opened. */
export const serveLive = (socket: WebSocket, parts: LiveSocketParts): void => {
  new LiveSocket(socket, parts)
}
