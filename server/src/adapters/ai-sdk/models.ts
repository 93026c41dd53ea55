import { createAnthropic } from '@ai-sdk/anthropic'
import { createGoogleGenerativeAI } from '@ai-sdk/google'
import { createGroq } from '@ai-sdk/groq'
import { createOpenAICompatible } from '@ai-sdk/openai-compatible'
import { extractReasoningMiddleware, type LanguageModel, wrapLanguageModel } from 'ai'
import { createOllama } from 'ollama-ai-provider-v2'
import { fetchOllama } from './ollama-lines.ts'

/** One configured model. A provider's name that is not known here speaks OpenAI's protocol at its base URL. */
export interface ModelSettings {
  provider: string
  model: string
  /** Instead of the vendor's own address. */
  baseUrl?: string | undefined
  apiKey?: string | undefined
}

type SdkModel = Exclude<LanguageModel, string>
type Maker = (settings: ModelSettings) => SdkModel

// The packages throw without any key, and read the environment themselves where none is given; a server of one's own
// may need no key at all.
const noKey = 'none'

/** Models that think aloud do so in `<think>` tags where the server does not separate it. */
const withoutThoughts = (model: SdkModel): SdkModel =>
  wrapLanguageModel({
    model: model as Parameters<typeof wrapLanguageModel>[0]['model'],
    middleware: extractReasoningMiddleware({ tagName: 'think' }),
  })

const compatible = (
  { provider, model, baseUrl, apiKey }: ModelSettings,
  address: string | undefined,
  transformRequestBody?: (body: Record<string, unknown>) => Record<string, unknown>,
): SdkModel => {
  const baseURL = baseUrl ?? address
  if (baseURL === undefined) throw new Error(`the provider ${provider} has no base URL`)
  const connected = createOpenAICompatible({
    name: provider,
    baseURL,
    includeUsage: true,
    supportsStructuredOutputs: true,
    ...(apiKey !== undefined && { apiKey }),
    ...(transformRequestBody && { transformRequestBody }),
  })
  return withoutThoughts(connected(model))
}

/** OpenAI's newer models refuse `max_tokens`; all of its models take the newer name. */
const renamedLimit = ({ max_tokens, ...body }: Record<string, unknown>): Record<string, unknown> =>
  max_tokens === undefined ? body : { ...body, max_completion_tokens: max_tokens }

/** `http://host:11434`, with or without the path of one of its two protocols. */
const ollamaAddress = (baseUrl: string): string => `${baseUrl.replace(/\/+$/, '').replace(/\/(api|v1)$/, '')}/api`

const google: Maker = ({ model, baseUrl, apiKey = noKey }) =>
  createGoogleGenerativeAI({ apiKey, ...(baseUrl !== undefined && { baseURL: baseUrl }) })(model)

const makers: Record<string, Maker> = {
  openai: (settings) => compatible(settings, 'https://api.openai.com/v1', renamedLimit),
  openrouter: (settings) => compatible(settings, 'https://openrouter.ai/api/v1'),
  anthropic: ({ model, baseUrl, apiKey = noKey }) =>
    createAnthropic({ apiKey, baseURL: baseUrl ?? 'https://api.anthropic.com/v1' })(model),
  google,
  gemini: google,
  groq: ({ model, baseUrl, apiKey = noKey }) =>
    withoutThoughts(createGroq({ apiKey, ...(baseUrl !== undefined && { baseURL: baseUrl }) })(model)),
  ollama: ({ model, baseUrl = 'http://127.0.0.1:11434', apiKey }) =>
    withoutThoughts(
      createOllama({
        baseURL: ollamaAddress(baseUrl),
        fetch: fetchOllama,
        ...(apiKey !== undefined && { headers: { authorization: `Bearer ${apiKey}` } }),
      })(model),
    ),
}

/** The SDK's model of an entry; throws where an unknown provider has no base URL, which the configuration checks first. */
export const connectModel = (settings: ModelSettings): SdkModel => {
  const make = Object.hasOwn(makers, settings.provider) ? makers[settings.provider] : undefined
  return make ? make(settings) : compatible(settings, undefined)
}
