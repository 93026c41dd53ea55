import { availableParallelism } from 'node:os'
import type { TimedWord } from '@candor/contracts/speech.ts'
import sherpa, { type OnlineRecognizer, type OnlineStream } from 'sherpa-onnx-node'
import { floatsOfPcm } from '../../kernel/pcm.ts'
import type { Hypothesis } from '../../ports/speech-to-text.ts'
import type { Engine } from './engine.ts'
import type { ModelFiles } from './model-files.ts'
import { wordsOfTokens, written } from './words.rules.ts'

const sampleRate = 16_000
/** The encoder looks ahead: without so much silence after it the last word stays unheard. */
const paddingSamples = 0.8 * sampleRate

/** What was said up to the last pause is final; the recogniser starts anew there, which also bounds its memory. */
interface Heard {
  stream: OnlineStream
  final: string[]
  words: TimedWord[]
}

/** Seconds. A pause of `rule2` makes what was said final; nothing here ends a turn. */
const endpointing = {
  enableEndpoint: 1,
  rule1MinTrailingSilence: 2.4,
  rule2MinTrailingSilence: 0.8,
  rule3MinUtteranceLength: 30,
} as const

const loadRecogniser = ({ encoder, decoder, joiner, tokens }: ModelFiles): OnlineRecognizer =>
  new sherpa.OnlineRecognizer({
    featConfig: { sampleRate, featureDim: 80 },
    modelConfig: {
      transducer: { encoder, decoder, joiner },
      tokens,
      // The rest of the machine serves requests.
      numThreads: Math.max(1, Math.min(4, availableParallelism() >> 1)),
      provider: 'cpu',
      debug: 0,
    },
    decodingMethod: 'greedy_search',
    ...endpointing,
  })

/** A streaming transducer of sherpa-onnx, loaded once; throws, or ends the process, where the files are damaged. */
export const openTransducer = (files: ModelFiles): Engine<Heard> => {
  const recogniser = loadRecogniser(files)
  const piece = (stream: OnlineStream): { text: string; words: TimedWord[] } => {
    const { text, tokens, timestamps, start_time: startSeconds } = recogniser.getResult(stream)
    return { text: written(text), words: wordsOfTokens({ tokens, timestamps }, (startSeconds ?? 0) * 1000) }
  }
  const settle = (heard: Heard): void => {
    const { text, words } = piece(heard.stream)
    if (text !== '') heard.final.push(text)
    heard.words.push(...words)
    recogniser.reset(heard.stream)
  }
  return {
    open: () => ({ stream: recogniser.createStream(), final: [], words: [] }),
    accept: ({ stream }, pcm) => stream.acceptWaveform({ samples: floatsOfPcm(pcm), sampleRate }),
    finish(heard) {
      heard.stream.acceptWaveform({ samples: new Float32Array(paddingSamples), sampleRate })
      heard.stream.inputFinished()
    },
    step(all) {
      const ready = all.filter(({ stream }) => recogniser.isReady(stream))
      if (ready.length > 0) recogniser.decodeStreams(ready.map(({ stream }) => stream))
      for (const heard of ready) if (recogniser.isEndpoint(heard.stream)) settle(heard)
      return ready
    },
    hypothesis({ stream, final, words }): Hypothesis {
      return { final: final.join(' '), tentative: piece(stream).text, words: [...words] }
    },
    last(heard) {
      settle(heard)
      return { final: heard.final.join(' '), tentative: '', words: heard.words }
    },
  }
}
