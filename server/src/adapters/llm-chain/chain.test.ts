import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { ScriptedLlm } from '../../ports/llm.fake.ts'
import { type LlmCall, llmFailure } from '../../ports/llm.ts'
import { FakeTimer } from '../../ports/timer.ts'
import { createLlmChain } from './chain.ts'
import type { LlmAttempt } from './links.ts'

const open = (names: readonly string[] = ['groq', 'ollama']) => {
  const timer = new FakeTimer()
  const attempts: LlmAttempt[] = []
  const models = names.map((provider) => new ScriptedLlm({ provider, model: 'm' }))
  const llm = createLlmChain(
    models.map((model, index) => ({ provider: names[index] ?? '', model: 'm', llm: model })),
    { timer, random: () => 0.5, onAttempt: (attempt) => attempts.push(attempt) },
  )
  if (!llm) throw new Error('no chain')
  const [first = new ScriptedLlm(), second = new ScriptedLlm()] = models
  return { timer, attempts, first, second, llm }
}

const call = (overrides: Partial<LlmCall> = {}): LlmCall => ({
  prompt: { id: 'judge', version: '3', system: 'You mark.' },
  input: 'I counted it again.',
  signal: new AbortController().signal,
  deadlineMs: 20_000,
  ...overrides,
})
const mark = { schema: z.object({ level: z.int() }), schemaName: 'mark' }
const asked = (overrides: Partial<LlmCall> = {}) => ({ ...call(overrides), ...mark })

const outcomes = (attempts: readonly LlmAttempt[]) => attempts.map(({ provider, outcome }) => `${provider} ${outcome}`)

/** The outcome of a promise as a value, so that time can be moved while it is under way. */
const settled = <T>(promise: Promise<T>): Promise<T | { failed: unknown }> =>
  promise.catch((failed: unknown) => ({ failed }))

async function* dies(pieces: readonly string[]): AsyncGenerator<string> {
  yield* pieces
  throw llmFailure('llm.cut-off')
}

const read = async (pieces: AsyncIterable<string>): Promise<string> => {
  let text = ''
  for await (const piece of pieces) text += piece
  return text
}

