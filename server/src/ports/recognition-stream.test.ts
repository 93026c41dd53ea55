import { expect, it } from 'vitest'
import { AppError } from '../kernel/errors.ts'
import { recognitionStream, type StreamOutlet } from './recognition-stream.ts'
import { emptyHypothesis } from './speech-to-text.ts'

const { signal } = new AbortController()

/** An engine without manners: it counts what is asked of it, and its outlet can be used at any time. */
const unruly = () => {
  const counts = { freed: 0, finished: 0 }
  let outlet: StreamOutlet | undefined
  const stream = recognitionStream(signal, (given) => {
    outlet = given
    return {
      push: () => undefined,
      async finish() {
        counts.finished += 1
        return emptyHypothesis
      },
      free: () => {
        counts.freed += 1
      },
    }
  })
  const heard: string[] = []
  stream.onHypothesis(({ final }) => heard.push(final))
  stream.onFault(({ code }) => heard.push(code))
  const say = (final: string) => outlet?.hypothesis({ ...emptyHypothesis, final })
  const fail = () => outlet?.fault(new AppError('speech.unavailable'))
  return { stream, heard, counts, say, fail }
}

it('lets nothing through after the end, and frees the engine once', async () => {
  const { stream, heard, counts, say, fail } = unruly()
  say('one')
  await Promise.all([stream.end(signal), stream.end(signal)])
  say('two')
  fail()
  stream.close()
  expect(heard).toEqual(['one'])
  expect(counts).toEqual({ freed: 1, finished: 1 })
})

it('does not ask an engine that was closed for the last word', async () => {
  const { stream, heard, counts, say } = unruly()
  stream.close()
  say('late')
  await expect(stream.end(signal)).rejects.toMatchObject({ name: 'AbortError' })
  expect(heard).toEqual([])
  expect(counts).toEqual({ freed: 1, finished: 0 })
})

it('tells of the first fault alone', async () => {
  const { stream, heard, counts, fail } = unruly()
  fail()
  fail()
  await expect(stream.end(signal)).rejects.toMatchObject({ code: 'speech.unavailable' })
  expect(heard).toEqual(['speech.unavailable'])
  expect(counts).toEqual({ freed: 1, finished: 0 })
})
