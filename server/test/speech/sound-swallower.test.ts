import { resolve } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { createDeepgram } from '../../src/adapters/deepgram/speech-to-text.ts'
import { createFlite } from '../../src/adapters/flite/flite.ts'
import { openSilero } from '../../src/adapters/silero/voice-activity.ts'
import { speechToTextContract } from '../../src/ports/speech-to-text.contract.ts'
import { voiceActivityContract } from '../../src/ports/voice-activity.contract.ts'
import { startDeepgramServer } from './deepgram-server.ts'
import { writtenAs } from './sentence-ears.ts'
import { alignText, grammarEars, grammarSpeechToText } from './sound-swallower.ts'

const flite = createFlite({ workerPath: resolve('tools/speech-worker.mjs') })
afterAll(() => flite.close())

const { signal } = new AbortController()
const sentence = 'I repaired the old machine'
const spoken = await flite.speak(`${sentence}.`, { signal })
const jsgf = `#JSGF V1.0; grammar jobs; public <answer> = I ( repaired | sold ) the ( old | new ) ( machine | house );`
  .toLowerCase()
  .replace('#jsgf v', '#JSGF V')

speechToTextContract('SoundSwallower with a grammar, hearing our own voice', {
  open: async () => ({
    recogniser: grammarSpeechToText(jsgf),
    close: async () => undefined,
  }),
  speech: { pcm: spoken.pcm, text: sentence },
  longMs: 0,
  faults: [],
})

const server = await startDeepgramServer(() => grammarEars(jsgf))
afterAll(() => server.close())

speechToTextContract('SoundSwallower behind a live protocol, word by word', {
  open: async () => ({
    recogniser: createDeepgram({ model: 'grammar', baseUrl: server.baseUrl }),
    close: async () => undefined,
  }),
  speech: { pcm: spoken.pcm, text: sentence },
  faults: [],
})

it('writes what is heard with the stops and capitals of its sentences, also the beginning of one', () => {
  const heard = (text: string) => text.split(' ').map((word) => ({ word, startMs: 0, endMs: 1 }))
  const written = writtenAs(heard('well i sold it she left i so'), ['I sold it.', 'She left.'])
  expect(written.map(({ word }) => word).join(' ')).toBe('well I sold it. She left. i so')
  expect(writtenAs(heard('i sold'), ['I sold it.']).map(({ word }) => word)).toEqual(['I', 'sold'])
})

it('finds the words of our own voice where the voice says they are', async () => {
  const aligned = await alignText(spoken.pcm, sentence)
  expect(aligned.map(({ word }) => word)).toEqual(sentence.toLowerCase().split(' '))
  for (const [index, { endMs, phones }] of aligned.entries()) {
    // Measured over whole sentences: 11 to 13 ms; the decoder's own step is 10 ms.
    expect(Math.abs(endMs - (spoken.words[index]?.endMs ?? 0))).toBeLessThan(80)
    expect(phones.at(-1)?.endMs).toBe(endMs)
  }
})

const silero = await openSilero()
const silence = (ms: number): Uint8Array => new Uint8Array(ms * 32)
const first = spoken.words[0]?.startMs ?? 0
const last = spoken.words.at(-1)?.endMs ?? 0

voiceActivityContract('Silero, hearing our own voice', {
  open: () => silero,
  speech: async () => ({
    pcm: Buffer.concat([silence(400), spoken.pcm, silence(400)]),
    startMs: 400 + first,
    endMs: 400 + last,
  }),
})
