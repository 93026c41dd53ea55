import { join } from 'node:path'

/** Values as `env.ts` read them; nothing here looks at the process. */
type Values = Record<string, string | undefined>

/** A service that hears or speaks, and where. */
export interface SpeechServiceEnv {
  kind: 'service'
  /** Whose protocol: Deepgram's is its own, everybody else speaks OpenAI's. */
  protocol: 'openai' | 'deepgram'
  provider: string
  model: string
  baseUrl: string
  apiKey: string | undefined
}

export interface SpeechEnv {
  recogniser:
    | SpeechServiceEnv
    /** `folder`: of one certain model; else the newest of those that were pulled. `asked`: its lack is a fault. */
    | { kind: 'sherpa'; folder: string | undefined; asked: boolean }
    | { kind: 'none' }
  voice: { kind: 'flite' } | (SpeechServiceEnv & { voices: readonly string[] })
  models: {
    /** Absolute; where pulled models are kept. */
    folder: string
    /** Instead of the addresses in the catalogue. */
    mirror: string | undefined
    /** A JSON file with models beside those that are known. */
    catalogue: string | undefined
  }
}

const knownServices: Record<string, Pick<SpeechServiceEnv, 'protocol' | 'baseUrl'> & { key: string }> = {
  openai: { protocol: 'openai', baseUrl: 'https://api.openai.com/v1', key: 'OPENAI_API_KEY' },
  groq: { protocol: 'openai', baseUrl: 'https://api.groq.com/openai/v1', key: 'GROQ_API_KEY' },
  deepgram: { protocol: 'deepgram', baseUrl: 'https://api.deepgram.com/v1', key: 'DEEPGRAM_API_KEY' },
}

const isHttpUrl = (value: string): boolean => /^https?:\/\//.test(value) && URL.canParse(value)
/** Short, so that a key in the wrong place is not repeated in a message. */
const providerName = /^[a-z][a-z0-9-]{0,29}$/

/** `openai:whisper-1`, with `CANDOR_STT_OPENAI_BASE_URL` and `…_API_KEY` where they are set. */
const readService = (name: 'CANDOR_STT' | 'CANDOR_TTS', values: Values): SpeechServiceEnv | string => {
  const entry = values[name] ?? ''
  const colon = entry.indexOf(':')
  const provider = entry.slice(0, Math.max(0, colon)).trim().toLowerCase()
  const model = entry.slice(colon + 1).trim()
  if (colon < 0 || model === '' || !providerName.test(provider)) return `${name}: is not provider:model`
  const known = Object.hasOwn(knownServices, provider) ? knownServices[provider] : undefined
  const own = `${name}_${provider.toUpperCase().replaceAll('-', '_')}`
  const ownUrl = values[`${own}_BASE_URL`]?.trim()
  const baseUrl = ownUrl ?? known?.baseUrl
  const apiKey = (values[`${own}_API_KEY`] ?? values[known?.key ?? ''])?.trim()
  if (baseUrl === undefined)
    return `${own}_BASE_URL: is required, since "${provider}" in ${name} is none of ${Object.keys(knownServices).join(', ')}`
  if (!isHttpUrl(baseUrl)) return `${own}_BASE_URL: is no http or https address`
  if (known && apiKey === undefined && ownUrl === undefined)
    return `${known.key}: is required by ${provider} in ${name}`
  const protocol = known?.protocol ?? 'openai'
  return { kind: 'service', protocol, provider, model, baseUrl: baseUrl.replace(/\/+$/, ''), apiKey }
}

const readRecogniser = (values: Values): SpeechEnv['recogniser'] | string => {
  const asked = values.CANDOR_STT?.trim().toLowerCase()
  const folder = values.CANDOR_STT_MODEL_DIR?.trim()
  if (asked === undefined) return { kind: 'sherpa', folder, asked: folder !== undefined }
  if (asked === 'sherpa') return { kind: 'sherpa', folder, asked: true }
  if (asked === 'none') return { kind: 'none' }
  return readService('CANDOR_STT', values)
}

const readVoice = (values: Values): SpeechEnv['voice'] | string => {
  const asked = values.CANDOR_TTS?.trim().toLowerCase()
  if (asked === undefined || asked === 'flite') return { kind: 'flite' }
  const service = readService('CANDOR_TTS', values)
  if (typeof service === 'string') return service
  if (service.protocol !== 'openai') return 'CANDOR_TTS: takes flite, or a service that speaks the protocol of OpenAI'
  const voices = (values.CANDOR_TTS_VOICES ?? 'alloy').split(',').map((voice) => voice.trim())
  return { ...service, voices: voices.filter((voice) => voice !== '') }
}

/** What hears and what speaks; `faults` are sentences that name the variable. */
export const readSpeechEnv = (values: Values, dataDir: string): { speech: SpeechEnv; faults: string[] } => {
  const recogniser = readRecogniser(values)
  const voice = readVoice(values)
  const mirror = values.CANDOR_MODELS_MIRROR?.trim()
  const badMirror = mirror !== undefined && !isHttpUrl(mirror)
  return {
    speech: {
      recogniser: typeof recogniser === 'string' ? { kind: 'none' } : recogniser,
      voice: typeof voice === 'string' ? { kind: 'flite' } : voice,
      models: { folder: join(dataDir, 'models'), mirror, catalogue: values.CANDOR_MODELS_CATALOGUE?.trim() },
    },
    faults: [recogniser, voice, badMirror ? 'CANDOR_MODELS_MIRROR: is no http or https address' : {}].filter(
      (read): read is string => typeof read === 'string',
    ),
  }
}
