import { frameSamples } from '@candor/contracts/live-messages.ts'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { AppError } from '../kernel/errors.ts'
import { pcmBytesPerMs } from '../kernel/pcm.ts'
import type { Hypothesis, RecogniserFault, RecognitionStream, SpeechToText } from './speech-to-text.ts'

interface Opened {
  recogniser: SpeechToText
  close(): Promise<void>
}

interface Setup {
  /** @param sounds what the first, second, … stream will be given, for a recogniser that does not really hear */
  open(sounds?: readonly ('speech' | 'silence')[]): Promise<Opened>
  speech: { pcm: Uint8Array; text: string }
  /** Milliseconds of the longest answer tried; ten minutes. */
  longMs?: number
  /** Each opens a recogniser that fails so, when opened, in the middle, or at the end. */
  faults: readonly { name: string; code: RecogniserFault; open(): Promise<Opened> }[]
  /** Why the cases that need a working recogniser cannot run here; they are skipped under this reason. */
  skipped?: string | undefined
}

const silence = (ms: number): Uint8Array => new Uint8Array(ms * pcmBytesPerMs)
const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}' ]/gu, '')

const pushInFrames = (stream: RecognitionStream, pcm: Uint8Array): void => {
  const bytes = frameSamples * 2
  for (let at = 0; at < pcm.byteLength; at += bytes) stream.push(pcm.subarray(at, at + bytes))
}

const never = new AbortController().signal
const english = (signal: AbortSignal = never) => ({ language: 'en', signal })
const turns = async (count: number): Promise<void> => {
  for (let turn = 0; turn < count; turn += 1) await new Promise((resolve) => setImmediate(resolve))
}

