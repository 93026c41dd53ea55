import { bearerOf, type Protocol, textsOf, type WholeText } from './protocol.ts'

interface ChatBody {
  model?: string
  messages?: unknown
  stream?: boolean
  format?: unknown
}

const message = ({ request }: WholeText, content: string, more: object) => ({
  model: request.model,
  created_at: '2026-01-05T09:00:00.000000Z',
  message: { role: 'assistant', content },
  ...more,
})

const done = ({ tooLong, usage }: WholeText) => ({
  done: true,
  done_reason: tooLong ? 'length' : 'stop',
  total_duration: 5_000_000,
  load_duration: 1_000_000,
  prompt_eval_count: usage.input,
  prompt_eval_duration: 2_000_000,
  eval_count: usage.output,
  eval_duration: 2_000_000,
})

/** Ollama's /api/chat: one JSON object a line. */
export const ollama: Protocol = {
  read(path, headers, body) {
    if (!path.endsWith('/api/chat')) return undefined
    const { model = '', messages, stream, format } = body as ChatBody
    return {
      path,
      headers,
      body,
      model,
      key: bearerOf(headers),
      system: textsOf(messages, 'system').join('\n'),
      input: textsOf(messages, 'user'),
      schema: typeof format === 'object' ? format : null,
      // The real one streams unless it is told not to.
      streams: stream !== false,
    }
  },
  whole: (reply) => message(reply, reply.text, done(reply)),
  streamType: 'application/x-ndjson',
  opening: () => '',
  piece: (reply, text) => `${JSON.stringify(message(reply, text, { done: false }))}\n`,
  ending: (reply) => `${JSON.stringify(message(reply, '', done(reply)))}\n`,
  failure: (_status, text) => ({ error: text }),
  breakdown: (message) => `${JSON.stringify({ error: message })}\n`,
}
