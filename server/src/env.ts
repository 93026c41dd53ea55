import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseEnv } from 'node:util'
import { z } from 'zod'
import { readSpeechEnv, type SpeechEnv } from './env-speech.ts'

const text = z.string().trim().min(1)

const schema = z
  .object({
    PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
    HOST: text.default('127.0.0.1'),
    CANDOR_PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
    CANDOR_DATA_DIR: text.optional(),
    DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
    CANDOR_SECRET: z.string().min(32, 'must have at least 32 characters').optional(),
    CANDOR_OPERATOR_KEY: z.string().trim().min(20, 'must have at least 20 characters').max(500).optional(),
    CANDOR_LLM_SAMPLES: z.coerce.number().int().min(1).max(5).default(1),
    CANDOR_LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('warn'),
  })
  .refine((env) => env.DATABASE_URL === undefined || env.CANDOR_SECRET !== undefined, {
    path: ['CANDOR_SECRET'],
    message: 'is required with DATABASE_URL: every instance has to sign cookies alike',
    // Also beside other faults: all of them are listed at once.
    when: () => true,
  })

export interface Env {
  port: number
  host: string
  publicUrl: string | undefined
  /** Absolute; holds the embedded database and the secret. */
  dataDir: string
  databaseUrl: string | undefined
  secret: string | undefined
  /** Whoever shows it over HTTP runs this server; undefined: nobody does. */
  operatorKey: string | undefined
  logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent'
  speech: SpeechEnv
  llm: LlmEnv
}

/** A language model to be asked, and where. */
export interface LlmModelEnv {
  provider: string
  model: string
  /** undefined: the vendor's own address. */
  baseUrl: string | undefined
  apiKey: string | undefined
}

export interface LlmEnv {
  /** In the order in which they are tried; the built-in interviewer comes after them and is not among them. */
  models: readonly LlmModelEnv[]
  /** How often the judge is asked about an answer, 1 to 5. */
  samples: number
  /** What the person who set this up may not have meant; no fault. */
  notes: readonly string[]
}

/** Every fault of the environment at once. */
export class EnvError extends Error {
  override readonly name = 'EnvError'
  readonly faults: readonly string[]

  constructor(faults: readonly string[]) {
    super(faults.join('\n'))
    this.faults = faults
  }
}

type Values = Record<string, string | undefined>

const readDotEnv = (projectDir: string): Values => {
  try {
    return parseEnv(readFileSync(join(projectDir, '.env'), 'utf8')) as Values
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {}
    throw error
  }
}

// `NAME=` in a .env file means "not set".
const withoutEmpty = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value.trim() !== ''))

/** The providers whose addresses are known, and the usual names of their settings. */
const knownProviders: Record<string, { key?: string; baseUrl?: string }> = {
  openai: { key: 'OPENAI_API_KEY' },
  anthropic: { key: 'ANTHROPIC_API_KEY' },
  google: { key: 'GOOGLE_GENERATIVE_AI_API_KEY' },
  gemini: { key: 'GOOGLE_GENERATIVE_AI_API_KEY' },
  groq: { key: 'GROQ_API_KEY' },
  openrouter: { key: 'OPENROUTER_API_KEY' },
  ollama: { baseUrl: 'OLLAMA_BASE_URL' },
}

/** Short, so that a key in the wrong place is not repeated in a message. */
const providerName = /^[a-z][a-z0-9-]{0,29}$/

const isHttpUrl = (value: string): boolean => z.url({ protocol: /^https?$/ }).safeParse(value).success

/** `groq:llama-3.3-70b-versatile`: split at the first colon, for models have colons in their names too. */
const readModel = (entry: string, place: number, values: Values): LlmModelEnv | { fault: string } => {
  const colon = entry.indexOf(':')
  const provider = entry.slice(0, Math.max(0, colon)).trim().toLowerCase()
  const model = entry.slice(colon + 1).trim()
  if (colon < 0 || model === '' || !providerName.test(provider)) {
    return { fault: `CANDOR_LLM: entry ${place} is not provider:model (or builtin)` }
  }
  const known = Object.hasOwn(knownProviders, provider) ? knownProviders[provider] : undefined
  const own = `CANDOR_LLM_${provider.toUpperCase().replaceAll('-', '_')}`
  const ownUrl = values[`${own}_BASE_URL`]
  const baseUrl = (ownUrl ?? values[known?.baseUrl ?? ''])?.trim()
  const apiKey = (values[`${own}_API_KEY`] ?? values[known?.key ?? ''])?.trim()
  if (baseUrl !== undefined && !isHttpUrl(baseUrl)) {
    return { fault: `${ownUrl === undefined ? known?.baseUrl : `${own}_BASE_URL`}: is no http or https address` }
  }
  if (!known && baseUrl === undefined) {
    const names = Object.keys(knownProviders).join(', ')
    return { fault: `${own}_BASE_URL: is required, since "${provider}" in CANDOR_LLM is none of ${names}` }
  }
  if (known?.key !== undefined && apiKey === undefined && baseUrl === undefined) {
    return { fault: `${known.key}: is required by ${provider} in CANDOR_LLM` }
  }
  return { provider, model, baseUrl, apiKey }
}

const readModels = (values: Values): { models: LlmModelEnv[]; faults: string[]; notes: string[] } => {
  const entries = (values.CANDOR_LLM ?? '').split(',').map((entry) => entry.trim())
  const end = entries.findIndex((entry) => entry.toLowerCase() === 'builtin')
  const asked = (end < 0 ? entries : entries.slice(0, end)).filter((entry) => entry !== '')
  const read = asked.map((entry, index) => readModel(entry, index + 1, values))
  const passedOver = end < 0 ? 0 : entries.slice(end + 1).filter((entry) => entry !== '').length
  return {
    models: read.flatMap((model) => ('fault' in model ? [] : [model])),
    faults: [...new Set(read.flatMap((model) => ('fault' in model ? [model.fault] : [])))],
    notes:
      passedOver === 0
        ? []
        : [`CANDOR_LLM: builtin always answers and ends the list; ${passedOver} after it never asked`],
  }
}

/**
 * The environment, parsed whole; the process's own values win over `.env` in the project's folder.
 * Throws EnvError with every fault listed.
 */
export const readEnv = (projectDir: string, processEnv: NodeJS.ProcessEnv = process.env): Env => {
  const values = withoutEmpty({ ...readDotEnv(projectDir), ...processEnv })
  const parsed = schema.safeParse(values)
  const dataDir = values.CANDOR_DATA_DIR?.trim() ?? join(projectDir, '.candor')
  const { speech, faults: speechFaults } = readSpeechEnv(values, dataDir)
  const { models, faults: modelFaults, notes } = readModels(values)
  const faults = [...modelFaults, ...speechFaults]
  if (!parsed.success || faults.length > 0) {
    const others = parsed.error?.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`) ?? []
    throw new EnvError([...others, ...faults])
  }
  const env = parsed.data
  return {
    port: env.PORT,
    host: env.HOST,
    publicUrl: env.CANDOR_PUBLIC_URL,
    dataDir,
    databaseUrl: env.DATABASE_URL,
    secret: env.CANDOR_SECRET,
    operatorKey: env.CANDOR_OPERATOR_KEY,
    logLevel: env.CANDOR_LOG_LEVEL,
    llm: { models, samples: env.CANDOR_LLM_SAMPLES, notes },
    speech,
  }
}
