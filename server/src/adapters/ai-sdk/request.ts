import { generateText, jsonSchema, type LanguageModelUsage, type ModelMessage, Output, streamText } from 'ai'
import type { LlmCall } from '../../ports/llm.ts'
import { refusedPart } from './failure.rules.ts'
import type { connectModel } from './models.ts'
import type { AskedSchema } from './schema.rules.ts'

type SdkModel = ReturnType<typeof connectModel>
type Part = NonNullable<ReturnType<typeof refusedPart>>

/** What a model has refused to be sent, learned at its first 400 and kept, so that it costs one request once. */
export type Refusals = Set<Part | `form ${string}`>

interface Asked {
  call: LlmCall
  messages: ModelMessage[]
  schema?: { name: string; asked: AskedSchema }
  signal: AbortSignal
}

const inWords = ({ json }: AskedSchema): string =>
  `Reply with one JSON object and nothing else. It must match this JSON schema:\n${JSON.stringify(json)}`

/** The SDK checks nothing: the reply is parsed here, against the schema that the caller gave. */
const asText = (schema: NonNullable<Asked['schema']>) => ({
  ...Output.object({ schema: jsonSchema(schema.asked.json), name: schema.name }),
  parseCompleteOutput: async ({ text }: { text: string }) => text,
})

/**
 * Ollama reads these only below `options`, where its provider package does not put them. Without `num_ctx` it cuts
 * whatever is longer than its default of 4,096 tokens (https://docs.ollama.com/context-length), silently and from
 * the beginning; in steps of two, because another size loads the model anew. Three characters a token is low for
 * any language that is written in letters.
 */
const ollamaOptions = ({ call, messages }: Asked, refused: Refusals) => {
  const characters = call.prompt.system.length + JSON.stringify(messages).length
  const needed = characters / 3 + (call.maxOutputTokens ?? 2_048)
  return {
    ...(!refused.has('temperature') && { temperature: call.temperature ?? 0 }),
    ...(call.maxOutputTokens !== undefined && { num_predict: call.maxOutputTokens }),
    ...(needed > 4_096 && { num_ctx: 2 ** Math.ceil(Math.log2(needed)) }),
  }
}

const requestOf = (provider: string, model: SdkModel, asked: Asked, refused: Refusals) => {
  const { call, messages, schema, signal } = asked
  const formRefused = schema && (refused.has('form') || refused.has(`form ${schema.name}`))
  return {
    model,
    system: schema && formRefused ? `${call.prompt.system}\n\n${inWords(schema.asked)}` : call.prompt.system,
    messages,
    abortSignal: signal,
    // The chain retries; two silent retries of the SDK took six seconds.
    maxRetries: 0,
    ...(!refused.has('temperature') && { temperature: call.temperature ?? 0 }),
    ...(call.maxOutputTokens !== undefined && !refused.has('length') && { maxOutputTokens: call.maxOutputTokens }),
    ...(schema && !formRefused && { output: asText(schema) }),
    providerOptions: {
      [provider]: { strictJsonSchema: schema?.asked.strict ?? true },
      ollama: { options: ollamaOptions(asked, refused) },
    },
  }
}

/** What to leave out after this error; undefined: nothing is left that could be. */
const nextRefusal = (error: unknown, { schema }: Asked, refused: Refusals): Part | `form ${string}` | undefined => {
  const part = refusedPart(error)
  const key = part === 'form' && schema ? (`form ${schema.name}` as const) : part
  return key === undefined || key === 'form' || refused.has(key) ? undefined : key
}

/**
 * Sends a request, and again without what the provider says it does not take (temperature, length, schema); a
 * schema that is refused goes into the prompt in words.
 */
const withoutRefused = async <T>(
  asked: Asked,
  refused: Refusals,
  send: (refused: Refusals) => Promise<T>,
): Promise<T> => {
  const trying: Refusals = new Set(refused)
  for (;;) {
    try {
      const result = await send(trying)
      // Only what helped is remembered.
      for (const part of trying) refused.add(part)
      return result
    } catch (error) {
      const part = nextRefusal(error, asked, trying)
      if (part === undefined) throw error
      trying.add(part)
    }
  }
}

export interface WrittenText {
  text: string
  finishReason: string
  usage: LanguageModelUsage
}

/** Asks for a whole text. */
export const writeText = (provider: string, model: SdkModel, asked: Asked, refusals: Refusals): Promise<WrittenText> =>
  withoutRefused(asked, refusals, async (refused) => {
    const { text, finishReason, usage } = await generateText(requestOf(provider, model, asked, refused))
    return { text, finishReason, usage }
  })

export interface StreamPart {
  text?: string
  finish?: { reason: string; complete: boolean; usage: LanguageModelUsage }
}

async function* partsOf(
  provider: string,
  model: SdkModel,
  asked: Asked,
  refused: Refusals,
): AsyncGenerator<StreamPart> {
  const { fullStream } = streamText({
    ...requestOf(provider, model, asked, refused),
    // Errors come as parts; without this the SDK prints them, words and all.
    onError: () => undefined,
  })
  for await (const part of fullStream) {
    if (part.type === 'text-delta' && part.text !== '') yield { text: part.text }
    else if (part.type === 'error') throw part.error
    else if (part.type === 'abort') asked.signal.throwIfAborted()
    else if (part.type === 'finish-step') {
      // No reason from the provider: its stream ended before its end, which the SDK takes for an end.
      const complete = part.rawFinishReason !== undefined
      yield { finish: { reason: part.finishReason, complete, usage: part.usage } }
    }
  }
}

export interface OpenedStream {
  first: IteratorResult<StreamPart, void>
  rest: AsyncGenerator<StreamPart>
}

/** Opens a stream; resolves with its first part. */
export const openStream = (
  provider: string,
  model: SdkModel,
  asked: Asked,
  refusals: Refusals,
): Promise<OpenedStream> =>
  withoutRefused(asked, refusals, async (refused) => {
    const rest = partsOf(provider, model, asked, refused)
    return { first: await rest.next(), rest }
  })
