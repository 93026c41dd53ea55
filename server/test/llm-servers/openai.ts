import { bearerOf, event, type Protocol, textsOf, type WholeText } from './protocol.ts'

interface ChatBody {
  model?: string
  messages?: unknown
  stream?: boolean
  response_format?: { type?: string; json_schema?: { schema?: unknown } }
}

const usageOf = ({ usage }: WholeText) => ({
  prompt_tokens: usage.input,
  completion_tokens: usage.output,
  total_tokens: usage.input + usage.output,
})

const chunk = ({ request, usage }: WholeText, choices: unknown[], more: object = {}) =>
  event({
    id: `chatcmpl-${usage.input}`,
    object: 'chat.completion.chunk',
    created: 1_760_000_000,
    model: request.model,
    choices,
    ...more,
  })

/** OpenAI's chat completions; Groq, OpenRouter, LM Studio, vLLM and llama.cpp speak it too. */
export const openai: Protocol = {
  read(path, headers, body) {
    if (!path.endsWith('/chat/completions')) return undefined
    const { model = '', messages, stream, response_format } = body as ChatBody
    return {
      path,
      headers,
      body,
      model,
      key: bearerOf(headers),
      system: textsOf(messages, 'system').join('\n'),
      input: textsOf(messages, 'user'),
      schema: response_format?.json_schema?.schema ?? null,
      streams: stream === true,
    }
  },
  whole: (reply) => ({
    id: 'chatcmpl-1',
    object: 'chat.completion',
    created: 1_760_000_000,
    model: reply.request.model,
    choices: [
      {
        index: 0,
        message: { role: 'assistant', content: reply.text },
        finish_reason: reply.tooLong ? 'length' : 'stop',
      },
    ],
    usage: usageOf(reply),
  }),
  streamType: 'text/event-stream',
  opening: (reply) => chunk(reply, [{ index: 0, delta: { role: 'assistant', content: '' }, finish_reason: null }]),
  piece: (reply, text) => chunk(reply, [{ index: 0, delta: { content: text }, finish_reason: null }]),
  ending: (reply) =>
    chunk(reply, [{ index: 0, delta: {}, finish_reason: reply.tooLong ? 'length' : 'stop' }], {
      x_groq: { id: 'req_1', usage: usageOf(reply) },
    }) +
    chunk(reply, [], { usage: usageOf(reply) }) +
    event('[DONE]'),
  failure: (status, message) => ({
    error: { message, type: status >= 500 ? 'server_error' : 'invalid_request_error', param: null, code: null },
  }),
  // As OpenRouter does; the status is in the code.
  breakdown: (message) => event({ error: { message, code: 503 } }),
}
