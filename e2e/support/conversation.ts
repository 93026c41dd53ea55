import type { ContractReply } from '@candor/contracts/contract.ts'
import {
  audioFrame,
  audioKind,
  type ClientMessage,
  type ServerMessage,
  speechFrameMs,
} from '@candor/contracts/live-messages.ts'
import type { synthesiseSpeech } from '@candor/contracts/speech.ts'
import { expect, type Page, type WebSocketRoute } from '@playwright/test'
import { findBrowser } from '../../tools/browser.ts'

const executablePath = findBrowser()

/** A browser with a microphone of its own, a tone that comes and goes, which asks nobody whether it may be used. */
export const withMicrophone = {
  ...(executablePath !== undefined && { executablePath }),
  args: [
    '--use-fake-ui-for-media-stream',
    '--use-fake-device-for-media-stream',
    '--autoplay-policy=user-gesture-required',
    '--disable-background-networking',
    '--disable-component-update',
  ],
}

type Speech = ContractReply<typeof synthesiseSpeech>

/** The server's end of the live socket, as a script: the screen alone is looked at. Call it before the page opens. */
export const scriptConversation = async (page: Page) => {
  let socket: WebSocketRoute | undefined
  let seq = 0
  const heard: ClientMessage[] = []
  const frames: number[] = []
  let forgotten: WebSocketRoute | undefined
  await page.routeWebSocket(/\/api\/v1\/interviews\/[^/]+\/live$/, (opened) => {
    socket = opened
    opened.onMessage((data) => {
      if (opened === forgotten) return
      if (typeof data === 'string') {
        const message = JSON.parse(data) as ClientMessage
        heard.push(message)
        if (message.type === 'ping') say({ type: 'pong', at: message.at })
      } else frames.push(audioFrame.read(new Uint8Array(data))?.seq ?? -1)
    })
  })
  const say = (message: ServerMessage) => socket?.send(JSON.stringify({ ...message, seq: seq++ }))
  return {
    say,
    /** What the browser said, and the numbers of the frames it sent. */
    heard,
    frames,
    /** What was really played, as the browser reports it. */
    get played() {
      return heard.filter((message) => message.type === 'played')
    },
    /** What the browser said so far does not count, nor what still comes over this connection. */
    forget(): void {
      forgotten = socket
      heard.length = 0
      frames.length = 0
    },
    until: (type: ClientMessage['type']) =>
      expect
        .poll(() => heard.some((message) => message.type === type), { message: `the browser says ${type}` })
        .toBe(true),
    /** Speaks a text as the server would, with its true voice; returns how long it is, in ms. */
    async speak(text: string, turnId: string, utterance = 0): Promise<number> {
      const reply = await page.request.post('/api/v1/speech/synthesis', { data: { text } })
      const { audio, ...speech } = (await reply.json()) as Speech
      say({ type: 'utterance', utterance, turnId, text, fromMs: 0, ...speech })
      const pcm = Buffer.from(audio, 'base64').subarray(44)
      const bytes = ((speech.sampleRate * speechFrameMs) / 1000) * 2
      for (let at = 0, frame = 0; at < pcm.length; at += bytes, frame++) {
        const header = { kind: audioKind.interviewer, index: utterance, seq: frame }
        socket?.send(Buffer.from(audioFrame.write(header, pcm.subarray(at, at + bytes))))
      }
      return speech.durationMs
    },
    drop: () => socket?.close(),
  }
}
