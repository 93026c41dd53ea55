import {
  audioFrame,
  audioKind,
  type ClientMessage,
  frameSamples,
  type NumberedServerMessage,
  serverMessageSchema,
} from '@candor/contracts/live-messages.ts'
import type { Page } from '@playwright/test'
import { WebSocket } from 'ws'

const frameBytes = frameSamples * 2

type MessageOf<Type extends NumberedServerMessage['type']> = Extract<NumberedServerMessage, { type: Type }>

/** The server's end, message by message. */
class Line {
  readonly #socket: WebSocket
  readonly #came: NumberedServerMessage[] = []
  #look: () => void = () => undefined

  constructor(socket: WebSocket) {
    this.#socket = socket
    socket.on('message', (data, isBinary) => {
      if (isBinary) return
      this.#came.push(serverMessageSchema.parse(JSON.parse(String(data))))
      this.#look()
    })
  }

  say(message: ClientMessage): void {
    this.#socket.send(JSON.stringify(message))
  }

  sound(index: number, pcm: Buffer): number {
    const frames = Math.floor(pcm.byteLength / frameBytes)
    for (let seq = 0; seq < frames; seq += 1) {
      const samples = pcm.subarray(seq * frameBytes, (seq + 1) * frameBytes)
      this.#socket.send(audioFrame.write({ kind: audioKind.microphone, index, seq }, samples))
    }
    return frames
  }

  /** The first of its type that came, or comes. */
  async until<Type extends NumberedServerMessage['type']>(
    type: Type,
    like: (message: MessageOf<Type>) => boolean = () => true,
  ): Promise<MessageOf<Type>> {
    const isIt = (message: NumberedServerMessage): message is MessageOf<Type> =>
      message.type === type && like(message as MessageOf<Type>)
    for (;;) {
      const found = this.#came.find(isIt)
      if (found) return found
      await new Promise<void>((resolve) => {
        this.#look = resolve
      })
    }
  }
}

/**
 * Answers the open question of a spoken interview aloud, past the screen and faster than anybody speaks: the sound
 * (16 kHz mono PCM16) goes over the live socket as a browser sends it. Returns once the answer is marked.
 */
export const answerAloud = async (page: Page, server: string, interviewId: string, pcm: Buffer): Promise<void> => {
  const address = new URL(`/api/v1/interviews/${interviewId}/live`, server)
  address.protocol = 'ws:'
  const cookies = await page.context().cookies()
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
  const socket = new WebSocket(address, { headers: { cookie } })
  const line = new Line(socket)
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject))
  line.say({ type: 'hello', version: 1, recogniser: 'server' })
  const { turn, turnIndex } = await line.until('welcome')
  if (!turn) throw new Error('no question is open')
  line.say({ type: 'begin', turnId: turn.id })
  const { utterance, durationMs } = await line.until('utterance')
  line.say({ type: 'played', utterance, ms: 0, state: 'playing' })
  line.say({ type: 'played', utterance, ms: durationMs, state: 'ended' })
  await line.until('phase', ({ phase }) => phase === 'listening')
  const frames = line.sound(turnIndex, pcm)
  line.say({ type: 'done', turnId: turn.id, frames })
  await line.until('judged')
  socket.close()
}