describe('a chain of models', () => {
  it('is nothing without a model', () => {
    expect(createLlmChain([], { timer: new FakeTimer(), random: () => 0, onAttempt: () => undefined })).toBeNull()
  })

  it('asks the first, and no other while it serves', async () => {
    const { llm, first, second, attempts } = open()
    first.next({ object: { level: 2 } })
    const { value, served } = await llm.generateObject(asked())
    expect(value).toEqual({ level: 2 })
    expect(served.provider).toBe('groq')
    expect(second.calls).toEqual([])
    expect(attempts).toEqual([
      { provider: 'groq', model: 'm', prompt: 'judge@3', kind: 'object', outcome: 'ok', ms: 0 },
    ])
  })

  it.each(['llm.unauthorised', 'llm.unknown-model', 'llm.refused', 'llm.invalid-reply'] as const)(
    'goes on at once after %s',
    async (code) => {
      const { llm, first, second, attempts } = open()
      first.next({ fails: code })
      second.next({ object: { level: 1 } })
      expect((await llm.generateObject(asked())).served.provider).toBe('ollama')
      expect(outcomes(attempts)).toEqual([`groq ${code}`, 'ollama ok'])
    },
  )

  it('tries again what can help, after a pause', async () => {
    const { llm, first, timer, attempts } = open()
    first.next({ fails: 'llm.unavailable' }, { object: { level: 1 } })
    const asking = settled(llm.generateObject(asked()))
    await timer.advance(187)
    expect(first.calls).toHaveLength(1)
    await timer.advance(1)
    expect(first.calls).toHaveLength(2)
    expect(await asking).toMatchObject({ value: { level: 1 } })
    expect(outcomes(attempts)).toEqual(['groq llm.unavailable', 'groq ok'])
  })

  it('waits as long as a provider asks when that fits, and never calls it before', async () => {
    const { llm, first, timer } = open(['groq'])
    first.next({ fails: 'llm.rate-limited', retryAfterMs: 6_000 }, { object: { level: 1 } })
    const asking = settled(llm.generateObject(asked()))
    await timer.advance(6_000)
    expect(first.calls).toHaveLength(1)
    await timer.advance(300)
    expect(await asking).toMatchObject({ value: { level: 1 } })
  })

  it('gives each provider its share of the deadline, and says when all failed', async () => {
    const { llm, first, second, timer, attempts } = open()
    first.next({ hangs: true })
    second.next({ hangs: true })
    const asking = settled(llm.generateObject(asked()))
    await timer.advance(9_999)
    expect(second.calls).toHaveLength(0)
    await timer.advance(1)
    expect(second.calls.map(({ deadlineMs }) => deadlineMs)).toEqual([10_000])
    await timer.advance(10_000)
    expect(await asking).toMatchObject({ failed: { code: 'llm.exhausted', retryable: false } })
    expect(outcomes(attempts)).toEqual(['groq llm.timeout', 'ollama llm.timeout'])
    expect(timer.nowMs()).toBe(20_000)
  })

  it('leaves a provider alone that keeps failing, tries it with one call later, and takes it back', async () => {
    const { llm, first, second, timer, attempts } = open()
    second.next(...Array.from({ length: 5 }, () => ({ object: { level: 0 } })))
    first.next(...Array.from({ length: 3 }, () => ({ fails: 'llm.unavailable' as const })))
    for (let time = 0; time < 3; time += 1) {
      const asking = settled(llm.generateObject(asked()))
      await timer.advance(1_000)
      await asking
    }
    // Two attempts of the first call, one of the second; the third did not ask it.
    expect(first.calls).toHaveLength(3)
    await timer.advance(15_000)
    let answer: (value: unknown) => void = () => undefined
    first.next({ object: { level: 4 }, after: new Promise((resolve) => (answer = resolve)) }, { object: { level: 4 } })
    const trying = llm.generateObject(asked())
    expect((await llm.generateObject(asked())).served.provider).toBe('ollama')
    answer(undefined)
    expect((await trying).served.provider).toBe('groq')
    expect((await llm.generateObject(asked())).served.provider).toBe('groq')
    expect(outcomes(attempts).slice(-3)).toEqual(['ollama ok', 'groq ok', 'groq ok'])
  })

  it('fails at once when every provider is left alone', async () => {
    const { llm, first, attempts } = open(['groq'])
    first.next({ fails: 'llm.unauthorised' })
    await expect(llm.generateObject(asked())).rejects.toMatchObject({ code: 'llm.exhausted' })
    await expect(llm.streamText(call())).rejects.toMatchObject({ code: 'llm.exhausted' })
    expect(attempts).toHaveLength(1)
  })

  it('ends at once when the caller leaves, in an attempt and in a pause', async () => {
    const { llm, first, attempts, timer } = open()
    const controller = new AbortController()
    first.next({ hangs: true })
    const asking = settled(llm.generateObject(asked({ signal: controller.signal })))
    controller.abort(new Error('the person left'))
    expect(await asking).toMatchObject({ failed: { message: 'the person left' } })
    const second = new AbortController()
    first.next({ fails: 'llm.unavailable' })
    const pausing = settled(llm.generateObject(asked({ signal: second.signal })))
    await timer.advance(10)
    second.abort(new Error('left again'))
    expect(await pausing).toMatchObject({ failed: { message: 'left again' } })
    expect(outcomes(attempts)).toEqual(['groq cancelled', 'groq llm.unavailable'])
  })

  it('hides no fault of ours behind another provider', async () => {
    const { llm } = open()
    await expect(llm.generateObject(asked())).rejects.toThrow('nothing is scripted for judge@3')
  })
})

const story = 'You counted the till twice, found the refund, and corrected it the same evening. Well done!'
const words = story.split(/(?<= )/)

/** A model that does as the continuation asks, whatever was said before. */
const obedient = (name: string): ScriptedLlm =>
  new ScriptedLlm({
    provider: name,
    otherwise: ({ input }) => {
      const begun = /Begun reply:\n([\s\S]*)\n\nLast words, to be repeated first:\n([\s\S]*)$/.exec(input)
      const [, said = '', anchor = ''] = begun ?? []
      return { text: (anchor + story.slice(said.length)).split(/(?<=[aeiou])/) }
    },
  })

