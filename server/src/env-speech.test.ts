import { describe, expect, it } from 'vitest'
import { readSpeechEnv } from './env-speech.ts'

const read = (values: Record<string, string>) => readSpeechEnv(values, '/data')

describe('what hears', () => {
  it.each([
    [{}, { kind: 'sherpa', folder: undefined, asked: false }],
    [{ CANDOR_STT: 'sherpa' }, { kind: 'sherpa', folder: undefined, asked: true }],
    [{ CANDOR_STT_MODEL_DIR: '/m' }, { kind: 'sherpa', folder: '/m', asked: true }],
    [{ CANDOR_STT: 'none' }, { kind: 'none' }],
    [
      { CANDOR_STT: 'openai:whisper-1', OPENAI_API_KEY: 'k' },
      {
        kind: 'service',
        protocol: 'openai',
        provider: 'openai',
        model: 'whisper-1',
        baseUrl: 'https://api.openai.com/v1',
        apiKey: 'k',
      },
    ],
    [
      { CANDOR_STT: 'My-Box:base:en', CANDOR_STT_MY_BOX_BASE_URL: 'http://10.0.0.2:8000/v1/' },
      {
        kind: 'service',
        protocol: 'openai',
        provider: 'my-box',
        model: 'base:en',
        baseUrl: 'http://10.0.0.2:8000/v1',
        apiKey: undefined,
      },
    ],
    [
      {
        CANDOR_STT: 'deepgram:nova-3',
        CANDOR_STT_DEEPGRAM_BASE_URL: 'http://127.0.0.1:8080/v1',
        CANDOR_STT_DEEPGRAM_API_KEY: 'own',
        DEEPGRAM_API_KEY: 'usual',
      },
      {
        kind: 'service',
        protocol: 'deepgram',
        provider: 'deepgram',
        model: 'nova-3',
        baseUrl: 'http://127.0.0.1:8080/v1',
        apiKey: 'own',
      },
    ],
  ])('%j', (values, recogniser) => {
    expect(read(values as Record<string, string>)).toMatchObject({ speech: { recogniser }, faults: [] })
  })
})

describe('what speaks', () => {
  it.each([
    [{}, { kind: 'flite' }],
    [{ CANDOR_TTS: 'flite' }, { kind: 'flite' }],
    [
      { CANDOR_TTS: 'openai:tts-1', OPENAI_API_KEY: 'k', CANDOR_TTS_VOICES: 'nova, echo' },
      { kind: 'service', model: 'tts-1', voices: ['nova', 'echo'] },
    ],
  ])('%j', (values, voice) => {
    expect(read(values as Record<string, string>)).toMatchObject({ speech: { voice }, faults: [] })
  })
})

it.each([
  [{ CANDOR_STT: 'whisper' }, 'CANDOR_STT: is not provider:model'],
  [{ CANDOR_STT: 'openai:whisper-1' }, 'OPENAI_API_KEY: is required by openai in CANDOR_STT'],
  [{ CANDOR_STT: 'box:base' }, 'CANDOR_STT_BOX_BASE_URL: is required'],
  [{ CANDOR_STT: 'box:base', CANDOR_STT_BOX_BASE_URL: 'ftp://x' }, 'CANDOR_STT_BOX_BASE_URL: is no http'],
  [{ CANDOR_TTS: 'deepgram:aura', DEEPGRAM_API_KEY: 'k' }, 'CANDOR_TTS: takes flite'],
  [{ CANDOR_MODELS_MIRROR: 'nearby' }, 'CANDOR_MODELS_MIRROR: is no http'],
])('%j is a fault: %s', (values, fault) => {
  expect(read(values as Record<string, string>).faults).toEqual([expect.stringContaining(fault)])
})
