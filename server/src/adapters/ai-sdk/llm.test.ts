import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import {
  type LlmServer,
  type LlmServerOptions,
  type ProtocolName,
  type ServerReply,
  startLlmServer,
} from '../../../test/llm-servers/server.ts'
import { llmContract, type ModelScript } from '../../ports/llm.contract.ts'
import type { LlmErrorCode } from '../../ports/llm.ts'
import { createAiSdkLlm } from './llm.ts'

interface Vendor {
  provider: string
  protocol: ProtocolName
  model: string
  path: string
}

const vendors: Vendor[] = [
  { provider: 'openai', protocol: 'openai', model: 'gpt-5-mini', path: '/v1' },
  { provider: 'groq', protocol: 'openai', model: 'llama-3.3-70b-versatile', path: '/openai/v1' },
  { provider: 'openrouter', protocol: 'openai', model: 'mistralai/mistral-small:free', path: '/api/v1' },
  { provider: 'lm-studio', protocol: 'openai', model: 'qwen3:8b', path: '/v1' },
  { provider: 'anthropic', protocol: 'anthropic', model: 'claude-sonnet-4-5', path: '/v1' },
  // A model without structured outputs: the object comes as the input of a tool.
  { provider: 'anthropic', protocol: 'anthropic', model: 'claude-3-haiku-20240307', path: '/v1' },
  { provider: 'google', protocol: 'gemini', model: 'gemini-2.5-flash', path: '/v1beta' },
  { provider: 'ollama', protocol: 'ollama', model: 'qwen3:8b', path: '' },
]

const statusOf: Partial<Record<LlmErrorCode, number>> = {
  'llm.unauthorised': 401,
  'llm.unknown-model': 404,
  'llm.rate-limited': 429,
  'llm.unavailable': 500,
  'llm.refused': 400,
}

const toReply = (script: ModelScript): ServerReply => {
  if ('object' in script) return script
  if ('says' in script) return { text: script.says }
  if ('text' in script) {
    return { text: script.text, ...(script.diesAfter !== undefined && { breaksAfter: script.diesAfter }) }
  }
  const { fails, retryAfterMs } = script
  return {
    status: statusOf[fails] ?? 500,
    message: 'I counted it again',
    ...(retryAfterMs !== undefined && { headers: { 'retry-after': String(retryAfterMs / 1000) } }),
  }
}

const key = 'sk-of-the-test'

const connect = async ({ provider, protocol, model, path }: Vendor, options: LlmServerOptions = { key }) => {
  const server = await startLlmServer(protocol, options)
  return { server, llm: createAiSdkLlm({ provider, model, baseUrl: `${server.url}${path}`, apiKey: key }) }
}

for (const vendor of vendors) {
  llmContract(
    `${vendor.provider} with ${vendor.model}`,
    async () => {
      const { server, llm } = await connect(vendor)
      return {
        llm,
        provider: vendor.provider,
        model: vendor.model,
        script: (...replies) => server.next(...replies.map(toReply)),
        heard: () => server.requests.map(({ system, input }) => ({ system, input })),
        close: () => server.die(),
      }
    },
    { wire: true },
  )
}

const mark = z.object({ level: z.int() })
const call = (overrides: object = {}) => ({
  prompt: { id: 'judge', version: '1', system: 'You mark answers.' },
  input: 'My secret salary is 40,000.',
  signal: new AbortController().signal,
  deadlineMs: 10_000,
  ...overrides,
})
const asked = (overrides: object = {}) => ({ ...call(overrides), schema: mark, schemaName: 'mark' })

