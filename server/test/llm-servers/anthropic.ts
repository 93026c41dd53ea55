import { event, type Protocol, textOf, textsOf, type WholeText } from './protocol.ts'

interface MessagesBody {
  model?: string
  system?: unknown
  messages?: unknown
  stream?: boolean
  tools?: { name?: string; input_schema?: unknown }[]
  output_config?: { format?: { schema?: unknown } }
  output_format?: { schema?: unknown }
}

/** The schema, and whether it is a tool that the model must call (models without structured outputs). */
const schemaOf = ({ tools, output_config, output_format }: MessagesBody) => {
  const tool = tools?.find(({ name }) => name === 'json')
  return {
    tool: tool !== undefined,
    schema: tool?.input_schema ?? output_config?.format?.schema ?? output_format?.schema,
  }
}

const asTool = ({ request }: WholeText): boolean => schemaOf(request.body as MessagesBody).tool

const toolInput = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    // The real service parses what its model wrote; what is no JSON comes as text.
    return undefined
  }
}

const inputOf = (reply: WholeText): unknown => (asTool(reply) ? toolInput(reply.text) : undefined)

const contentOf = (reply: WholeText): unknown[] => {
  const input = inputOf(reply)
  if (typeof input === 'object' && input !== null) return [{ type: 'tool_use', id: 'toolu_1', name: 'json', input }]
  return [{ type: 'text', text: reply.text }]
}

const stopOf = (reply: WholeText): string => {
  if (reply.tooLong) return 'max_tokens'
  return inputOf(reply) === undefined ? 'end_turn' : 'tool_use'
}

const errorTypes: Record<number, string> = {
  400: 'invalid_request_error',
  401: 'authentication_error',
  403: 'permission_error',
  404: 'not_found_error',
  429: 'rate_limit_error',
  500: 'api_error',
  529: 'overloaded_error',
}

const named = (data: { type: string; [key: string]: unknown }): string => event(data, data.type)

const keyOf = (value: string | string[] | undefined): string | undefined => (Array.isArray(value) ? value[0] : value)

/** Anthropic's messages, version 2023-06-01. */
export const anthropic: Protocol = {
  read(path, headers, body) {
    if (!path.endsWith('/messages')) return undefined
    const { model = '', system, messages, stream } = body as MessagesBody
    return {
      path,
      headers,
      body,
      model,
      key: keyOf(headers['x-api-key']),
      system: textOf(system),
      input: textsOf(messages, 'user'),
      schema: schemaOf(body as MessagesBody).schema ?? null,
      streams: stream === true,
    }
  },
  whole: (reply) => ({
    id: 'msg_1',
    type: 'message',
    role: 'assistant',
    model: reply.request.model,
    content: contentOf(reply),
    stop_reason: stopOf(reply),
    stop_sequence: null,
    usage: { input_tokens: reply.usage.input, output_tokens: reply.usage.output },
  }),
  streamType: 'text/event-stream',
  opening: ({ request, usage }) =>
    named({
      type: 'message_start',
      message: {
        id: 'msg_1',
        type: 'message',
        role: 'assistant',
        model: request.model,
        content: [],
        stop_reason: null,
        stop_sequence: null,
        usage: { input_tokens: usage.input, output_tokens: 1 },
      },
    }) +
    named({ type: 'content_block_start', index: 0, content_block: { type: 'text', text: '' } }) +
    named({ type: 'ping' }),
  piece: (_reply, text) => named({ type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text } }),
  ending: (reply) =>
    named({ type: 'content_block_stop', index: 0 }) +
    named({
      type: 'message_delta',
      delta: { stop_reason: stopOf(reply), stop_sequence: null },
      usage: { output_tokens: reply.usage.output },
    }) +
    named({ type: 'message_stop' }),
  failure: (status, message) => ({
    type: 'error',
    error: { type: errorTypes[status] ?? 'api_error', message },
    request_id: 'req_1',
  }),
  breakdown: (message) => named({ type: 'error', error: { type: 'overloaded_error', message } }),
}
