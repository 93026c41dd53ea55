import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Llm, LlmErrorCode } from './llm.ts'

/** What a test has the model do at the next call. */
export type ModelScript =
  | { object: unknown }
  /** Pieces of a stream. `diesAfter`: so many come, then the connection breaks. */
  | { text: readonly string[]; diesAfter?: number }
  /** The model says this instead of the object; only over a wire. */
  | { says: string }
  | { fails: LlmErrorCode; retryAfterMs?: number }

export interface OpenedModel {
  llm: Llm
  provider: string
  model: string
  script(...replies: ModelScript[]): void
  /** What the model was told, oldest call first; `input` has more than one message where a reply was repaired. */
  heard(): readonly { system: string; input: readonly string[] }[]
  close(): Promise<void>
}

const verdict = z.object({ level: z.int().min(0).max(4), quotes: z.array(z.string()) })
const good = { level: 3, quotes: ['I counted it again'] }
const { signal } = new AbortController()
const call = {
  prompt: { id: 'judge-story', version: '2', system: 'You mark answers.' },
  input: 'I counted it again.',
  signal,
  deadlineMs: 10_000,
}
const asked = { ...call, schema: verdict, schemaName: 'verdict' }

const read = async (pieces: AsyncIterable<string>): Promise<string> => {
  let text = ''
  for await (const piece of pieces) text += piece
  return text
}

const failures: [LlmErrorCode, boolean][] = [
  ['llm.unauthorised', false],
  ['llm.unknown-model', false],
  ['llm.rate-limited', true],
  ['llm.unavailable', true],
  ['llm.refused', false],
]

/**
 * What every `Llm` keeps, real or fake. `wire`: it speaks to a server, which can also write what is no
 * object, and which can be left waiting.
 */
export const llmContract = (name: string, open: () => Promise<OpenedModel>, { wire }: { wire: boolean }): void => {
  describe(`${name} keeps the promises of a language model`, () => {
    let opened: OpenedModel
    beforeEach(async () => {
      opened = await open()
    })
    afterEach(() => opened.close())

    it('gives an object of the schema, and says what served it', async () => {
      opened.script({ object: good })
      const { value, served } = await opened.llm.generateObject(asked)
      expect(value).toEqual(good)
      expect(served).toMatchObject({ provider: opened.provider, model: opened.model, prompt: 'judge-story@2' })
      expect(served.inputTokens).toBeGreaterThan(0)
      expect(served.outputTokens).toBeGreaterThan(0)
      expect(served.ms).toBeGreaterThanOrEqual(0)
      expect(opened.heard()).toEqual([
        { system: expect.stringContaining('You mark answers.'), input: ['I counted it again.'] },
      ])
    })

    it('gives a text in pieces, whole and in order, and says what served it', async () => {
      opened.script({ text: ['You ', 'counted', ' it', ' again — żółć 数え', 'ました 👍🏽'] })
      const { pieces, served } = await opened.llm.streamText(call)
      expect(await read(pieces)).toBe('You counted it again — żółć 数えました 👍🏽')
      expect(await served).toMatchObject({ provider: opened.provider, model: opened.model, prompt: 'judge-story@2' })
      expect((await served).inputTokens).toBeGreaterThan(0)
      expect((await served).outputTokens).toBeGreaterThan(0)
    })

    it.each(failures)('says %s, retryable: %s, for an object and for a text', async (code, retryable) => {
      opened.script({ fails: code }, { fails: code })
      await expect(opened.llm.generateObject(asked)).rejects.toMatchObject({ name: 'LlmError', code, retryable })
      await expect(opened.llm.streamText(call)).rejects.toMatchObject({ name: 'LlmError', code, retryable })
    })

    it('says how long a provider wants to be left alone', async () => {
      opened.script({ fails: 'llm.rate-limited', retryAfterMs: 7_000 })
      await expect(opened.llm.generateObject(asked)).rejects.toMatchObject({ retryAfterMs: 7_000 })
    })

    it('never gives an object that is not of the schema', async () => {
      opened.script({ object: { level: 9, quotes: [] } }, { object: { level: 3 } })
      await expect(opened.llm.generateObject(asked)).rejects.toMatchObject({
        code: 'llm.invalid-reply',
        retryable: false,
      })
    })

    it('does nothing for a caller who has left already', async () => {
      const left = AbortSignal.abort(new Error('the person left'))
      await expect(opened.llm.generateObject({ ...asked, signal: left })).rejects.toThrow('the person left')
      await expect(opened.llm.streamText({ ...call, signal: left })).rejects.toThrow('the person left')
      expect(opened.heard()).toEqual([])
    })

    it('ends a stream at once when the caller leaves, with the reason of the caller', async () => {
      const controller = new AbortController()
      opened.script({ text: ['one ', 'two ', 'three'] })
      const { pieces, served } = await opened.llm.streamText({ ...call, signal: controller.signal })
      const seen: string[] = []
      const reading = (async () => {
        for await (const piece of pieces) {
          seen.push(piece)
          controller.abort(new Error('the person left'))
        }
      })()
      await expect(reading).rejects.toThrow('the person left')
      await expect(served).rejects.toThrow('the person left')
      expect(seen).toEqual(['one '])
    })

    it('says that a stream was cut off, after the pieces that came', async () => {
      opened.script({ text: ['one ', 'two ', 'three'], diesAfter: 2 })
      const { pieces, served } = await opened.llm.streamText(call)
      let seen = ''
      const reading = (async () => {
        for await (const piece of pieces) seen += piece
      })()
      await expect(reading).rejects.toMatchObject({ name: 'LlmError', code: 'llm.cut-off', retryable: true })
      await expect(served).rejects.toMatchObject({ code: 'llm.cut-off' })
      expect('one two ').toContain(seen)
    })

    if (wire) repairs(() => opened)
  })
}

