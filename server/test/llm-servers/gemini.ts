import { event, type Protocol, textOf, type WholeText } from './protocol.ts'

interface GenerateBody {
  systemInstruction?: { parts?: unknown }
  contents?: { role?: string; parts?: unknown }[]
  generationConfig?: { responseSchema?: unknown; responseJsonSchema?: unknown }
}

const chunk = (reply: WholeText, text: string | undefined, more: object = {}) => ({
  candidates: [
    {
      ...(text !== undefined && { content: { parts: [{ text }], role: 'model' } }),
      index: 0,
      ...more,
    },
  ],
  usageMetadata: {
    promptTokenCount: reply.usage.input,
    candidatesTokenCount: reply.usage.output,
    totalTokenCount: reply.usage.input + reply.usage.output,
  },
  modelVersion: reply.request.model,
  responseId: 'r1',
})

const finish = ({ tooLong }: WholeText) => ({ finishReason: tooLong ? 'MAX_TOKENS' : 'STOP' })

const statuses: Record<number, string> = {
  400: 'INVALID_ARGUMENT',
  401: 'UNAUTHENTICATED',
  403: 'PERMISSION_DENIED',
  404: 'NOT_FOUND',
  429: 'RESOURCE_EXHAUSTED',
  500: 'INTERNAL',
  503: 'UNAVAILABLE',
}

/** Google's generateContent and streamGenerateContent, v1beta. */
export const gemini: Protocol = {
  read(path, headers, body) {
    const [, model, method] = /\/models\/([^/:]+):(generateContent|streamGenerateContent)(?:\?|$)/.exec(path) ?? []
    if (model === undefined) return undefined
    const { systemInstruction, contents = [], generationConfig } = body as GenerateBody
    const key = headers['x-goog-api-key']
    return {
      path,
      headers,
      body,
      model,
      key: Array.isArray(key) ? key[0] : key,
      system: textOf(systemInstruction?.parts),
      input: contents.filter(({ role }) => role === 'user').map(({ parts }) => textOf(parts)),
      schema: generationConfig?.responseSchema ?? generationConfig?.responseJsonSchema ?? null,
      streams: method === 'streamGenerateContent',
    }
  },
  whole: (reply) => chunk(reply, reply.text, finish(reply)),
  streamType: 'text/event-stream',
  opening: () => '',
  piece: (reply, text) => event(chunk(reply, text)),
  ending: (reply) => event(chunk(reply, '', finish(reply))),
  // A key that is wrong is a 400 here.
  failure: (status, message) =>
    status === 401
      ? {
          error: {
            code: 400,
            message: 'API key not valid. Please pass a valid API key.',
            status: 'INVALID_ARGUMENT',
            details: [{ '@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason: 'API_KEY_INVALID' }],
          },
        }
      : { error: { code: status, message, status: statuses[status] ?? 'UNKNOWN' } },
  breakdown: (message) => event({ error: { code: 503, message, status: 'UNAVAILABLE' } }),
}
