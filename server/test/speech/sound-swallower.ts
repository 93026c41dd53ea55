import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { TimedWord } from '@candor/contracts/speech.ts'
import createModule, { type Decoder, type Segment } from 'soundswallower'
import { floatsOfPcm } from '../../src/kernel/pcm.ts'
import { recognitionStream } from '../../src/ports/recognition-stream.ts'
import type { SpeechToText } from '../../src/ports/speech-to-text.ts'

/** A real acoustic decoder for tests: it hears what a grammar allows, and finds known words in a sound. */

const loaded = createModule()
// Its own idea of the place is relative to wherever the program was started.
const model = join(dirname(createRequire(import.meta.url).resolve('soundswallower/jsonly')), '..', 'model', 'en-us')

const withDecoder = async <T>(use: (decoder: Decoder) => T): Promise<T> => {
  const module = await loaded
  const decoder = new module.Decoder({ hmm: model, samprate: 16_000, loglevel: 'FATAL' })
  try {
    await decoder.initialize()
    return use(decoder)
  } finally {
    decoder.delete()
  }
}

const hear = (decoder: Decoder, pcm: Uint8Array): void => {
  decoder.start()
  decoder.process_audio(floatsOfPcm(pcm), false, true)
  decoder.stop()
}

const isWord = ({ t }: Segment): boolean => !/^[<[(]/.test(t)

/** `time(2)` is the second way to say "time". */
const timed = ({ t, b, d }: Segment): TimedWord => ({
  word: t.replace(/\(\d+\)$/, ''),
  startMs: Math.round(b * 1000),
  endMs: Math.round((b + d) * 1000),
})

/** Hears sentences of a grammar (JSGF), when everything was said. */
export const grammarSpeechToText = (jsgf: string): SpeechToText => ({
  capabilities: { streaming: false, wordTimes: true, engine: 'sound-swallower:grammar' },
  async open({ signal }) {
    const pieces: Uint8Array[] = []
    return recognitionStream(signal, () => ({
      push: (pcm) => void pieces.push(pcm.slice()),
      finish: () =>
        withDecoder((decoder) => {
          const pcm = Buffer.concat(pieces)
          if (pcm.every((byte) => byte === 0)) return { final: '', tentative: '', words: [] }
          decoder.set_grammar(jsgf)
          hear(decoder, pcm)
          const words = (decoder.get_alignment().w ?? []).filter(isWord).map(timed)
          return { final: words.map(({ word }) => word).join(' '), tentative: '', words }
        }),
      free: () => undefined,
    }))
  },
})

export interface AlignedWord extends TimedWord {
  phones: readonly { phone: string; endMs: number }[]
}

/** Where the words of a known text, and their phones, lie in a sound at 16 kHz. */
export const alignText = (pcm: Uint8Array, text: string): Promise<AlignedWord[]> =>
  withDecoder((decoder) => {
    decoder.set_align_text(text.toLowerCase().replaceAll(/[^a-z' ]/g, ' '))
    hear(decoder, pcm)
    return (decoder.get_alignment({ align_level: 1 }).w ?? []).filter(isWord).map((word) => ({
      ...timed(word),
      phones: (word.w ?? []).map(({ t, b, d }) => ({ phone: t, endMs: Math.round((b + d) * 1000) })),
    }))
  })