describe('a text from a chain of models', () => {
  it('comes from the first, and says what served it', async () => {
    const { llm, first, attempts } = open()
    first.next({ text: words })
    const { pieces, served } = await llm.streamText(call())
    expect(await read(pieces)).toBe(story)
    expect(await served).toMatchObject({ provider: 'groq', prompt: 'judge@3' })
    expect(outcomes(attempts)).toEqual(['groq ok'])
  })

  it('comes from the next when the first gives no token in its share of the time', async () => {
    const { llm, first, second, timer } = open()
    first.next({ hangs: true })
    second.next({ text: words })
    const opening = llm.streamText(call())
    await timer.advance(10_000)
    expect(await read((await opening).pieces)).toBe(story)
  })

  it('that breaks anywhere is finished by the next, without a word twice or lost', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(story.length), fc.nat(8), async (at, size) => {
        const timer = new FakeTimer()
        const first = new ScriptedLlm({ provider: 'groq' })
        const cut = story.slice(0, Math.max(1, at)).match(new RegExp(`[\\s\\S]{1,${size + 1}}`, 'g')) ?? []
        first.next({ text: dies(cut) })
        const links = [first, obedient('ollama')].map((llm, index) => ({ provider: `p${index}`, model: 'm', llm }))
        const llm = createLlmChain(links, { timer, random: () => 0, onAttempt: () => undefined })
        const stream = await llm?.streamText(call())
        expect(await read(stream?.pieces ?? dies([]))).toBe(story)
        expect((await stream?.served)?.provider).toBe('ollama')
      }),
      { numRuns: 200 },
    )
  })

  it('that falls silent is finished by the next', async () => {
    const { llm, first, second, timer, attempts } = open()
    first.next({
      text: (async function* () {
        yield* words.slice(0, 6)
        await new Promise(() => undefined)
      })(),
    })
    second.next({ text: words.slice(3) })
    const { pieces } = await llm.streamText(call())
    const reading = settled(read(pieces))
    await timer.advance(10_000)
    expect(await reading).toBe(story)
    expect(outcomes(attempts)).toEqual(['groq llm.timeout', 'ollama ok'])
  })

  it('goes on with the same provider when there is no other', async () => {
    const { llm, first } = open(['groq'])
    first.next({ text: dies(words.slice(0, 5)) }, { text: words.slice(2) })
    const { pieces } = await llm.streamText(call())
    expect(await read(pieces)).toBe(story)
    expect(first.calls[1]?.prompt).toMatchObject({ id: 'judge', version: '3' })
    expect(first.calls[1]?.prompt.system).not.toContain('counted')
  })

  it('ends with an error when nobody can finish it, after whole words', async () => {
    const { llm, first, second, timer } = open()
    first.next({ text: dies(['You cou', 'nted the ti']) }, { fails: 'llm.unauthorised' })
    second.next({ fails: 'llm.unauthorised' })
    const { pieces, served } = await llm.streamText(call())
    let seen = ''
    const reading = settled(
      (async () => {
        for await (const piece of pieces) seen += piece
      })(),
    )
    await timer.advance(1_000)
    expect(await reading).toMatchObject({ failed: { code: 'llm.exhausted' } })
    await expect(served).rejects.toMatchObject({ code: 'llm.exhausted' })
    expect(seen).toBe('You counted the')
  })

  it('ends at once when the caller leaves in the middle', async () => {
    const { llm, first, second, attempts } = open()
    const controller = new AbortController()
    first.next({ text: words })
    const { pieces, served } = await llm.streamText(call({ signal: controller.signal }))
    const reading = (async () => {
      for await (const _ of pieces) controller.abort(new Error('the person left'))
    })()
    await expect(reading).rejects.toThrow('the person left')
    await expect(served).rejects.toThrow('the person left')
    expect(second.calls).toEqual([])
    expect(outcomes(attempts)).toEqual(['groq cancelled'])
  })

  it('is over when its reader stops early', async () => {
    const { llm, first, attempts } = open()
    first.next({ text: words })
    const { pieces, served } = await llm.streamText(call())
    for await (const _ of pieces) break
    await expect(served).rejects.toMatchObject({ code: 'llm.cut-off' })
    expect(outcomes(attempts)).toEqual(['groq cancelled'])
  })
})
