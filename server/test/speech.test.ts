import { listVoices, maxSpokenCharacters, synthesiseSpeech } from '@candor/contracts/speech.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startApp, type TestApp } from './start-app.ts'

let app: TestApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.close())

const question = 'Tell me about a time when you had to persuade a difficult colleague.'
const body = { text: question }

const askFor = (accept: string, sent: object = body) =>
  app.person().fetch('/api/v1/speech/synthesis', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept },
    body: JSON.stringify(sent),
  })

describe('GET /speech/voices', () => {
  test('names the voices that speak without a model or a network', async () => {
    const { status, body: voices } = await app.person().send(listVoices)
    expect(status).toBe(200)
    expect(voices.items.map(({ id }) => id)).toEqual(['flite:slt', 'flite:rms', 'flite:awb', 'flite:kal16'])
    expect(new Set(voices.items.map(({ name }) => name)).size).toBe(4)
    for (const { language } of voices.items) expect(language).toMatch(/^en-(US|GB)$/)
  })
})

describe('POST /speech/synthesis', () => {
  test('gives the sound with the time of every word and mouth shape', async () => {
    const { status, body: spoken, headers } = await app.person().send(synthesiseSpeech, { body })
    expect(status).toBe(200)
    expect(headers.get('vary')).toMatch(/accept/i)
    expect(synthesiseSpeech.reply.parse(spoken)).toEqual(spoken)
    expect(spoken.words.map(({ word }) => word).join(' ')).toBe(question)
    const wav = Buffer.from(spoken.audio, 'base64')
    expect((wav.length - 44) / 2 / spoken.sampleRate).toBeCloseTo(spoken.durationMs / 1000, 3)
  })

  test('gives the sound alone where WAV is asked for: a header of 44 bytes, mono PCM16, the same samples', async () => {
    const response = await askFor('audio/wav')
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('audio/wav')
    const wav = Buffer.from(await response.arrayBuffer())
    expect(wav.toString('latin1', 0, 4)).toBe('RIFF')
    expect(wav.readUInt32LE(4)).toBe(wav.length - 8)
    expect(wav.toString('latin1', 8, 16)).toBe('WAVEfmt ')
    const format = [20, 22, 32, 34].map((at) => wav.readUInt16LE(at))
    expect({ format, rate: wav.readUInt32LE(24), bytesPerSecond: wav.readUInt32LE(28) }).toEqual({
      format: [1, 1, 2, 16],
      rate: 16_000,
      bytesPerSecond: 32_000,
    })
    expect(wav.toString('latin1', 36, 40)).toBe('data')
    expect(wav.readUInt32LE(40)).toBe(wav.length - 44)
    const { body: spoken } = await app.person().send(synthesiseSpeech, { body })
    expect(wav.equals(Buffer.from(spoken.audio, 'base64'))).toBe(true)
  })

  test('speaks with the voice that was chosen', async () => {
    const lengths = await Promise.all(
      ['flite:slt', 'flite:rms', 'flite:awb', 'flite:kal16'].map(async (voice) => {
        const response = await askFor('audio/*', { text: 'Good morning.', voice })
        return (await response.arrayBuffer()).byteLength
      }),
    )
    expect(new Set(lengths).size).toBe(4)
  })

  test('comes in no other media type', async () => {
    const response = await askFor('audio/mpeg, text/html;q=0.9')
    expect(response.status).toBe(406)
    expect(response.headers.get('content-type')).toMatch('application/problem+json')
    expect(await response.json()).toMatchObject({ code: 'request.not-acceptable', status: 406 })
  })

  const wrong: [string, object, string][] = [
    ['an unknown voice', { text: 'Hello', voice: 'flite:hal' }, 'speech.unknown-voice'],
    ['a text that is too long', { text: 'a'.repeat(maxSpokenCharacters + 1) }, 'speech.too-long'],
    ['an empty text', { text: '' }, 'speech.empty'],
    ['a text of which nothing can be said', { text: ' 🙂 — …' }, 'speech.empty'],
    ['no text', {}, 'validation.failed'],
    ['a text that is none', { text: 7 }, 'validation.failed'],
  ]
  test.each(wrong)('refuses %s with a code, for either media type', async (_name, sent, code) => {
    for (const accept of ['application/json', 'audio/wav']) {
      const response = await askFor(accept, sent)
      expect(response.status).toBe(422)
      expect(await response.json()).toMatchObject({ code, status: 422 })
    }
  })

  test('is in the API reference with both media types', async () => {
    const reference = (await (await app.person().fetch('/api/v1/openapi.json')).json()) as {
      paths: Record<string, { post?: { responses: Record<string, { content: Record<string, object> }> } }>
    }
    const { content } = reference.paths['/speech/synthesis']?.post?.responses['200'] ?? { content: {} }
    expect(content).toMatchObject({
      'application/json': { schema: { properties: { audio: {}, words: {}, visemes: {} } } },
      'audio/wav': { schema: { type: 'string', format: 'binary' } },
    })
    expect(Object.keys(reference.paths)).toContain('/speech/voices')
  })

  test('is not there for one address without end', async () => {
    const statuses = await Promise.all(Array.from({ length: 130 }, async () => (await askFor('audio/wav')).status))
    expect(new Set(statuses)).toEqual(new Set([200, 429]))
  })
})
