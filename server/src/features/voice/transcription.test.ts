import { describe, expect, it } from 'vitest'
import { soundOfTones } from '../../../test/speech/tone-words.ts'
import { wavOf } from '../../kernel/wav.ts'
import { scriptedSpeechToText } from '../../ports/speech-to-text.fake.ts'
import type { SpeechToText } from '../../ports/speech-to-text.ts'
import { transcribe } from './transcribe.ts'

const words = [
  { word: 'found', startMs: 120, endMs: 320 },
  { word: 'it', startMs: 440, endMs: 640 },
]
const options = { language: 'en', signal: new AbortController().signal }

describe('a recording transcribed', () => {
  it('gives the text, the times of its words, and which recogniser it was', async () => {
    const wav = wavOf(soundOfTones('found it'), 16_000)
    expect(await transcribe(scriptedSpeechToText({ words }), wav, options)).toEqual({
      text: 'found it',
      words,
      engine: 'scripted',
    })
  })

  it('is brought to 16 kHz first: a recording at 8 kHz lasts twice as long as its samples', async () => {
    const atEight = wavOf(soundOfTones('found it').subarray(0, 8_000), 8_000)
    // 500 ms: the second word has begun.
    expect((await transcribe(scriptedSpeechToText({ words }), atEight, options)).text).toBe('found it')
    const atSixteen = wavOf(soundOfTones('found it').subarray(0, 8_000), 16_000)
    expect((await transcribe(scriptedSpeechToText({ words }), atSixteen, options)).text).toBe('found')
  })

  it.each([
    ['without a recogniser', null, wavOf(new Uint8Array(640), 16_000), 'speech.no-recogniser'],
    [
      'of another kind',
      scriptedSpeechToText({ words }),
      Buffer.from('OggS, not a WAV file'),
      'speech.unreadable-audio',
    ],
    [
      'while the recogniser is away',
      scriptedSpeechToText({ words, fails: { at: 'end', code: 'speech.unavailable' } }),
      wavOf(new Uint8Array(640), 16_000),
      'speech.unavailable',
    ],
  ] as const)('%s fails with a code', async (_, recogniser: SpeechToText | null, file, code) => {
    await expect(transcribe(recogniser, file, options)).rejects.toMatchObject({ code })
  })
})
