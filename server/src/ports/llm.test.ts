import { expect, it } from 'vitest'
import { z } from 'zod'
import { llmContract, type ModelScript } from './llm.contract.ts'
import { ScriptedLlm, type ScriptedReply } from './llm.fake.ts'
import { llmFailure } from './llm.ts'

const toReply = (script: ModelScript): ScriptedReply => {
  if ('says' in script) throw new Error('the fake has no wire to say this over')
  if (!('text' in script)) return script
  const { text, diesAfter } = script
  if (diesAfter === undefined) return { text }
  return {
    text: (function* () {
      yield* text.slice(0, diesAfter)
      throw llmFailure('llm.cut-off')
    })(),
  }
}

llmContract(
  'the fake',
  async () => {
    const llm = new ScriptedLlm({ provider: 'groq', model: 'small' })
    return {
      llm,
      provider: 'groq',
      model: 'small',
      script: (...replies) => llm.next(...replies.map(toReply)),
      heard: () => llm.calls.map(({ prompt, input }) => ({ system: prompt.system, input: [input] })),
      close: async () => undefined,
    }
  },
  { wire: false },
)

const call = (signal = new AbortController().signal) => ({
  prompt: { id: 'greet', version: '2', system: 'You greet people.' },
  input: 'Åsa',
  signal,
  deadlineMs: 1_000,
})
const greeting = { schema: z.object({ words: z.string() }), schemaName: 'greeting' }

it('a scripted model says its objects in order, and keeps what it was asked', async () => {
  const llm = new ScriptedLlm({ otherwise: ({ input }) => ({ object: { words: `Hello ${input}` } }) })
  llm.next({ object: { words: 'Hi' } })
  expect((await llm.generateObject({ ...call(), ...greeting })).value).toEqual({ words: 'Hi' })
  expect(await llm.generateObject({ ...call(), ...greeting })).toEqual({
    value: { words: 'Hello Åsa' },
    served: { provider: 'scripted', model: 'scripted-1', prompt: 'greet@2', inputTokens: 4, outputTokens: 2, ms: 0 },
  })
  expect(llm.calls.map(({ input, schemaName }) => ({ input, schemaName }))).toEqual([
    { input: 'Åsa', schemaName: 'greeting' },
    { input: 'Åsa', schemaName: 'greeting' },
  ])
})

it('a scripted object that does not fit is an invalid reply, never a default', async () => {
  const llm = new ScriptedLlm()
  llm.next({ object: { words: 7 } })
  await expect(llm.generateObject({ ...call(), ...greeting })).rejects.toMatchObject({ code: 'llm.invalid-reply' })
})

it('a scripted failure carries whether trying again can help', async () => {
  const llm = new ScriptedLlm()
  llm.next({ fails: 'llm.rate-limited', retryAfterMs: 2_000 }, { fails: 'llm.unauthorised' })
  await expect(llm.generateObject({ ...call(), ...greeting })).rejects.toMatchObject({
    code: 'llm.rate-limited',
    retryable: true,
    retryAfterMs: 2_000,
  })
  await expect(llm.streamText(call())).rejects.toMatchObject({ code: 'llm.unauthorised', retryable: false })
})

it('a scripted stream that dies gives what it had, and fails at both ends', async () => {
  const llm = new ScriptedLlm()
  const cut = new Error('cut')
  llm.next({
    text: (function* () {
      yield 'one '
      yield 'two'
      throw cut
    })(),
  })
  const { pieces, served } = await llm.streamText(call())
  const seen: string[] = []
  const reading = async () => {
    for await (const piece of pieces) seen.push(piece)
  }
  await expect(reading()).rejects.toBe(cut)
  await expect(served).rejects.toBe(cut)
  expect(seen).toEqual(['one ', 'two'])
})

it('a scripted model that hangs ends with the reason of the signal', async () => {
  const llm = new ScriptedLlm()
  llm.next({ hangs: true })
  const controller = new AbortController()
  const asked = llm.generateObject({ ...call(controller.signal), ...greeting })
  controller.abort(new Error('the person left'))
  await expect(asked).rejects.toThrow('the person left')
})

it('a call that nothing is scripted for is a fault of the test', async () => {
  await expect(new ScriptedLlm().streamText(call())).rejects.toThrow('nothing is scripted for greet@2')
})
