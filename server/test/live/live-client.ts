import { startInterview } from '@candor/contracts/interview.ts'
import {
  audioFrame,
  audioKind,
  type ClientMessage,
  frameSamples,
  type NumberedServerMessage,
  serverMessageSchema,
} from '@candor/contracts/live-messages.ts'
import { expect } from 'vitest'
import { WebSocket } from 'ws'
import type { FakeTimer } from '../../src/ports/timer.ts'
import type { Person, TestApp } from '../start-app.ts'

export type MessageOf<Type extends NumberedServerMessage['type']> = Extract<NumberedServerMessage, { type: Type }>

interface Waiting {
  matches: (message: NumberedServerMessage) => boolean
  resolve: (message: NumberedServerMessage) => void
}

/** A frame whose samples tell which one it is. */
export const frameOf = (seq: number, salt = 0): Uint8Array => {
  const samples = new Uint8Array(frameSamples * 2)
  const view = new DataView(samples.buffer)
  for (let at = 0; at < frameSamples; at += 1)
    view.setInt16(at * 2, ((seq * 31 + at * 7 + salt) % 60_000) - 30_000, true)
  return samples
}

/** A browser's end of the live socket; everything it gets is checked against the contract. */
export class LiveClient {
  readonly messages: NumberedServerMessage[] = []
  /** Frames of the interviewer's sound. */
  readonly heard: { index: number; seq: number; bytes: number }[] = []
  readonly closed: Promise<{ code: number; reason: string }>
  readonly socket: WebSocket
  readonly #taken = new Map<string, number>()
  #waiting: Waiting[] = []

  constructor(socket: WebSocket) {
    this.socket = socket
    this.closed = new Promise((resolve) => {
      socket.on('close', (code, reason) => resolve({ code, reason: reason.toString() }))
    })
    socket.on('message', (data, isBinary) => (isBinary ? this.#sound(data as Buffer) : this.#message(String(data))))
    socket.on('error', () => undefined)
  }

  static async open(app: TestApp, interviewId: string, headers: Record<string, string>): Promise<LiveClient> {
    const address = `${app.address.replace('http', 'ws')}/api/v1/interviews/${interviewId}/live`
    const socket = new WebSocket(address, { headers })
    const client = new LiveClient(socket)
    await new Promise((resolve, reject) => {
      socket.once('open', resolve)
      socket.once('error', reject)
    })
    return client
  }

  #sound(data: Buffer): void {
    const frame = audioFrame.read(data)
    if (frame?.kind !== audioKind.interviewer) throw new Error('this is no sound of the interviewer')
    this.heard.push({ index: frame.index, seq: frame.seq, bytes: frame.samples.byteLength })
  }

  #message(text: string): void {
    const message = serverMessageSchema.parse(JSON.parse(text))
    this.messages.push(message)
    const waiting = this.#waiting
    this.#waiting = waiting.filter((one) => {
      if (!one.matches(message)) return true
      one.resolve(message)
      return false
    })
  }

  /** The next message of its type, past those that were given. */
  async next<Type extends NumberedServerMessage['type']>(
    type: Type,
    like: (message: MessageOf<Type>) => boolean = () => true,
  ): Promise<MessageOf<Type>> {
    const matches = (message: NumberedServerMessage): boolean =>
      message.type === type && like(message as MessageOf<Type>)
    const at = this.messages.findIndex((message, index) => index >= (this.#taken.get(type) ?? 0) && matches(message))
    if (at >= 0) {
      this.#taken.set(type, at + 1)
      return this.messages[at] as MessageOf<Type>
    }
    const message = await new Promise<NumberedServerMessage>((resolve) => {
      this.#waiting.push({ matches, resolve })
    })
    this.#taken.set(type, this.messages.indexOf(message) + 1)
    return message as MessageOf<Type>
  }

  send(message: ClientMessage): void {
    this.socket.send(JSON.stringify(message))
  }

  hello(over: Partial<Extract<ClientMessage, { type: 'hello' }>> = {}): Promise<MessageOf<'welcome'>> {
    this.send({ type: 'hello', version: 1, recogniser: 'server', ...over })
    return this.next('welcome')
  }

  frame(index: number, seq: number, samples = frameOf(seq)): void {
    this.socket.send(audioFrame.write({ kind: audioKind.microphone, index, seq }, samples))
  }

  frames(index: number, from: number, to: number): void {
    for (let seq = from; seq < to; seq += 1) this.frame(index, seq)
  }

  /** Everything sent so far has been taken in by the server. */
  async settled(): Promise<void> {
    const at = this.messages.length + Math.random()
    this.send({ type: 'ping', at })
    await Promise.race([this.next('pong', (pong) => pong.at === at), this.closed])
  }

  /** Time passes, and the socket answers meanwhile. */
  async pass(timers: FakeTimer, milliseconds: number): Promise<void> {
    for (let left = milliseconds; left > 0; left -= 10_000) {
      timers.pass(Math.min(10_000, left))
      await this.settled()
    }
  }

  /** Plays the question to its end, as a browser reports it. */
  async hearOut(): Promise<MessageOf<'utterance'>> {
    const spoken = await this.next('utterance')
    const { utterance, durationMs } = spoken
    this.send({ type: 'played', utterance, ms: 0, state: 'playing' })
    this.send({ type: 'played', utterance, ms: durationMs, state: 'ended' })
    await this.next('phase', ({ phase }) => phase === 'listening')
    return spoken
  }

  async drop(): Promise<void> {
    this.socket.terminate()
    await this.closed
  }
}

export const cookiesOf = (person: Person): Record<string, string> => ({
  cookie: [...person.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
})

/** A spoken interview of somebody's, and a socket to it that has not said anything yet. */
export const startSpoken = async (app: TestApp, person: Person, change: object = {}) => {
  const body = { jobTitle: 'Nurse', seniority: 'mid', type: 'mixed', mode: 'spoken', seed: 'live', ...change } as const
  const started = await person.send(startInterview, { body })
  expect(started.status).toBe(201)
  const { id } = started.body.interview
  return { id, first: started.body.turn, live: await LiveClient.open(app, id, cookiesOf(person)) }
}
