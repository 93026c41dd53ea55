import { describe, expect, it } from 'vitest'
import { EnvError, readEnv } from './env.ts'

// No .env is read from a folder that is not there.
const read = (values: Record<string, string>) => readEnv('/nowhere', values)

const faultsOf = (values: Record<string, string>): readonly string[] => {
  try {
    read(values)
  } catch (error) {
    if (error instanceof EnvError) return error.faults
    throw error
  }
  return []
}

describe('the list of language models', () => {
  it('is empty without a line: the built-in alone, asked once', () => {
    expect(read({}).llm).toEqual({ models: [], samples: 1, notes: [] })
    expect(read({ CANDOR_LLM: 'builtin', CANDOR_LLM_SAMPLES: '3' }).llm).toEqual({ models: [], samples: 3, notes: [] })
  })

  it('is split at commas, and each entry at its first colon', () => {
    const { models } = read({
      CANDOR_LLM: ' groq:llama-3.3-70b-versatile , openrouter:mistralai/small:free, Ollama:qwen3:8b, builtin',
      GROQ_API_KEY: ' gsk ',
      OPENROUTER_API_KEY: 'sk-or',
    }).llm
    expect(models).toEqual([
      { provider: 'groq', model: 'llama-3.3-70b-versatile', baseUrl: undefined, apiKey: 'gsk' },
      { provider: 'openrouter', model: 'mistralai/small:free', baseUrl: undefined, apiKey: 'sk-or' },
      { provider: 'ollama', model: 'qwen3:8b', baseUrl: undefined, apiKey: undefined },
    ])
  })

  it.each([
    ['openai', 'OPENAI_API_KEY'],
    ['anthropic', 'ANTHROPIC_API_KEY'],
    ['google', 'GOOGLE_GENERATIVE_AI_API_KEY'],
    ['gemini', 'GOOGLE_GENERATIVE_AI_API_KEY'],
    ['groq', 'GROQ_API_KEY'],
    ['openrouter', 'OPENROUTER_API_KEY'],
  ])('takes the key of %s from %s, and says when it is missing', (provider, name) => {
    expect(read({ CANDOR_LLM: `${provider}:m`, [name]: 'k' }).llm.models).toMatchObject([{ apiKey: 'k' }])
    expect(faultsOf({ CANDOR_LLM: `${provider}:m` })).toEqual([`${name}: is required by ${provider} in CANDOR_LLM`])
  })

  it('sends a provider elsewhere, with a key of its own or without one', () => {
    const [groq, ollama, studio] = read({
      CANDOR_LLM: 'groq:m,ollama:m,lm-studio:m',
      CANDOR_LLM_GROQ_BASE_URL: 'http://127.0.0.1:9/v1',
      OLLAMA_BASE_URL: 'http://gpu:11434',
      CANDOR_LLM_LM_STUDIO_BASE_URL: 'http://127.0.0.1:1234/v1',
      CANDOR_LLM_LM_STUDIO_API_KEY: 'own',
    }).llm.models
    expect(groq).toMatchObject({ baseUrl: 'http://127.0.0.1:9/v1', apiKey: undefined })
    expect(ollama).toMatchObject({ baseUrl: 'http://gpu:11434' })
    expect(studio).toEqual({ provider: 'lm-studio', model: 'm', baseUrl: 'http://127.0.0.1:1234/v1', apiKey: 'own' })
  })

  it('ends with builtin wherever that stands, and says what is never asked', () => {
    const { models, notes } = read({ CANDOR_LLM: 'ollama:a,builtin,ollama:b,what' }).llm
    expect(models.map(({ model }) => model)).toEqual(['a'])
    expect(notes).toEqual(['CANDOR_LLM: builtin always answers and ends the list; 2 after it never asked'])
  })

  it('has every fault listed at once, beside all others', () => {
    expect(
      faultsOf({
        PORT: 'many',
        CANDOR_LLM: 'qwen3,groq:,vllm:m,ollama:m,openai:m',
        CANDOR_LLM_SAMPLES: '9',
        OLLAMA_BASE_URL: 'gpu:11434',
      }),
    ).toEqual([
      expect.stringContaining('PORT'),
      expect.stringContaining('CANDOR_LLM_SAMPLES'),
      'CANDOR_LLM: entry 1 is not provider:model (or builtin)',
      'CANDOR_LLM: entry 2 is not provider:model (or builtin)',
      expect.stringContaining('CANDOR_LLM_VLLM_BASE_URL: is required'),
      'OLLAMA_BASE_URL: is no http or https address',
      'OPENAI_API_KEY: is required by openai in CANDOR_LLM',
    ])
  })

  it('repeats no key that was put in the wrong place', () => {
    const key = 'sk-proj-0123456789abcdefghijklmnopqrstuvwxyz'
    const faults = faultsOf({ CANDOR_LLM: `${key},${key}:m,groq:m`, CANDOR_LLM_GROQ_BASE_URL: key }).join()
    expect(faults).not.toContain('0123456789')
  })
})
