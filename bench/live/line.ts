import { audioFrame, audioKind, type ClientMessage, type ServerMessage } from '@candor/contracts/live-messages.ts'
import { WebSocket } from 'ws'

/** What came over a line, and when (`performance.now()`). */
export interface Came {
  atMs: number
  /** As it came. */
  data: Buffer
  /** null: sound of the interviewer. */
  message: ServerMessage | null
}

/** A browser's end of a live socket: says, sends sound, hands on what comes. */
export interface Line {
  say(message: ClientMessage): void
  sound(index: number, seq: number, samples: Uint8Array): void
  /** Resolves with the next thing that is like this; everything that came before is gone. */
  next(like: (came: Came) => boolean): Promise<Came>
  /** Sees everything, before `next` does, until the returned function is called. */
  listen(listener: (came: Came) => void): () => void
  close(): Promise<void>
}

interface Waiting {
  like(came: Came): boolean
  resolve(came: Came): void
  reject(error: Error): void
}

/**
 * @param from the loopback address to come from: the server limits how many sockets one address opens a minute
 */
export const openLine = async (address: string, cookie: string, from: string): Promise<Line> => {
  const socket = new WebSocket(address, { headers: { cookie }, localAddress: from, perMessageDeflate: false })
  let waiting: Waiting[] = []
  const listeners = new Set<(came: Came) => void>()
  socket.on('message', (raw, isBinary) => {
    const atMs = performance.now()
    const data = raw as Buffer
    const message = isBinary ? null : (JSON.parse(data.toString()) as ServerMessage)
    const came = { atMs, data, message }
    if (message?.type === 'error' && message.fatal) console.error(message)
    for (const listener of listeners) listener(came)
    const rest: Waiting[] = []
    for (const one of waiting) {
      if (one.like(came)) one.resolve(came)
      else rest.push(one)
    }
    waiting = rest
  })
  const closed = new Promise<void>((resolve) => {
    socket.on('close', (code) => {
      for (const one of waiting) one.reject(new Error(`the server closed the socket with ${code}`))
      resolve()
    })
  })
  await new Promise((resolve, reject) => {
    socket.once('open', resolve)
    socket.once('error', reject)
  })
  return {
    say: (message) => socket.send(JSON.stringify(message)),
    sound: (index, seq, samples) => socket.send(audioFrame.write({ kind: audioKind.microphone, index, seq }, samples)),
    next: (like) => new Promise((resolve, reject) => waiting.push({ like, resolve, reject })),
    listen(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    async close() {
      socket.close(1000)
      await closed
    },
  }
}

/** Of one type. */
export const ofType =
  (type: ServerMessage['type'], like: (message: never) => boolean = () => true) =>
  ({ message }: Came): boolean =>
    message?.type === type && like(message as never)

export const isSound = ({ message }: Came): boolean => message === null

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

const stepMs = 20

/** Calls once for each 20 ms that pass, from now until it says false; what is late is made up for. */
export const everyFrame = (run: (frame: number) => boolean): Promise<void> =>
  new Promise((resolve) => {
    const startedMs = performance.now()
    let frame = 0
    const tick = (): void => {
      for (; startedMs + frame * stepMs <= performance.now(); frame += 1) {
        if (run(frame)) continue
        resolve()
        return
      }
      setTimeout(tick, startedMs + frame * stepMs - performance.now())
    }
    tick()
  })
