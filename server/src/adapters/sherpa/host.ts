import type { Engine } from './engine.ts'
import type { FromRecogniser, ToRecogniser } from './messages.ts'

interface Open<S> {
  native: S
  ending: boolean
  /** What was sent last. */
  said: string
}

/**
 * Serves streams with an engine whose steps take long: one step for each stream, then a look at what came
 * meanwhile, so that nobody waits for somebody else's long answer.
 */
export const serveStreams = <S>(engine: Engine<S>, send: (message: FromRecogniser) => void) => {
  const streams = new Map<number, Open<S>>()
  let scheduled = false

  const say = (id: number, stream: Open<S>): void => {
    const hypothesis = engine.hypothesis(stream.native)
    const said = `${hypothesis.final}\n${hypothesis.tentative}`
    if (said === stream.said) return
    stream.said = said
    send({ type: 'hypothesis', stream: id, hypothesis })
  }

  const step = (): void => {
    scheduled = false
    const stepped = new Set(engine.step([...streams.values()].map(({ native }) => native)))
    for (const [id, stream] of streams) {
      if (stepped.has(stream.native)) say(id, stream)
      else if (stream.ending) {
        streams.delete(id)
        send({ type: 'last', stream: id, hypothesis: engine.last(stream.native) })
      }
    }
    if (stepped.size > 0) schedule()
  }
  const schedule = (): void => {
    if (scheduled) return
    scheduled = true
    setImmediate(step)
  }

  return (message: ToRecogniser): void => {
    if (message.type === 'open') {
      streams.set(message.stream, { native: engine.open(), ending: false, said: '\n' })
      return
    }
    const stream = streams.get(message.stream)
    if (!stream) return
    if (message.type === 'close') {
      streams.delete(message.stream)
      return
    }
    if (message.type === 'push') engine.accept(stream.native, message.pcm)
    else {
      stream.ending = true
      engine.finish(stream.native)
    }
    schedule()
  }
}
