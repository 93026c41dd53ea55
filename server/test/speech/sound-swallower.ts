import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { TimedWord } from '@candor/contracts/speech.ts'
import createModule, { type Decoder, type Segment } from 'soundswallower'
import { floatsOfPcm } from '../../src/kernel/pcm.ts'
import { recognitionStream } from '../../src/ports/recognition-stream.ts'
import type { SpeechToText } from '../../src/ports/speech-to-text.ts'
import type { Ears } from './deepgram-server.ts'

/** A real acoustic decoder for tests: it hears what a grammar allows, and finds known words in a sound. */

const loaded = createModule()
// Its own idea of the place is relative to wherever the program was started.
const model = join(dirname(createRequire(import.meta.url).resolve('soundswallower/jsonly')), '..', 'model', 'en-us')

const openDecoder = async (): Promise<Decoder> => {
  const module = await loaded
  const decoder = new module.Decoder({ hmm: model, samprate: 16_000, loglevel: 'FATAL' })
  await decoder.initialize()
  return decoder
}

const withDecoder = async <T>(use: (decoder: Decoder) => T): Promise<T> => {
  const decoder = await openDecoder()
  try {
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

/** `time(2)` is the second way to say "time". `fromS`: where the decoder's own zero lies, in seconds. */
const timed = ({ t, b, d }: Segment, fromS = 0): TimedWord => ({
  word: t.replace(/\(\d+\)$/, ''),
  startMs: Math.round((fromS + b) * 1000),
  endMs: Math.round((fromS + b + d) * 1000),
})

const wordsOf = (decoder: Decoder, fromS = 0): TimedWord[] =>
  (decoder.get_alignment().w ?? []).filter(isWord).map((segment) => timed(segment, fromS))

/** Hears sentences of a grammar (JSGF), when everything was said. */
export const grammarSpeechToText = (jsgf: string): SpeechToText => ({
  capabilities: {
    streaming: false,
    wordTimes: true,
    writesSounds: /\bum\b/.test(jsgf),
    engine: 'sound-swallower:grammar',
  },
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
          const words = wordsOf(decoder)
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

/** Hears sentences of a grammar (JSGF) word by word while they are spoken, a stretch of speech after the other. */
export const grammarEars = async (jsgf: string): Promise<Ears> => {
  const { Endpointer } = await loaded
  const decoder = await openDecoder()
  decoder.set_grammar(jsgf)
  const endpointer = new Endpointer({ samprate: 16_000 })
  const windowBytes = endpointer.get_frame_size() * 2
  const words: TimedWord[] = []
  let tentative: readonly TimedWord[] = []
  let speaking = false
  let rest = Buffer.alloc(0)
  const close = (): void => {
    if (speaking) decoder.stop()
    if (speaking) words.push(...wordsOf(decoder, endpointer.get_speech_start()))
    speaking = false
    tentative = []
  }
  const hearWindow = (window: Uint8Array): void => {
    const speech = endpointer.process(floatsOfPcm(window)) as Float32Array | null
    if (!speech) return
    if (!speaking) decoder.start()
    speaking = true
    decoder.process_audio(speech)
    if (endpointer.get_in_speech()) tentative = wordsOf(decoder, endpointer.get_speech_start())
    else close()
  }
  return {
    words,
    get tentative() {
      return tentative
    },
    accept(pcm) {
      rest = Buffer.concat([rest, pcm])
      for (; rest.byteLength >= windowBytes; rest = rest.subarray(windowBytes))
        hearWindow(rest.subarray(0, windowBytes))
    },
    finish: close,
    free: () => decoder.delete(),
  }
}