describe.each(vendors)('$provider with $model', (vendor) => {
  let server: LlmServer
  let llm: ReturnType<typeof createAiSdkLlm>
  beforeEach(async () => {
    ;({ server, llm } = await connect(vendor, { key, models: [vendor.model] }))
  })
  afterEach(() => server.die())

  it('gives the model the schema', async () => {
    server.next({ object: { level: 2 } })
    await llm.generateObject(asked())
    expect(JSON.stringify(server.requests[0]?.schema)).toContain('level')
  })

  it('is refused with a wrong key or an unknown model', async () => {
    const settings = { provider: vendor.provider, baseUrl: `${server.url}${vendor.path}` }
    const stranger = createAiSdkLlm({ ...settings, model: vendor.model, apiKey: 'wrong' })
    await expect(stranger.generateObject(asked())).rejects.toMatchObject({ code: 'llm.unauthorised' })
    const unknown = createAiSdkLlm({ ...settings, model: 'no-such-model', apiKey: key })
    await expect(unknown.streamText(call())).rejects.toMatchObject({ code: 'llm.unknown-model' })
  })

  it('stops waiting at the deadline for a server that never answers', async () => {
    server.next({ hangs: true }, { hangs: true })
    await expect(llm.generateObject(asked({ deadlineMs: 80 }))).rejects.toMatchObject({
      code: 'llm.timeout',
      retryable: true,
    })
    await expect(llm.streamText(call({ deadlineMs: 80 }))).rejects.toMatchObject({ code: 'llm.timeout' })
  })

  it('stops at the deadline in the middle of a stream', async () => {
    server.next({ text: ['one ', 'two'], before: (piece) => (piece === 1 ? new Promise(() => undefined) : undefined) })
    const { pieces } = await llm.streamText(call({ deadlineMs: 1_000 }))
    const seen: string[] = []
    const reading = (async () => {
      for await (const piece of pieces) seen.push(piece)
    })()
    await expect(reading).rejects.toMatchObject({ code: 'llm.timeout' })
    expect(seen).toEqual(['one '])
  })

  it('leaves at once when the caller leaves a server that has not answered', async () => {
    server.next({ hangs: true })
    const controller = new AbortController()
    const waiting = llm.generateObject(asked({ signal: controller.signal }))
    controller.abort(new Error('the person left'))
    await expect(waiting).rejects.toThrow('the person left')
  })

  it('hangs up when the caller leaves, before a reply and in the middle of one', async () => {
    server.handle(({ streams }) =>
      streams
        ? { text: ['one ', 'two'], before: (piece) => (piece === 1 ? new Promise(() => undefined) : undefined) }
        : { hangs: true },
    )
    const controller = new AbortController()
    const { signal } = controller
    const object = llm.generateObject(asked({ signal })).catch(() => undefined)
    const { pieces } = await llm.streamText(call({ signal }))
    await pieces[Symbol.asyncIterator]().next()
    controller.abort()
    await object
    await server.idle()
  })

  it('hangs up when the reader of a stream stops early, or never begins', async () => {
    server.handle(() => ({
      text: ['one ', 'two'],
      before: (piece) => (piece === 1 ? new Promise(() => undefined) : undefined),
    }))
    for await (const _ of (await llm.streamText(call())).pieces) break
    const controller = new AbortController()
    await llm.streamText(call({ signal: controller.signal }))
    controller.abort()
    await server.idle()
  })

  it('takes an error within a stream for cut off, and for a server that is away where it comes first', async () => {
    const text = ['My secret ', 'salary']
    server.next({ text, failsAfter: 1 }, { text, failsAfter: 0 })
    const { pieces } = await llm.streamText(call())
    let seen = ''
    const reading = (async () => {
      for await (const piece of pieces) seen += piece
    })()
    const error = (await reading.catch((caught: unknown) => caught)) as Error
    expect(error).toMatchObject({ code: 'llm.cut-off', retryable: true })
    expect(String(error.stack) + String((error.cause as Error | undefined)?.stack)).not.toContain('salary')
    expect(seen).toBe('My secret ')
    await expect(llm.streamText(call())).rejects.toMatchObject({ code: 'llm.unavailable', retryable: true })
  })

  it('says that nobody is there', async () => {
    await server.die()
    await expect(llm.generateObject(asked())).rejects.toMatchObject({ code: 'llm.unavailable', retryable: true })
    await server.recover()
    server.next({ object: { level: 1 } })
    expect((await llm.generateObject(asked())).value).toEqual({ level: 1 })
  })

  it('takes a stream that ends without its last message for cut off', async () => {
    server.next({ text: ['one ', 'two ', 'three'], endsAfter: 2 })
    const { pieces } = await llm.streamText(call())
    const seen: string[] = []
    const reading = (async () => {
      for await (const piece of pieces) seen.push(piece)
    })()
    await expect(reading).rejects.toMatchObject({ code: 'llm.cut-off' })
    expect(seen.join('')).toBe('one two ')
  })

  it('takes a body that is not of the protocol for a server that is away', async () => {
    server.next({ body: '{"choices": [' }, { body: '<html>Bad gateway</html>' })
    await expect(llm.generateObject(asked())).rejects.toMatchObject({ code: 'llm.unavailable' })
    await expect(llm.generateObject(asked())).rejects.toMatchObject({ code: 'llm.unavailable' })
  })

  it('leaves out what the provider refuses to take, and remembers it', async () => {
    server.handle(({ body, schema }) => {
      if (JSON.stringify(body).includes('"temperature"')) return { status: 400, message: 'temperature: unsupported' }
      if (schema !== null) return { status: 400, message: 'this model does not support response_format json_schema' }
      return { text: 'Sure: {"level": 4}' }
    })
    expect((await llm.generateObject(asked())).value).toEqual({ level: 4 })
    const learning = server.requests.length
    expect(server.requests.at(-1)?.system).toContain('"level"')
    expect((await llm.generateObject(asked())).value).toEqual({ level: 4 })
    expect(server.requests).toHaveLength(learning + 1)
  })

  it.each([401, 429, 500])('tells nothing of the key or the words in an error of status %i', async (status) => {
    server.next({ status, message: `${key} said: My secret salary is 40,000.` })
    const error = (await llm.generateObject(asked()).catch((caught: unknown) => caught)) as Error
    const everything = [error.message, error.stack, JSON.stringify(error), String((error.cause as Error)?.stack)].join()
    expect(everything).toContain('llm.')
    expect(everything).not.toContain('salary')
    expect(everything).not.toContain(key)
  })
})

