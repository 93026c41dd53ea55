import { transcribeSpeech } from '@candor/contracts/speech.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { wavOf } from '../../src/kernel/wav.ts'
import { scriptedSpeechToText } from '../../src/ports/speech-to-text.fake.ts'
import { startApp, type TestApp } from '../start-app.ts'
import { soundOfTones } from './tone-words.ts'

const words = [{ word: 'again', startMs: 120, endMs: 320 }]
const recording = wavOf(soundOfTones('again'), 16_000)

const upload = async (app: TestApp, file: Uint8Array<ArrayBuffer> | null, language?: string) => {
  const form = new FormData()
  if (language) form.set('language', language)
  if (file) form.set('file', new Blob([file], { type: 'audio/wav' }), 'answer.wav')
  const response = await app.person().fetch(`/api/v1${transcribeSpeech.path}`, { method: 'POST', body: form })
  return { status: response.status, body: (await response.json()) as { code?: string; detail?: string } }
}

describe('POST /speech/transcriptions', () => {
  let deaf: TestApp
  let hearing: TestApp
  beforeAll(async () => {
    deaf = await startApp()
    hearing = await startApp({ hearing: { recogniser: scriptedSpeechToText({ words }), voiceActivity: null } })
  })
  afterAll(() => Promise.all([deaf.close(), hearing.close()]))

  it('says that this server has no recogniser, and what can be done', async () => {
    const { status, body } = await upload(deaf, recording)
    expect(status).toBe(503)
    expect(body).toMatchObject({ code: 'speech.no-recogniser', detail: expect.stringContaining('candor models pull') })
  })

  it('gives text, words and engine of a WAV file', async () => {
    const { status, body } = await upload(hearing, recording, 'en-GB')
    expect(status).toBe(200)
    expect(body).toEqual({ text: 'again', words, engine: 'scripted' })
  })

  it.each([
    ['no file', null, undefined, 422, 'document.missing-file'],
    ['a file of another kind', new Uint8Array(1_000), undefined, 422, 'speech.unreadable-audio'],
    ['a language that is none', recording, '../en', 422, 'validation.failed'],
    ['too large a file', new Uint8Array(25 * 1024 * 1024 + 1), undefined, 422, 'speech.too-long'],
  ] as const)('refuses %s', async (_, file, language, status, code) => {
    expect(await upload(hearing, file, language)).toMatchObject({ status, body: { code } })
  })

  it('refuses what is not a form', async () => {
    const sent = { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } }
    const response = await hearing.person().fetch(`/api/v1${transcribeSpeech.path}`, sent)
    expect(await response.json()).toMatchObject({ code: 'request.media-type' })
  })
})
