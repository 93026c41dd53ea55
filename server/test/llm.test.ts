import { listLlmModels } from '@candor/contracts/llm.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { type LlmServer, startLlmServer } from './llm-servers/server.ts'
import { startApp, type TestApp } from './start-app.ts'

const key = 'the-secret-key'
const models = [
  { provider: 'anthropic', model: 'claude-sonnet-4-5' },
  { provider: 'ollama', model: 'qwen3:8b' },
]
let servers: LlmServer[]
let app: TestApp

beforeAll(async () => {
  servers = [await startLlmServer('anthropic', { key }), await startLlmServer('ollama')]
  for (const server of servers) server.handle(({ streams }) => (streams ? { text: 'ready' } : { object: { level: 3 } }))
  app = await startApp({
    llmEnv: {
      models: models.map((model, index) => ({
        ...model,
        baseUrl: `${servers[index]?.url}${index === 0 ? '/v1' : ''}`,
        apiKey: key,
      })),
      samples: 1,
      notes: [],
    },
  })
})
afterAll(async () => {
  await app.close()
  await Promise.all(servers.map((server) => server.die()))
})

const list = async () => {
  const { status, body } = await app.person().send(listLlmModels)
  expect(status).toBe(200)
  return body.items
}

const asked = () => servers.map(({ requests }) => requests.length)

test('the models are listed in their order, the built-in last, and each was asked once a minute', async () => {
  expect(await Promise.all([list(), list()])).toEqual(
    Array.from({ length: 2 }, () => [
      { ...models[0], reachable: true, ms: expect.any(Number) },
      { ...models[1], reachable: true, ms: expect.any(Number) },
      { provider: 'builtin', model: null, reachable: true },
    ]),
  )
  await list()
  expect(asked()).toEqual([1, 1])
  app.clock.advance(60_000)
  await list()
  expect(asked()).toEqual([2, 2])
})

test('a model that does not answer is listed with the reason, and nothing of its key', async () => {
  app.clock.advance(60_000)
  servers[0]?.next({ status: 401, message: `wrong key ${key}` })
  await servers[1]?.die()
  const items = await list()
  await servers[1]?.recover()
  expect(items).toEqual([
    { ...models[0], reachable: false, problem: 'llm.unauthorised' },
    { ...models[1], reachable: false, problem: 'llm.unavailable' },
    { provider: 'builtin', model: null, reachable: true },
  ])
})

test('the app has the configured models as one, which goes on where the first one fails', async () => {
  servers[0]?.next({ status: 401 })
  const { value, served } = (await app.app.llm?.generateObject({
    prompt: { id: 'test', version: '1', system: 'You mark answers.' },
    input: 'I counted it again.',
    signal: new AbortController().signal,
    deadlineMs: 10_000,
    schema: z.object({ level: z.int() }),
    schemaName: 'mark',
  })) ?? { value: null }
  expect(value).toEqual({ level: 3 })
  expect(served?.provider).toBe('ollama')
  const metrics = await (await app.person().fetch('/metrics')).text()
  expect(metrics).toContain(
    'candor_model_attempts_total{provider="anthropic",model="claude-sonnet-4-5",outcome="llm.unauthorised"} 1',
  )
})

test('without a configured model the built-in is alone', async () => {
  const alone = await startApp()
  const { body } = await alone.person().send(listLlmModels)
  const { llm } = alone.app
  await alone.close()
  expect(body.items).toEqual([{ provider: 'builtin', model: null, reachable: true }])
  expect(llm).toBeNull()
})