describe('what only some servers do', () => {
  let server: LlmServer
  afterEach(() => server.die())

  it('Ollama is told temperature, length and a context that holds a long text where it reads them', async () => {
    const { server: started, llm } = await connect(vendors.at(-1) as Vendor)
    server = started
    server.handle(() => ({ object: { level: 1 } }))
    await llm.generateObject(asked({ temperature: 0.4, maxOutputTokens: 300 }))
    await llm.generateObject(asked({ input: 'word '.repeat(6_000) }))
    expect(server.requests.map(({ body }) => body.options)).toEqual([
      { temperature: 0.4, num_predict: 300 },
      { temperature: 0, num_ctx: 16_384 },
    ])
  })

  it('OpenAI is told the length under the name that all of its models take', async () => {
    const { server: started, llm } = await connect(vendors[0] as Vendor)
    server = started
    server.next({ object: { level: 1 } })
    await llm.generateObject(asked({ maxOutputTokens: 300 }))
    expect(server.requests[0]?.body).toMatchObject({ max_completion_tokens: 300 })
    expect(server.requests[0]?.body).not.toHaveProperty('max_tokens')
  })

  it('a schema with optional parts is not sent as a strict one', async () => {
    const { server: started, llm } = await connect(vendors[0] as Vendor)
    server = started
    server.handle(() => ({ object: { level: 1 } }))
    await llm.generateObject(asked())
    await llm.generateObject({ ...call(), schema: mark.extend({ note: z.string().optional() }), schemaName: 'noted' })
    const strict = server.requests.map(
      ({ body }) => (body.response_format as { json_schema: { strict: boolean } }).json_schema.strict,
    )
    expect(strict).toEqual([true, false])
  })

  it('a thinking model’s thoughts are not part of the text', async () => {
    const { server: started, llm } = await connect(vendors[3] as Vendor)
    server = started
    server.next({ text: ['<thi', 'nk>they want', ' praise</think>', 'Well', ' done.'] })
    let text = ''
    for await (const piece of (await llm.streamText(call())).pieces) text += piece
    expect(text.trim()).toBe('Well done.')
  })

  it('an unknown provider without a base URL is a fault of the wiring', async () => {
    expect(() => createAiSdkLlm({ provider: 'vllm', model: 'm' })).toThrow('the provider vllm has no base URL')
    server = await startLlmServer('openai')
  })
})
