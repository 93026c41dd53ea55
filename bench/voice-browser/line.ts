import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'
import {
  type AudioHeader,
  audioFrame,
  type ClientMessage,
  type NumberedServerMessage,
} from '@candor/contracts/live-messages.ts'
import { createFrameReader, type WebSocketFrame } from './websocket-frames.ts'

/** Something that passed the line; `atMs` by this process's `performance.now()`. */
export type Passed = { connection: number; interviewId: string; atMs: number } & (
  | { what: 'opened' | 'closed' }
  | { what: 'browser-says'; message: ClientMessage }
  | { what: 'server-says'; message: NumberedServerMessage }
  /** The person's sound, and the interviewer's. */
  | { what: 'sound' | 'speech'; frame: AudioHeader & { samples: Uint8Array } }
)

/**
 * How a connection is lost. `reset`: both ends are told at once. `half`: the browser is told, the server finds
 * out 800 ms later, when the next connection is already there. `late`: the other way round. `silent`: nobody is
 * told, nothing passes any more.
 */
export const cuts = ['reset', 'half', 'late'] as const
export type Cut = (typeof cuts)[number] | 'silent'
const halfOpenMs = 800

/** A TCP line between browser and server, which can be cut, and whose live sockets are read along. */
export interface Line {
  readonly address: string
  /** Cuts the live sockets of an interview; returns how many there were. */
  cut(interviewId: string, how: Cut): number
  close(): void
}

/** Two sockets that pass on what they hear, and hang up together until they are parted. */
interface Pair {
  browser: Socket
  server: Socket
  parted: boolean
}

const livePath = /^GET \/api\/v1\/interviews\/([^/]+)\/live[ ?]/

/** Calls `then` with what follows the head of an HTTP message. */
const afterHead = (then: (chunk: Buffer) => void): ((chunk: Buffer) => void) => {
  let head: Buffer | null = Buffer.alloc(0)
  return (chunk) => {
    if (!head) return then(chunk)
    head = Buffer.concat([head, chunk])
    const end = head.indexOf('\r\n\r\n')
    if (end < 0) return
    const rest = head.subarray(end + 4)
    head = null
    if (rest.length > 0) then(rest)
  }
}

const parsed = <T>({ payload }: WebSocketFrame): T => JSON.parse(payload.toString('utf8')) as T

/** Reads a live socket along; `first` is what the browser has said already. */
const readAlong = (
  { browser, server }: Pair,
  first: Buffer,
  about: { connection: number; interviewId: string },
  onPassed: (passed: Passed) => void,
): void => {
  const now = () => ({ ...about, atMs: performance.now() })
  const fromServer = createFrameReader((frame) => {
    if (frame.opcode === 1) onPassed({ ...now(), what: 'server-says', message: parsed(frame) })
    const speech = frame.opcode === 2 ? audioFrame.read(frame.payload) : null
    if (speech) onPassed({ ...now(), what: 'speech', frame: speech })
  })
  const fromBrowser = createFrameReader((frame) => {
    if (frame.opcode === 1) onPassed({ ...now(), what: 'browser-says', message: parsed(frame) })
    const sound = frame.opcode === 2 ? audioFrame.read(frame.payload) : null
    if (sound) onPassed({ ...now(), what: 'sound', frame: sound })
  })
  const hearBrowser = afterHead(fromBrowser)
  onPassed({ ...now(), what: 'opened' })
  hearBrowser(first)
  browser.on('data', hearBrowser)
  server.on('data', afterHead(fromServer))
  browser.once('close', () => onPassed({ ...now(), what: 'closed' }))
}

const join = (browser: Socket, server: Socket): Pair => {
  const pair = { browser, server, parted: false }
  for (const [one, other] of [
    [browser, server],
    [server, browser],
  ] as const) {
    one.setNoDelay(true)
    // A broken line is what is tried here.
    one.on('error', () => undefined)
    one.once('close', () => !pair.parted && other.destroy())
  }
  return pair
}

const cutOne = (pair: Pair, how: Cut): void => {
  const { browser, server } = pair
  pair.parted = true
  browser.unpipe(server)
  server.unpipe(browser)
  if (how === 'silent') return
  const [told, left] = how === 'late' ? [server, browser] : [browser, server]
  told.resetAndDestroy()
  if (how === 'reset') left.resetAndDestroy()
  else setTimeout(() => left.resetAndDestroy(), halfOpenMs)
}

/** Opens a line on a free port of this machine to the server on `port`. */
export const openLine = async (port: number, onPassed: (passed: Passed) => void): Promise<Line> => {
  const live = new Map<Pair, string>()
  const sockets = new Set<Socket>()
  let connections = 0
  const line = createServer((browser) => {
    const pair = join(browser, connect(port, '127.0.0.1'))
    const { server } = pair
    for (const socket of [browser, server]) {
      sockets.add(socket)
      socket.once('close', () => sockets.delete(socket))
    }
    browser.once('data', (first) => {
      const interviewId = livePath.exec(first.subarray(0, 200).toString('latin1'))?.[1]
      if (interviewId !== undefined) {
        live.set(pair, interviewId)
        browser.once('close', () => live.delete(pair))
        readAlong(pair, first, { connection: connections++, interviewId }, onPassed)
      }
      server.write(first)
      browser.pipe(server)
      server.pipe(browser)
    })
  })
  line.listen(0, '127.0.0.1')
  await once(line, 'listening')
  const bound = line.address()
  if (typeof bound !== 'object' || bound === null) throw new Error('no port')
  return {
    address: `http://127.0.0.1:${bound.port}`,
    cut(interviewId, how) {
      const hit = [...live].filter(([, id]) => id === interviewId)
      for (const [pair] of hit) cutOne(pair, how)
      return hit.length
    },
    close() {
      line.close()
      for (const socket of sockets) socket.destroy()
    },
  }
}