/** What every `SpeechToText` keeps, real or scripted. */
export const speechToTextContract = (name: string, setup: Setup): void => {
  const { speech } = setup
  const promises = `${name} keeps the promises of a recogniser`
  const skipped = setup.skipped !== undefined
  describe.skipIf(skipped)(skipped ? `${promises} (skipped: ${setup.skipped})` : promises, () => {
    let opened: Opened
    const start = async (sounds?: readonly ('speech' | 'silence')[]): Promise<SpeechToText> => {
      opened = await setup.open(sounds)
      return opened.recogniser
    }
    beforeEach(() => {
      opened = { recogniser: null as unknown as SpeechToText, close: async () => undefined }
    })
    afterEach(() => opened.close())

    it('says which engine it is', async () => {
      expect((await start()).capabilities.engine).toMatch(/^[a-z-]+(:[\w.-]+)?$/)
    })

    it('understands a sentence, with the times of its words where it says so', async () => {
      const recogniser = await start()
      const stream = await recogniser.open(english())
      pushInFrames(stream, speech.pcm)
      const { final, tentative, words } = await stream.end(never)
      expect(plain(final)).toBe(plain(speech.text))
      expect(tentative).toBe('')
      if (!recogniser.capabilities.wordTimes) return
      expect(plain(words.map(({ word }) => word).join(' '))).toBe(plain(final))
      const lengthMs = speech.pcm.byteLength / pcmBytesPerMs
      for (const [index, { startMs, endMs }] of words.entries()) {
        expect(startMs).toBeGreaterThanOrEqual(words[index - 1]?.startMs ?? 0)
        expect(endMs).toBeGreaterThan(startMs)
        expect(endMs).toBeLessThanOrEqual(lengthMs + 200)
      }
    })

    it('says what it hears while the person speaks if it streams, takes back nothing final, and is silent after the end', async () => {
      const recogniser = await start()
      const stream = await recogniser.open(english())
      const heard: Hypothesis[] = []
      const first = new Promise<void>((resolve) => {
        stream.onHypothesis((hypothesis) => {
          heard.push(hypothesis)
          resolve()
        })
      })
      pushInFrames(stream, speech.pcm)
      if (recogniser.capabilities.streaming) await first
      const last = await stream.end(never)
      const count = heard.length
      stream.push(speech.pcm)
      await turns(20)
      expect(heard).toHaveLength(count)
      if (!recogniser.capabilities.streaming) expect(count).toBe(0)
      for (const [index, { final }] of heard.entries())
        expect((heard[index + 1] ?? last).final.startsWith(final)).toBe(true)
    })

    it.each([
      ['silence', silence(2_000)],
      ['no sound at all', new Uint8Array()],
    ])('understands nothing in %s', async (_, pcm) => {
      const stream = await (await start(['silence'])).open(english())
      pushInFrames(stream, pcm)
      expect(await stream.end(never)).toEqual({ final: '', tentative: '', words: [] })
    })

    it('gives the same last word when asked twice', async () => {
      const stream = await (await start()).open(english())
      pushInFrames(stream, speech.pcm)
      const [one, two] = await Promise.all([stream.end(never), stream.end(never)])
      expect(two).toEqual(one)
      expect(await stream.end(never)).toEqual(one)
      stream.close()
    })

    it('keeps two people apart', async () => {
      const recogniser = await start(['speech', 'silence'])
      const [one, two] = [await recogniser.open(english()), await recogniser.open(english())]
      for (let at = 0; at < speech.pcm.byteLength; at += 640) {
        one.push(speech.pcm.subarray(at, at + 640))
        two.push(silence(20))
      }
      const [speaks, listens] = await Promise.all([one.end(never), two.end(never)])
      expect(plain(speaks.final)).toBe(plain(speech.text))
      expect(listens.final).toBe('')
    })

    it('is closed twice without harm, and a closed stream has no last word', async () => {
      const stream = await (await start()).open(english())
      pushInFrames(stream, speech.pcm)
      stream.close()
      stream.close()
      stream.push(speech.pcm)
      await expect(stream.end(never)).rejects.toMatchObject({ name: 'AbortError' })
    })

    it('can be closed while somebody waits for the last word', async () => {
      const stream = await (await start()).open(english())
      pushInFrames(stream, speech.pcm)
      const end = stream.end(never)
      stream.close()
      await expect(end).rejects.toMatchObject({ name: 'AbortError' })
    })

    it('does not open for somebody who has gone', async () => {
      const recogniser = await start()
      await expect(recogniser.open(english(AbortSignal.abort(new Error('gone'))))).rejects.toThrow('gone')
    })

    it('ends with the reason of an abort in mid-stream, and the next stream works', async () => {
      const recogniser = await start()
      const going = new AbortController()
      const stream = await recogniser.open(english(going.signal))
      stream.push(speech.pcm.subarray(0, 6_400))
      going.abort(new Error('gone'))
      await expect(stream.end(never)).rejects.toThrow('gone')
      const next = await recogniser.open(english())
      pushInFrames(next, speech.pcm)
      expect(plain((await next.end(never)).final)).toBe(plain(speech.text))
    })

    it('stops waiting for the last word when asked to', async () => {
      const stream = await (await start()).open(english())
      const going = new AbortController()
      const end = stream.end(going.signal)
      going.abort(new Error('enough'))
      await expect(end).rejects.toThrow('enough')
    })

    it('bears a very long answer', { timeout: 120_000 }, async () => {
      const stream = await (await start()).open(english())
      pushInFrames(stream, speech.pcm)
      const minute = silence(60_000)
      for (let ms = 0; ms < (setup.longMs ?? 600_000); ms += 60_000) stream.push(minute)
      expect(plain((await stream.end(never)).final)).toBe(plain(speech.text))
    })
  })

  describe.runIf(setup.faults.length > 0)(`${name} fails with a code`, () => {
    it.each(setup.faults)('$name: $code', async ({ open, code }) => {
      const { recogniser, close } = await open()
      try {
        const failure = await (async () => {
          const stream = await recogniser.open(english())
          pushInFrames(stream, speech.pcm)
          return stream.end(never)
        })().catch((error: unknown) => error)
        expect(failure).toBeInstanceOf(AppError)
        expect(failure).toMatchObject({ code })
        expect((failure as AppError).detail?.length).toBeGreaterThan(10)
      } finally {
        await close()
      }
    })
  })
}
