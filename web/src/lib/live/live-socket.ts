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

export interface LiveSocket {
  start(): void
  /** Says it now, or as soon as the connection is there, as long as it still matters. */
  say(message: Exclude<ClientMessage, { type: 'hello' | 'ping' }>): void
  /** 20 ms of the person's sound, of the turn at hand. */
  sound(samples: Uint8Array<ArrayBuffer>): void
  /** Frames made in this turn so far. */
  readonly frames: number
  /** The browser has a network again. */
  online(): void
  close(): void
}

/** More than this waits in the socket: frames stay in the outbox until it has run down. Four seconds of sound. */
const mostBuffered = 131_072

/** The client of the live socket: greets, resumes, reconnects, and sends each frame until the server has it. */
export function createLiveSocket(parts: Parts): LiveSocket {
  const { outbox } = parts
  let state = initialConnection
  let socket: SocketLike | null = null
  let cancelWait = () => {}
  let cancelBeat = () => {}
  /** Of server messages. */
  let lastSeq: number | undefined
  /** The next frame to give to the socket. */
  let nextFrame = 0
  /** Sound has a turn to belong to. */
  let turnOpen = false
  const pending = createPending()

  const send = (message: ClientMessage) => socket?.send(JSON.stringify(message))
  const pump = () => {
    while (socket && state.at === 'live' && nextFrame < outbox.count && socket.bufferedAmount < mostBuffered) {
      const frame = outbox.frame(nextFrame++)
      if (frame) socket.send(frame)
    }
  }
  const take = (event: ConnectionEvent) => {
    const [next, commands] = stepConnection(state, event)
    const moved = next.at !== state.at
    state = next
    for (const command of commands) carryOut(command)
    if (moved) parts.onState(next.at)
  }
  const carryOut = (command: ConnectionCommand) => {
    if (command.type === 'connect') listen(parts.connect())
    else if (command.type === 'greet') {
      const after = lastSeq === undefined ? {} : { after: lastSeq }
      send({ type: 'hello', version: liveVersion, recogniser: parts.recogniser, ...after })
    } else if (command.type === 'ping') send({ type: 'ping', at: parts.now() })
    else if (command.type === 'wait') cancelWait = parts.after(command.ms, () => take({ type: 'waited' }))
    else if (command.type === 'beat') {
      cancelBeat()
      cancelBeat = parts.after(command.ms, () => take({ type: 'beat' }))
    } else hangUp()
  }
  const hangUp = () => {
    cancelWait()
    cancelBeat()
    const old = socket
    socket = null
    if (!old) return
    old.onopen = old.onclose = old.onmessage = null
    old.close()
  }
  const listen = (opened: SocketLike) => {
    cancelWait()
    socket = opened
    opened.binaryType = 'arraybuffer'
    opened.onopen = () => take({ type: 'opened' })
    opened.onclose = () => take({ type: 'dropped' })
    opened.onmessage = ({ data }) => {
      take({ type: 'heard' })
      if (data instanceof ArrayBuffer) hearSound(new Uint8Array(data))
      else if (typeof data === 'string') hear(data)
      pump()
    }
  }
  const hearSound = (bytes: Uint8Array) => {
    const frame = audioFrame.read(bytes)
    if (frame?.kind === audioKind.interviewer) parts.onSound(frame.index, frame.seq, frame.samples)
  }
  const hear = (text: string) => {
    const parsed = serverMessageSchema.safeParse(jsonOrNull(text))
    // A newer server may say more than this page knows.
    if (!parsed.success) return
    const { seq, ...message } = parsed.data
    if (message.type !== 'welcome' && message.type !== 'pong') {
      if (lastSeq !== undefined && seq <= lastSeq) return
      lastSeq = seq
    }
    if (message.type === 'welcome') void resume(message)
    else if (message.type === 'ack') outbox.acknowledge(message.frames)
    else if (message.type === 'judged' && message.next.turn) void openTurn(message.next.turn.index, 0)
    else if (message.type === 'error') {
      if (message.nextFrame !== undefined) nextFrame = Math.min(nextFrame, message.nextFrame)
      if (message.fatal) take({ type: 'refused' })
    }
    pending.settle(message)
    if (message.type !== 'pong') parts.onMessage(message)
  }
  const openTurn = async (index: number, from: number) => {
    turnOpen = false
    await outbox.open(index, from)
    nextFrame = from
    turnOpen = true
  }
  const resume = async (welcome: Extract<ServerMessage, { type: 'welcome' }>) => {
    const greeted = socket
    await openTurn(welcome.turnIndex, welcome.nextFrame)
    if (socket !== greeted) return
    take({ type: 'welcomed' })
    pump()
    for (const message of pending.of(welcome.turn?.id ?? null)) send(message)
  }
  return {
    start: () => take({ type: 'start' }),
    say(message) {
      pending.keep(message)
      if (state.at !== 'live') return
      pump()
      send(message)
    },
    sound(samples) {
      if (!turnOpen) return
      outbox.add(samples)
      pump()
    },
    get frames() {
      return outbox.count
    },
    online: () => take({ type: 'online' }),
    close() {
      void outbox.flush()
      take({ type: 'stop' })
    },
  }
}
