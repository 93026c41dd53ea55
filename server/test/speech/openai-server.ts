import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { pcmOfFloats } from '../../src/kernel/pcm.ts'
import { readWav, wavOf } from '../../src/kernel/wav.ts'
import { soundOfTones, ToneListener, textOfWords } from './tone-words.ts'

/** What a request's model makes this server do, instead of answering. */
const misdeeds: Record<string, (response: ServerResponse) => void> = {
  hangs: () => undefined,
  cut: (response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' })
    response.write('{"text": "half', () => response.destroy())
  },
  garbage: (response) => void response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>It works!</h1>'),
  shapeless: (response) => void response.writeHead(200).end('{"words": [{"word": 7}]}'),
}

const json = (response: ServerResponse, status: number, body: object): void =>
  void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))

const bodyOf = async (incoming: IncomingMessage): Promise<Buffer> => {
  const parts: Buffer[] = []
  for await (const part of incoming) parts.push(part as Buffer)
  return Buffer.concat(parts)
}

const transcribe = async (form: FormData, response: ServerResponse): Promise<void> => {
  const file = form.get('file')
  if (!(file instanceof Blob)) return json(response, 400, { error: { message: 'no file' } })
  const { samples, sampleRate } = readWav(new Uint8Array(await file.arrayBuffer()))
  if (sampleRate !== 16_000) return json(response, 400, { error: { message: 'another sample rate' } })
  const listener = new ToneListener()
  listener.accept(pcmOfFloats(samples))
  const words = listener.finish()
  const wantsWords = form.get('response_format') === 'verbose_json' && form.get('timestamp_granularities[]') === 'word'
  json(response, 200, {
    task: 'transcribe',
    text: ` ${textOfWords(words)}`,
    ...(wantsWords && {
      words: words.map(({ word, startMs, endMs }) => ({ word, start: startMs / 1000, end: endMs / 1000 })),
    }),
  })
}

/** Each word of the text as a tone, higher for the second voice; with the endless length of a streamed WAV file. */
const speak = ({ input, voice }: { input: string; voice: string }, response: ServerResponse): void => {
  const word = voice === 'high' ? 'again' : 'we'
  const count = input.split(/\s+/).filter((part) => part !== '').length
  const file = wavOf(soundOfTones(Array.from({ length: count }, () => word).join(' ')), 24_000)
  new DataView(file.buffer).setUint32(40, 0xffffffff, true)
  response.writeHead(200, { 'content-type': 'audio/wav' }).end(file)
}

export interface OpenAiServer {
  baseUrl: string
  /** Paths with the key that came, in order. */
  seen: { path: string; key: string | undefined }[]
  /** Drops every connection. */
  crash(): void
  close(): Promise<void>
}

/**
 * Speaks OpenAI's speech protocol over real HTTP and hears tones. The model decides what happens: `tones` works,
 * a number is answered as that status, `hangs`, `cut`, `garbage` and `shapeless` do so.
 */
export const startOpenAiServer = async (): Promise<OpenAiServer> => {
  const seen: OpenAiServer['seen'] = []
  const answer = async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await bodyOf(incoming)
    const path = incoming.url ?? ''
    seen.push({ path, key: incoming.headers.authorization })
    const isForm = path.endsWith('/transcriptions')
    const headers = { 'content-type': incoming.headers['content-type'] ?? '' }
    const form = isForm
      ? await new Request('http://here', { method: 'POST', headers, body: new Uint8Array(body) }).formData()
      : new FormData()
    const asked = isForm ? null : (JSON.parse(body.toString()) as { model: string; input: string; voice: string })
    const model = asked?.model ?? String(form.get('model'))
    const misdeed = misdeeds[model]
    if (misdeed) misdeed(response)
    else if (/^\d{3}$/.test(model)) json(response, Number(model), { error: { message: 'as you wish' } })
    else if (asked) speak(asked, response)
    else await transcribe(form, response)
  }
  const server = createServer((incoming, response) => {
    answer(incoming, response).catch(() => response.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    seen,
    crash: () => server.closeAllConnections(),
    close: () => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}
