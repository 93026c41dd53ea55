import WebSocket from 'ws'
import { AppError } from '../../kernel/errors.ts'
import { deferred, unlessAborted } from '../../kernel/unless-aborted.ts'
import { recognitionStream, type StreamEngine, type StreamOutlet } from '../../ports/recognition-stream.ts'
import { emptyHypothesis, type Hypothesis, type SpeechToText } from '../../ports/speech-to-text.ts'
import { readReply, withResults } from './replies.rules.ts'

export interface DeepgramService {
  model: string
  /** `https://api.deepgram.com/v1`, or another server that speaks the protocol; without a slash at the end. */
  baseUrl: string
  apiKey?: string | undefined
  /** To connect; 10 s. */
  connectMs?: number
  /** From the end of the sound to the last word; 10 s. */
  lastWordMs?: number
}

/** It closes a connection on which nothing came for 10 s; it asks for a sign of life every 3 to 5 s. (https://developers.deepgram.com/docs/audio-keep-alive) */
const keepAliveMs = 4_000

/** Sound that waits to be sent: 35 minutes; a connection that is so far behind will not catch up. */
const mostWaitingBytes = 64 * 1024 * 1024

const away = (detail: string, cause?: unknown): AppError => new AppError('speech.unavailable', detail, { cause })
const broken = (cause: unknown): AppError =>
  away('The connection to the speech service broke; what was recorded is safe. Try again, or type.', cause)

/** "Uh" and "um": its general models in English, where one asks for them. (https://developers.deepgram.com/docs/filler-words) */
const writesSounds = (model: string, language = 'en'): boolean => /^nova/.test(model) && /^en\b/i.test(language)

const addressOf = ({ baseUrl, model }: DeepgramService, language: string): string => {
  const query = new URLSearchParams({
    model,
    language,
    encoding: 'linear16',
    sample_rate: '16000',
    channels: '1',
    interim_results: 'true',
    punctuate: 'true',
    filler_words: String(writesSounds(model, language)),
  })
  return `${baseUrl.replace(/^http/, 'ws')}/listen?${query}`
}

const refused = (status: number | undefined): AppError => {
  if (status === 401 || status === 403)
    return new AppError(
      'speech.no-recogniser',
      'The speech service refuses its key; whoever runs this server has to set the right one. Until then typing works.',
    )
  if (status === 400 || status === 404)
    return new AppError(
      'speech.no-recogniser',
      'The speech service does not know the model or the language that is asked for; typing works.',
    )
  return away('The speech service has too much to do or is at fault; try again in a moment.', status)
}

/** Resolves when the connection stands. */
const connect = async (service: DeepgramService, language: string, signal: AbortSignal): Promise<WebSocket> => {
  const { apiKey, connectMs = 10_000 } = service
  const socket = new WebSocket(addressOf(service, language), {
    ...(apiKey !== undefined && { headers: { authorization: `Token ${apiKey}` } }),
    handshakeTimeout: connectMs,
    perMessageDeflate: false,
    maxPayload: 1024 * 1024,
  })
  const opened = deferred<void>()
  socket.on('open', () => opened.resolve())
  socket.on('unexpected-response', (request, { statusCode }) => {
    opened.reject(refused(statusCode))
    request.destroy()
  })
  socket.on('error', (error) => opened.reject(away('The speech service cannot be reached.', error)))
  try {
    await unlessAborted(opened.promise, signal)
    return socket
  } catch (error) {
    socket.terminate()
    throw error
  }
}

const deepgramEngine = (socket: WebSocket, outlet: StreamOutlet, lastWordMs: number): StreamEngine => {
  let heard: Hypothesis = emptyHypothesis
  let lastSentMs = performance.now()
  let ending = false
  let complete = false
  const last = deferred<Hypothesis>()
  const say = (type: 'KeepAlive' | 'Finalize' | 'CloseStream'): void => socket.send(JSON.stringify({ type }))
  const alive = setInterval(() => {
    if (performance.now() - lastSentMs >= keepAliveMs && !ending) say('KeepAlive')
  }, keepAliveMs)
  alive.unref()
  let deadline: NodeJS.Timeout | undefined

  socket.on('message', (data, isBinary) => {
    const reply = isBinary ? null : readReply(String(data))
    if (!reply) return outlet.fault(away('The speech service answers in a way that cannot be read.'))
    if (reply.type === 'Metadata') complete = true
    const next = withResults(heard, reply)
    const changed = next.final !== heard.final || next.tentative !== heard.tentative
    heard = next
    if (changed && !ending) outlet.hypothesis(heard)
  })
  socket.on('error', (error) => outlet.fault(broken(error)))
  socket.on('close', (code) => {
    if (ending && complete) last.resolve({ ...heard, tentative: '' })
    else outlet.fault(broken(code))
  })
  return {
    push(pcm) {
      lastSentMs = performance.now()
      socket.send(pcm)
      if (socket.bufferedAmount > mostWaitingBytes) outlet.fault(broken('too much sound waits to be sent'))
    },
    finish() {
      ending = true
      say('Finalize')
      say('CloseStream')
      deadline = setTimeout(
        () => outlet.fault(away('The speech service does not give the last words; try again, or type.')),
        lastWordMs,
      )
      return last.promise
    },
    free() {
      clearInterval(alive)
      clearTimeout(deadline)
      socket.terminate()
    },
  }
}

/**
 * Deepgram's live protocol: sound goes up as binary messages, results come down while the person speaks. A
 * connection that breaks is a fault of its stream; whether to open another is the caller's decision.
 */
export const createDeepgram = (service: DeepgramService): SpeechToText => ({
  capabilities: {
    streaming: true,
    wordTimes: true,
    writesSounds: writesSounds(service.model),
    engine: `deepgram:${service.model.replaceAll(/[^\w.-]/g, '-')}`,
  },
  async open({ language, signal }) {
    signal.throwIfAborted()
    const socket = await connect(service, language, signal)
    return recognitionStream(signal, (outlet) => deepgramEngine(socket, outlet, service.lastWordMs ?? 10_000))
  },
})
