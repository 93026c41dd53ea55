import { maxSpokenCharacters, type TimedWord, visemeNames } from '@candor/contracts/speech.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { AppError } from '../kernel/errors.ts'
import type { Speech, TextToSpeech } from './text-to-speech.ts'

interface Opened {
  voice: TextToSpeech
  /** Makes what speaks fall over, as it could by itself. */
  crash(): Promise<void>
  close(): Promise<void>
}

const question = 'Tell me about a time when you had to persuade a difficult colleague.'
const longText = Array.from({ length: 24 }, (_, index) => `This is sentence ${index} of a text that is long.`).join(' ')

/** Every word as it stands there, each after the one before, none behind the end. */
export const expectWordsOf = (text: string, words: readonly TimedWord[], durationMs: number): void => {
  expect(words.map(({ word }) => word)).toEqual(text.split(/\s+/).filter(Boolean))
  let reached = 0
  for (const { startMs, endMs } of words) {
    expect(startMs).toBeGreaterThanOrEqual(reached)
    expect(endMs).toBeGreaterThanOrEqual(startMs)
    reached = endMs
  }
  expect(reached).toBeLessThanOrEqual(durationMs)
}

const loudest = ({ pcm }: Speech): number => {
  const samples = new DataView(pcm.buffer, pcm.byteOffset, pcm.byteLength)
  let most = 0
  for (let at = 0; at + 1 < pcm.length; at += 2) most = Math.max(most, Math.abs(samples.getInt16(at, true)))
  return most
}

/** What every `TextToSpeech` keeps, real or fake. */
export const textToSpeechContract = (name: string, open: () => Promise<Opened>): void => {
  describe(`${name} keeps the promises of a voice`, () => {
    let opened: Opened
    beforeAll(async () => {
      opened = await open()
    })
    afterAll(() => opened.close())
    const speak = (text: string, voice?: string) =>
      opened.voice.speak(text, { signal: new AbortController().signal, ...(voice && { voice }) })
    const fault = (text: string, voice?: string) => speak(text, voice).catch((error: unknown) => error)

    it('gives sound that can be heard, as long as it says', async () => {
      const spoken = await speak(question)
      expect(spoken.pcm.length % 2).toBe(0)
      expect((spoken.pcm.length / 2 / spoken.sampleRate) * 1000).toBeCloseTo(spoken.durationMs, 1)
      expect(spoken.durationMs).toBeGreaterThan(1_000)
      expect(loudest(spoken)).toBeGreaterThan(1_000)
    })

    it('places every word of the text', async () => {
      const { words, durationMs } = await speak(question)
      expectWordsOf(question, words, durationMs)
      for (const { startMs, endMs } of words) expect(endMs).toBeGreaterThan(startMs)
    })

    it('gives mouth shapes from the start on, each once', async () => {
      const { visemes, durationMs } = await speak(question)
      expect(visemes[0]?.startMs).toBe(0)
      for (const [index, { viseme, startMs }] of visemes.entries()) {
        expect(visemeNames).toContain(viseme)
        if (index === 0) continue
        expect(startMs).toBeGreaterThan(visemes[index - 1]?.startMs ?? Number.NaN)
        expect(viseme).not.toBe(visemes[index - 1]?.viseme)
      }
      expect(visemes.at(-1)?.startMs).toBeLessThanOrEqual(durationMs)
    })

    it('speaks a text of the longest length allowed', async () => {
      const text = `${longText} ${longText}`.slice(0, maxSpokenCharacters)
      const { words, durationMs } = await speak(text)
      expectWordsOf(text, words, durationMs)
    })

    it('speaks with each of its voices, with the first where none is chosen', async () => {
      const [first, ...others] = opened.voice.voices()
      const own = await speak('Good morning.')
      expect(Buffer.from(own.pcm).equals((await speak('Good morning.', first?.id)).pcm)).toBe(true)
      for (const { id } of others) {
        expect(Buffer.from(own.pcm).equals((await speak('Good morning.', id)).pcm)).toBe(false)
      }
    })

    it.each([
      ['a voice that it has not', question, 'nobody:here', 'speech.unknown-voice'],
      ['one character too many', 'a'.repeat(maxSpokenCharacters + 1), undefined, 'speech.too-long'],
      ['nothing', '', undefined, 'speech.empty'],
      ['white space', ' \n\t', undefined, 'speech.empty'],
      ['what no voice can say', '🙂 — …', undefined, 'speech.empty'],
    ])('refuses %s with a code', async (_, text, voice, code) => {
      const error = await fault(text, voice)
      expect(error).toBeInstanceOf(AppError)
      expect(error).toMatchObject({ code })
    })

    it('does not begin for somebody who has gone', async () => {
      const gone = AbortSignal.abort(new Error('gone'))
      await expect(opened.voice.speak(question, { signal: gone })).rejects.toThrow('gone')
    })

    it('ends for somebody who goes meanwhile, and speaks for the next', async () => {
      const leaving = new AbortController()
      const left = opened.voice.speak(`${longText} And then.`, { signal: leaving.signal })
      leaving.abort(new Error('left'))
      await expect(left).rejects.toThrow('left')
      expectWordsOf('Who is next?', (await speak('Who is next?')).words, Number.POSITIVE_INFINITY)
    })

    it('gives each of many who ask at once their own', async () => {
      const texts = Array.from({ length: 20 }, (_, index) => `Question ${index}, for you.`)
      const spoken = await Promise.all(texts.map((text) => speak(text)))
      for (const [index, text] of texts.entries()) {
        expect(spoken[index]?.words.map(({ word }) => word).join(' ')).toBe(text)
      }
    })

    it('speaks again after a crash in the middle of a text', async () => {
      const interrupted = fault(`${longText} Before the crash.`)
      await opened.crash()
      const outcome = await interrupted
      if (outcome instanceof Error) expect(outcome).toMatchObject({ code: 'speech.unavailable' })
      expectWordsOf('After the crash.', (await speak('After the crash.')).words, Number.POSITIVE_INFINITY)
    })
  })
}
