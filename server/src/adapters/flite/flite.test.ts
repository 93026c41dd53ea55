import { resolve } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { textToSpeechContract } from '../../ports/text-to-speech.contract.ts'
import { createFlite, type Flite, type FliteOptions } from './flite.ts'

const workerPath = resolve('tools/speech-worker.mjs')

textToSpeechContract('Flite', async () => {
  const flite = createFlite({ workerPath })
  return { voice: flite, crash: () => flite.interrupt(), close: () => flite.close() }
})

describe('Flite', () => {
  const open: Flite[] = []
  const opened = (options: Omit<FliteOptions, 'workerPath'> & { workerPath?: string }): Flite => {
    const flite = createFlite({ workerPath, ...options })
    open.push(flite)
    return flite
  }
  afterEach(async () => {
    await Promise.all(open.splice(0).map((flite) => flite.close()))
  })
  const { signal } = new AbortController()
  const codeOf = (spoken: Promise<unknown>) =>
    spoken.then(
      () => 'spoken',
      (error: { code?: string }) => error.code,
    )

  it('refuses who comes when too many wait already, and serves the others', async () => {
    const flite = opened({ waiting: 1 })
    const codes = ['One.', 'Two.', 'Three.'].map((text) => codeOf(flite.speak(text, { signal })))
    expect(await Promise.all(codes)).toEqual(['spoken', 'spoken', 'speech.unavailable'])
  })

  it('gives the place of somebody who left the queue to the next', async () => {
    const flite = opened({ waiting: 1 })
    const leaving = new AbortController()
    const first = codeOf(flite.speak('One.', { signal }))
    const second = flite.speak('Two.', { signal: leaving.signal })
    leaving.abort(new Error('left'))
    await expect(second).rejects.toThrow('left')
    expect(await Promise.all([first, codeOf(flite.speak('Three.', { signal }))])).toEqual(['spoken', 'spoken'])
  })

  it('says what it said before without waiting for its thread', async () => {
    const flite = opened({ waiting: 0 })
    const once = await flite.speak('Thank you.', { signal })
    const busy = codeOf(flite.speak('A new sentence.', { signal }))
    expect(await codeOf(flite.speak('Another new sentence.', { signal }))).toBe('speech.unavailable')
    expect(await flite.speak('Thank you.', { signal })).toEqual(once)
    expect(await busy).toBe('spoken')
  })

  it('says the same after a crash as before', async () => {
    const flite = opened({ cacheBytes: 0 })
    const before = await flite.speak('To be said twice.', { signal })
    await flite.interrupt()
    expect(await flite.speak('To be said twice.', { signal })).toEqual(before)
  })

  it('is unavailable, not silent, where its thread cannot start or takes too long', async () => {
    expect(await codeOf(opened({ workerPath: resolve('no-such-file.mjs') }).speak('Hello.', { signal }))).toBe(
      'speech.unavailable',
    )
    expect(await codeOf(opened({ timeoutMs: 1 }).speak('Hello.', { signal }))).toBe('speech.unavailable')
  })

  it('refuses with the server stopping, also whom it had begun to serve', async () => {
    const flite = opened({})
    const begun = codeOf(flite.speak('Hello.', { signal }))
    await flite.close()
    expect(await begun).toBe('service.stopping')
    expect(await codeOf(flite.speak('Hello again.', { signal }))).toBe('service.stopping')
  })
})
