import {
  audioFrame,
  audioKind,
  type ClientMessage,
  liveVersion,
  type ServerMessage,
  serverMessageSchema,
} from '@candor/contracts/live-messages.ts'
import { jsonOrNull } from '../problem.ts'
import {
  type ConnectionCommand,
  type ConnectionEvent,
  type ConnectionState,
  initialConnection,
  stepConnection,
} from './connection.rules.ts'
import type { Outbox } from './outbox.ts'
import { createPending } from './pending.ts'

/** The part of a WebSocket that is used; tests bring their own. */
export type SocketLike = Pick<
  WebSocket,
  'send' | 'close' | 'bufferedAmount' | 'binaryType' | 'onopen' | 'onclose' | 'onmessage'
>

export type Recogniser = Extract<ClientMessage, { type: 'hello' }>['recogniser']

interface Parts {
  connect: () => SocketLike
  /** Whether the server answers at all. Never rejects. */
  knock: () => Promise<boolean>
  outbox: Outbox
  /** How this browser gets its words, where the server has no recogniser. */
  recogniser: Recogniser
  /** Runs `then` after so long; returns the way to call it off. */
  after: (ms: number, then: () => void) => () => void
  /** Milliseconds of any clock. */
  now: () => number
  onMessage: (message: ServerMessage) => void
  /** Sound of the interviewer: frame `seq` of an utterance. */
  onSound: (utterance: number, seq: number, samples: Uint8Array) => void
  onState: (at: ConnectionState['at']) => void
}

/** More than this waits in the socket: frames stay in the outbox until it has run down. Four seconds of sound. */
const mostBuffered = 131_072

/** The server's own trouble: it ends this connection, and the next one may find it well. */
const passing = new Set(['service.stopping', 'service.database-away', 'internal'])

/** The client of the live socket: greets, resumes, reconnects, and sends each frame until the server has it. */
export class LiveSocket {
  readonly #parts: Parts
  readonly #pending = createPending()
  #state = initialConnection
  #socket: SocketLike | null = null
  #cancelWait = () => {}
  #cancelBeat = () => {}
  /** Of server messages. */
  #lastSeq: number | undefined
  /** The next frame to give to the socket. */
  #nextFrame = 0
  /** Sound has a turn to belong to. */
  #turnOpen = false

  constructor(parts: Parts) {
    this.#parts = parts
  }

  start(): void {
    this.#take({ type: 'start' })
  }

  /** Says it now, or as soon as the connection is there, as long as it still matters. */
  say(message: Exclude<ClientMessage, { type: 'hello' | 'ping' }>): void {
    this.#pending.keep(message)
    if (this.#state.at !== 'live') return
    this.#pump()
    this.#send(message)
  }

  /** 20 ms of the person's sound, of the turn at hand. */
  sound(samples: Uint8Array<ArrayBuffer>): void {
    if (!this.#turnOpen) return
    this.#parts.outbox.add(samples)
    this.#pump()
  }

  /** Frames made in this turn so far. */
  get frames(): number {
    return this.#parts.outbox.count
  }

  /** The browser has a network again. */
  online(): void {
    this.#take({ type: 'online' })
  }

  close(): void {
    void this.#parts.outbox.flush()
    this.#take({ type: 'stop' })
  }

  #take(event: ConnectionEvent): void {
    const [next, commands] = stepConnection(this.#state, event)
    const moved = next.at !== this.#state.at
    this.#state = next
    for (const command of commands) this.#carryOut(command)
    if (moved) this.#parts.onState(next.at)
  }

  #carryOut(command: ConnectionCommand): void {
    const { connect, knock, now, after } = this.#parts
    if (command.type === 'connect') this.#listen(connect())
    else if (command.type === 'greet') this.#greet()
    else if (command.type === 'ping') this.#send({ type: 'ping', at: now() })
    else if (command.type === 'wait') this.#cancelWait = after(command.ms, () => this.#take({ type: 'waited' }))
    else if (command.type === 'knock') void knock().then((answered) => this.#take({ type: 'knocked', answered }))
    else if (command.type === 'beat') {
      this.#cancelBeat()
      this.#cancelBeat = after(command.ms, () => this.#take({ type: 'beat' }))
    } else this.#hangUp()
  }

  #greet(): void {
    const after = this.#lastSeq === undefined ? {} : { after: this.#lastSeq }
    this.#send({ type: 'hello', version: liveVersion, recogniser: this.#parts.recogniser, ...after })
  }

  #hangUp(): void {
    this.#cancelWait()
    this.#cancelBeat()
    const old = this.#socket
    this.#socket = null
    if (!old) return
    old.onopen = old.onclose = old.onmessage = null
    old.close()
  }

