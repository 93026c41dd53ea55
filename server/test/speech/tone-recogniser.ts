/** A stand-in for the process that recognises: hears tones, and dies of the word "crash" as native code would. */
import type { Engine } from '../../src/adapters/sherpa/engine.ts'
import { serveStreams } from '../../src/adapters/sherpa/host.ts'
import type { FromRecogniser, ToRecogniser } from '../../src/adapters/sherpa/messages.ts'
import { ToneListener, textOfWords } from './tone-words.ts'

interface Heard {
  waiting: Uint8Array[]
  listener: ToneListener
}

const engine: Engine<Heard> = {
  open: () => ({ waiting: [], listener: new ToneListener() }),
  accept: ({ waiting }, pcm) => void waiting.push(pcm),
  finish: () => undefined,
  step(streams) {
    const ready = streams.filter(({ waiting }) => waiting.length > 0)
    for (const { waiting, listener } of ready) {
      for (const pcm of waiting.splice(0, 10)) listener.accept(pcm)
      if (listener.words.some(({ word }) => word === 'crash')) process.abort()
    }
    return ready
  },
  hypothesis: ({ listener: { words, current } }) => ({
    final: textOfWords(words),
    tentative: current?.word ?? '',
    words: [...words],
  }),
  last({ listener }) {
    const words = [...listener.finish()]
    return { final: textOfWords(words), tentative: '', words }
  },
}

const send = (message: FromRecogniser): void => void process.send?.(message)
const take = serveStreams(engine, send)
process.on('disconnect', () => process.exit(0))
process.on('message', (message) => take(message as ToRecogniser))
send({ type: 'ready' })