const repairs = (opened: () => OpenedModel): void => {
  it.each([
    ['in a code fence', `Here it is:\n\`\`\`json\n${JSON.stringify(good)}\n\`\`\`\nGood luck!`],
    ['with words around it', `My verdict {as asked}: ${JSON.stringify(good)} — that is all.`],
    ['after its thoughts', `<think>maybe {"level": 1, "quotes": []}?</think>\n${JSON.stringify(good)}`],
  ])('finds the object %s', async (_, says) => {
    const { llm, script, heard } = opened()
    script({ says })
    expect((await llm.generateObject(asked)).value).toEqual(good)
    expect(heard()).toHaveLength(1)
  })

  it.each([
    ['is cut off', JSON.stringify(good).slice(0, -9), 'no complete JSON object'],
    ['is malformed', '{level: three, quotes: "none"}', 'no complete JSON object'],
    ['is only words', 'I would say that it is a three.', 'no complete JSON object'],
    ['breaks the schema', '{"level": 9, "quotes": ["I counted it again", 7]}', 'quotes.1: '],
  ])('has a reply that %s repaired, once, with its faults named', async (_, says, fault) => {
    const { llm, script, heard } = opened()
    script({ says }, { object: good })
    const { value, served } = await llm.generateObject(asked)
    expect(value).toEqual(good)
    // Both calls were paid for.
    expect(served.inputTokens).toBe(24)
    expect(served.outputTokens).toBe(68)
    expect(heard()).toHaveLength(2)
    expect(heard()[1]?.input).toEqual(['I counted it again.', expect.stringContaining(fault)])
  })

  it.each([
    ['is cut off', '{"level": 3, "quo'],
    ['breaks the schema', '{"level": "high", "quotes": []}'],
    ['is empty', ''],
  ])('gives up on a reply that %s after one repair', async (_, says) => {
    const { llm, script, heard } = opened()
    script({ says }, { says }, { object: good })
    await expect(llm.generateObject(asked)).rejects.toMatchObject({ code: 'llm.invalid-reply', retryable: false })
    expect(heard()).toHaveLength(2)
  })
}
