import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Duplex } from 'node:stream'
import type { TimedWord } from '@candor/contracts/speech.ts'
import { type WebSocket, WebSocketServer } from 'ws'
import { ToneListener, textOfWords } from './tone-words.ts'

const seconds = ({ word, startMs, endMs }: TimedWord) => ({
  word,
  punctuated_word: word,
  start: startMs / 1000,
  end: endMs / 1000,
  confidence: 0.99,
})

const results = (words: readonly TimedWord[], isFinal: boolean, fromFinalize = false): string =>
  JSON.stringify({
    type: 'Results',
    channel_index: [0, 1],
    is_final: isFinal,
    speech_final: fromFinalize,
    from_finalize: fromFinalize,
    channel: { alternatives: [{ transcript: textOfWords(words), confidence: 0.99, words: words.map(seconds) }] },
  })

/** What hears one connection's sound. */
export interface Ears {
  /** Finished words; they stay. */
  readonly words: readonly TimedWord[]
  /** What is being said now, as far as it is understood. */
  readonly tentative: readonly TimedWord[]
  /** 16 kHz mono PCM16. */
  accept(pcm: Uint8Array): void
  /** No more is coming: what is tentative becomes final. */
  finish(): void
  free?(): void
}

/** What a connection's model makes this server do after some sound, instead of answering. */
const misdeeds: Record<string, (socket: WebSocket) => void> = {
  drops: (socket) => socket.terminate(),
  'gives-up': (socket) => socket.close(1011, 'NET-0001'),
  garbage: (socket) => socket.send('<h1>It works!</h1>'),
  shapeless: (socket) => socket.send('{"type":"Results","is_final":true}'),
  binary: (socket) => socket.send(Buffer.of(1, 2, 3)),
}

const converse = (socket: WebSocket, model: string, said: string[], listener: Ears): void => {
  let shown = 0
  let tentative = ''
  let frames = 0
  const tell = (): void => {
    const finished = listener.words.slice(shown)
    shown = listener.words.length
    if (finished.length > 0) socket.send(results(finished, true))
    const now = textOfWords(listener.tentative)
    if (now !== tentative && now !== '') socket.send(results(listener.tentative, false))
    tentative = now
  }
  socket.on('error', () => undefined)
  socket.on('close', () => listener.free?.())
  socket.on('message', (data: Buffer, isBinary) => {
    if (isBinary) {
      frames += 1
      listener.accept(data)
      if (frames === 5) misdeeds[model]?.(socket)
      return tell()
    }
    const { type } = JSON.parse(data.toString()) as { type: string }
    said.push(type)
    if (type !== 'CloseStream' || model === 'never-ends') return
    listener.finish()
    socket.send(results(listener.words.slice(shown), true, true))
    if (model !== 'forgets') socket.send(JSON.stringify({ type: 'Metadata', request_id: 'test', duration: 1 }))
    socket.close(1000)
  })
}

export interface DeepgramServer {
  baseUrl: string
  /** The control messages that came, in order. */
  said: string[]
  /** The query and key of the newest connection. */
  asked(): { query: URLSearchParams; key: string | undefined }
  close(): Promise<void>
}

/**
 * Speaks Deepgram's live protocol over a real WebSocket and hears tones, or what other ears do. The model decides what happens: `tones`
 * works, a number refuses the connection with that status, the rest of {@link misdeeds}, `never-ends` and
 * `forgets` (the farewell) fail later.
 */
export const startDeepgramServer = async (
  openEars: () => Ears | Promise<Ears> = () => new ToneListener(),
): Promise<DeepgramServer> => {
  const said: string[] = []
  let asked: ReturnType<DeepgramServer['asked']> = { query: new URLSearchParams(), key: undefined }
  const raw = new Set<Duplex>()
  const sockets = new WebSocketServer({ noServer: true })
  const server = createServer((_, response) => void response.writeHead(404).end())
  server.on('upgrade', async (request, socket, head) => {
    raw.add(socket)
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://here')
    asked = { query: searchParams, key: request.headers.authorization }
    const model = searchParams.get('model') ?? ''
    if (model === 'silent') return
    if (pathname !== '/v1/listen' || /^\d{3}$/.test(model))
      return void socket.end(`HTTP/1.1 ${/^\d{3}$/.test(model) ? model : 404} No\r\nconnection: close\r\n\r\n`)
    const ears = await openEars()
    sockets.handleUpgrade(request, socket, head, (accepted) => converse(accepted, model, said, ears))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    said,
    asked: () => asked,
    close: () => {
      for (const socket of raw) socket.destroy()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}
