import { afterAll, describe, expect, it } from 'vitest'
import { startOpenAiServer } from '../../../test/speech/openai-server.ts'
import { soundOfTones } from '../../../test/speech/tone-words.ts'
import { speechToTextContract } from '../../ports/speech-to-text.contract.ts'
import type { RecogniserFault } from '../../ports/speech-to-text.ts'
import { textToSpeechContract } from '../../ports/text-to-speech.contract.ts'
import { createOpenAiSpeechToText } from './speech-to-text.ts'
import { createOpenAiTextToSpeech } from './text-to-speech.ts'

const server = await startOpenAiServer()
afterAll(() => server.close())

const service = (model: string) => ({ provider: 'local', model, baseUrl: server.baseUrl, apiKey: 'sesame' })
const close = async (): Promise<void> => undefined
const sentence = 'we counted the till again and found it'
const { signal } = new AbortController()

const fault = (name: string, model: string, code: RecogniserFault, timeoutMs?: number) => ({
  name,
  code,
  open: async () => {
    const recogniser = createOpenAiSpeechToText({ ...service(model), ...(timeoutMs !== undefined && { timeoutMs }) })
    return { recogniser, close }
  },
})

speechToTextContract("A transcription service that speaks OpenAI's protocol", {
  open: async () => ({ recogniser: createOpenAiSpeechToText(service('tones')), close }),
  speech: { pcm: soundOfTones(sentence), text: sentence },
  faults: [
    fault('a wrong key', '401', 'speech.no-recogniser'),
    fault('a forbidden model', '403', 'speech.no-recogniser'),
    fault('a model that is not there', '404', 'speech.no-recogniser'),
    fault('a recording it cannot read', '400', 'speech.unreadable-audio'),
    fault('too many requests', '429', 'speech.unavailable'),
    fault('a fault of its own', '500', 'speech.unavailable'),
    fault('no reply in time', 'hangs', 'speech.unavailable', 40),
    fault('a reply cut off', 'cut', 'speech.unavailable'),
    fault('a page instead of a reply', 'garbage', 'speech.unavailable'),
    fault('a reply of another shape', 'shapeless', 'speech.unavailable'),
    {
      name: 'nobody there',
      code: 'speech.unavailable',
      open: async () => ({
        recogniser: createOpenAiSpeechToText({ ...service('tones'), baseUrl: 'http://127.0.0.1:1/v1' }),
        close,
      }),
    },
  ],
})

describe('what the transcription service is sent', () => {
  it('nothing where nobody spoke: it makes words up for silence', async () => {
    const before = server.seen.length
    const stream = await createOpenAiSpeechToText(service('tones')).open({ language: 'en', signal })
    stream.push(new Uint8Array(64_000))
    await stream.end(signal)
    expect(server.seen).toHaveLength(before)
  })

  it('its key, once for an answer; models that give no word times are not asked for them', async () => {
    const recogniser = createOpenAiSpeechToText(service('gpt-4o-transcribe'))
    const stream = await recogniser.open({ language: 'en', signal })
    stream.push(soundOfTones('found it'))
    expect(await stream.end(signal)).toEqual({ final: 'found it', tentative: '', words: [] })
    expect(recogniser.capabilities.wordTimes).toBe(false)
    expect(server.seen.at(-1)).toEqual({ path: '/v1/audio/transcriptions', key: 'Bearer sesame' })
  })

  it('an answer longer than it takes, in pieces whose word times go on', { timeout: 60_000 }, async () => {
    const stream = await createOpenAiSpeechToText(service('tones')).open({ language: 'en', signal })
    const elevenMinutes = new Uint8Array(660_000 * 32)
    elevenMinutes.set(soundOfTones('we'), 0)
    elevenMinutes.set(soundOfTones('again'), 650_000 * 32)
    stream.push(elevenMinutes)
    const { final, words } = await stream.end(signal)
    expect(final).toBe('we again')
    expect(words[1]?.startMs).toBe(650_120)
  })
})

const voice = (model: string) => createOpenAiTextToSpeech(service(model), ['low', 'high'])

textToSpeechContract("A voice that speaks OpenAI's protocol", async () => ({
  voice: voice('tones'),
  crash: async () => server.crash(),
  close,
}))

describe('a voice that fails', () => {
  it.each(['401', '403', '404', '429', '500', 'cut', 'garbage', 'shapeless'])('%s', async (model) => {
    await expect(voice(model).speak('Good morning.', { signal })).rejects.toMatchObject({ code: 'speech.unavailable' })
  })

  it('says that its times are estimated, and keeps them inside of what sounds', async () => {
    const { words, estimated } = await voice('tones').speak('Good morning, everybody.', { signal })
    expect(estimated).toBe(true)
    // At 24 kHz the stand-in's 120 ms of silence before and after are 80 ms long.
    expect(words[0]?.startMs).toBeGreaterThanOrEqual(79)
    expect(words.at(-1)?.endMs).toBeLessThan(80 + 3 * 214)
  })
})
