import { afterAll, describe, expect, it } from 'vitest'
import { startDeepgramServer } from '../../../test/speech/deepgram-server.ts'
import { soundOfTones } from '../../../test/speech/tone-words.ts'
import { speechToTextContract } from '../../ports/speech-to-text.contract.ts'
import { emptyHypothesis, type RecogniserFault } from '../../ports/speech-to-text.ts'
import { readReply, withResults } from './replies.rules.ts'
import { createDeepgram } from './speech-to-text.ts'

const server = await startDeepgramServer()
afterAll(() => server.close())

const recogniser = (model: string, limits: { connectMs?: number; lastWordMs?: number } = {}) =>
  createDeepgram({ model, baseUrl: server.baseUrl, apiKey: 'sesame', ...limits })
const close = async (): Promise<void> => undefined
const sentence = 'we counted the till again and found it'
const { signal } = new AbortController()

const fault = (name: string, model: string, code: RecogniserFault, limits = {}) => ({
  name,
  code,
  open: async () => ({ recogniser: recogniser(model, limits), close }),
})

speechToTextContract("A service that speaks Deepgram's live protocol", {
  open: async () => ({ recogniser: recogniser('tones'), close }),
  speech: { pcm: soundOfTones(sentence), text: sentence },
  faults: [
    fault('a wrong key', '401', 'speech.no-recogniser'),
    fault('a model or language that it does not know', '400', 'speech.no-recogniser'),
    fault('too many requests', '429', 'speech.unavailable'),
    fault('a fault of its own', '500', 'speech.unavailable'),
    fault('a connection that is never answered', 'silent', 'speech.unavailable', { connectMs: 40 }),
    fault('a connection that breaks in mid-answer', 'drops', 'speech.unavailable'),
    fault('a service that gives up in mid-answer', 'gives-up', 'speech.unavailable'),
    fault('a page instead of a result', 'garbage', 'speech.unavailable'),
    fault('a result of another shape', 'shapeless', 'speech.unavailable'),
    fault('a binary result', 'binary', 'speech.unavailable'),
    fault('no last word in time', 'never-ends', 'speech.unavailable', { lastWordMs: 40 }),
    fault('an end without a farewell: words may be missing', 'forgets', 'speech.unavailable'),
    {
      name: 'nobody there',
      code: 'speech.unavailable',
      open: async () => ({ recogniser: createDeepgram({ model: 'x', baseUrl: 'http://127.0.0.1:1/v1' }), close }),
    },
  ],
})

describe('what the service is told', () => {
  it('the format, the key, and the end', async () => {
    const stream = await recogniser('tones').open({ language: 'en-GB', signal })
    stream.push(soundOfTones('found it'))
    await stream.end(signal)
    const { query, key } = server.asked()
    expect(key).toBe('Token sesame')
    expect(Object.fromEntries(query)).toMatchObject({
      model: 'tones',
      language: 'en-GB',
      encoding: 'linear16',
      sample_rate: '16000',
      interim_results: 'true',
    })
    expect(server.said.slice(-2)).toEqual(['Finalize', 'CloseStream'])
  })

  it.each([
    ['nova-3', 'en-GB', 'true', true],
    ['nova-3', 'de', 'false', true],
    ['tones', 'en', 'false', false],
  ])('whether %s in %s is to write "um", where it can', async (model, language, asked, promised) => {
    const deepgram = recogniser(model)
    expect(deepgram.capabilities.writesSounds).toBe(promised)
    const stream = await deepgram.open({ language, signal })
    stream.close()
    expect(server.asked().query.get('filler_words')).toBe(asked)
  })

  it('a fault in mid-answer is told at once', async () => {
    const stream = await recogniser('drops').open({ language: 'en', signal })
    const told = new Promise((resolve) => stream.onFault(resolve))
    for (let frame = 0; frame < 10; frame += 1) stream.push(new Uint8Array(640))
    expect(await told).toMatchObject({ code: 'speech.unavailable' })
  })
})

describe('results', () => {
  const result = (transcript: string, isFinal: boolean) =>
    readReply(JSON.stringify({ type: 'Results', is_final: isFinal, channel: { alternatives: [{ transcript }] } }))

  it('of an unfinished stretch replace each other, a final one stays', () => {
    let heard = emptyHypothesis
    const seen: string[] = []
    for (const [text, isFinal] of [
      ['I', false],
      ['I mended', false],
      ['I mended it.', true],
      ['', true],
      ['Then', false],
    ] as const) {
      const reply = result(text, isFinal)
      if (reply) heard = withResults(heard, reply)
      seen.push(`${heard.final}|${heard.tentative}`)
    }
    expect(seen).toEqual(['|I', '|I mended', 'I mended it.|', 'I mended it.|', 'I mended it.|Then'])
  })

  it.each(['', 'null', '[]', '{}', '{"type":"Results"}', '{"type":"Error","description":"x"}'])(
    '%s is none',
    (text) => {
      expect(readReply(text)).toBeNull()
    },
  )
})