  #listen(opened: SocketLike): void {
    this.#cancelWait()
    this.#socket = opened
    opened.binaryType = 'arraybuffer'
    opened.onopen = () => this.#take({ type: 'opened' })
    opened.onclose = () => this.#take({ type: 'dropped' })
    opened.onmessage = ({ data }) => {
      this.#take({ type: 'heard' })
      if (data instanceof ArrayBuffer) this.#hearSound(new Uint8Array(data))
      else if (typeof data === 'string') this.#hear(data)
      this.#pump()
    }
  }

  #send(message: ClientMessage): void {
    this.#socket?.send(JSON.stringify(message))
  }

  #pump(): void {
    const { outbox } = this.#parts
    const socket = this.#socket
    while (
      socket &&
      this.#state.at === 'live' &&
      this.#nextFrame < outbox.count &&
      socket.bufferedAmount < mostBuffered
    ) {
      const frame = outbox.frame(this.#nextFrame++)
      if (frame) socket.send(frame)
    }
  }

  #hearSound(bytes: Uint8Array): void {
    const frame = audioFrame.read(bytes)
    if (frame?.kind === audioKind.interviewer) this.#parts.onSound(frame.index, frame.seq, frame.samples)
  }

  #hear(text: string): void {
    const parsed = serverMessageSchema.safeParse(jsonOrNull(text))
    // A newer server may say more than this page knows.
    if (!parsed.success) return
    const { seq, ...message } = parsed.data
    // With 0 speaks the socket itself, outside of the conversation.
    if (seq > 0 && message.type !== 'welcome') {
      if (this.#lastSeq !== undefined && seq <= this.#lastSeq) return
      this.#lastSeq = seq
    }
    if (message.type === 'error' && message.fatal && passing.has(message.code)) {
      this.#take({ type: 'dropped' })
      return
    }
    this.#obey(message)
    this.#pending.settle(message)
    if (message.type !== 'pong') this.#parts.onMessage(message)
  }

  /** What a message asks of the connection itself. */
  #obey(message: ServerMessage): void {
    if (message.type === 'welcome') void this.#resume(message)
    else if (message.type === 'ack') this.#parts.outbox.acknowledge(message.frames)
    else if (message.type === 'judged' && message.next.turn) void this.#openTurn(message.next.turn.index, 0)
    else if (message.type === 'error') {
      if (message.nextFrame !== undefined) this.#nextFrame = Math.min(this.#nextFrame, message.nextFrame)
      if (message.fatal) this.#take({ type: 'refused' })
    }
  }

  async #openTurn(index: number, from: number): Promise<void> {
    this.#turnOpen = false
    await this.#parts.outbox.open(index, from)
    this.#nextFrame = from
    this.#turnOpen = true
  }

  async #resume(welcome: Extract<ServerMessage, { type: 'welcome' }>): Promise<void> {
    const greeted = this.#socket
    await this.#openTurn(welcome.turnIndex, welcome.nextFrame)
    if (this.#socket !== greeted) return
    this.#take({ type: 'welcomed' })
    this.#pump()
    for (const message of this.#pending.of(welcome.turn?.id ?? null)) this.#send(message)
  }
}
