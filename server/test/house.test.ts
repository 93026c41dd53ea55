import { Writable } from 'node:stream'
import { createDocument } from '@candor/contracts/documents.ts'
import { getInterview, startInterview, submitAnswer } from '@candor/contracts/interview.ts'
import { problemSchema } from '@candor/contracts/problems.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createLog } from '../src/log.ts'
import { startApp, type TestApp } from './start-app.ts'

let app: TestApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.close())

const settings = { jobTitle: 'Nurse', seniority: 'mid', type: 'mixed' }
const get = (path: string, headers: Record<string, string> = {}) => fetch(new URL(path, app.address), { headers })

const post = (path: string, body: string, headers: Record<string, string> = {}) =>
  fetch(new URL(path, app.address), {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', ...headers },
  })

interface OpenApi {
  openapi: string
  paths: Record<string, Record<string, { operationId?: string; responses: object; requestBody?: object }>>
}

describe('the API’s own description', () => {
  test('is OpenAPI 3.1 and names every route with its id, replies and problems', async () => {
    const document = (await (await get('/api/v1/openapi.json')).json()) as OpenApi
    expect(document.openapi).toBe('3.1.0')
    const operations = Object.values(document.paths)
      .flatMap((path) => Object.values(path))
      .filter(({ operationId }) => operationId !== undefined)
    const ids = operations.map(({ operationId }) => operationId)
    expect(ids).toEqual(
      expect.arrayContaining([
        'getMe',
        'createDocument',
        'startInterview',
        'submitAnswer',
        'finishInterview',
        'getReport',
      ]),
    )
    for (const { responses } of operations)
      expect(Object.keys(responses)).toEqual(expect.arrayContaining(['4XX', '5XX']))
    expect(document.paths['/interviews/{id}/answers']?.post?.requestBody).toBeDefined()
  })

  test('can be browsed at /docs with assets of our own', async () => {
    const page = await get('/docs/')
    expect(page.status).toBe(200)
    const html = await page.text()
    const assets = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map((match) => match[1] ?? '')
    expect(assets.length).toBeGreaterThan(2)
    for (const asset of assets) {
      expect(asset).not.toMatch(/^(https?:)?\/\//)
      expect((await get(new URL(asset, new URL('/docs/', app.address)).pathname)).status).toBe(200)
    }
  })
})

describe('health', () => {
  test('/health and /ready answer, and /metrics counts requests by route, never by address', async () => {
    expect(await (await get('/health')).json()).toEqual({ status: 'ok' })
    expect((await get('/ready')).status).toBe(200)
    const person = app.person()
    const { body } = await person.send(startInterview, { body: settings })
    await person.send(getInterview, { params: { id: body.interview.id } })
    const metrics = await (await get('/metrics')).text()
    expect(metrics).toMatch(
      /candor_http_request_duration_seconds_count\{method="GET",route="\/api\/v1\/interviews\/:id",status="200"\} [1-9]/,
    )
    expect(metrics).not.toContain(body.interview.id)
  })
})

describe('a fault', () => {
  test('is problem details with a code, and the id of the request', async () => {
    const reply = await get('/api/v1/nothing-here')
    expect(reply.status).toBe(404)
    expect(reply.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
    const problem = problemSchema.parse(await reply.json())
    expect(problem).toMatchObject({ code: 'route.not-found', requestId: reply.headers.get('x-request-id') })
  })

  const table: [string, string, string, Record<string, string>, number, string][] = [
    ['JSON that is none', '/api/v1/interviews', '{', {}, 400, 'request.malformed'],
    ['an empty body', '/api/v1/interviews', '', {}, 400, 'request.malformed'],
    ['a body that is no object', '/api/v1/interviews', '[]', {}, 422, 'validation.failed'],
    ['another media type', '/api/v1/interviews', 'x', { 'content-type': 'text/csv' }, 415, 'request.media-type'],
    ['a megabyte too much', '/api/v1/interviews', `"${'x'.repeat(1_100_000)}"`, {}, 413, 'request.too-large'],
    [
      'a page of another site',
      '/api/v1/interviews',
      JSON.stringify(settings),
      { origin: 'https://evil.example' },
      403,
      'request.origin',
    ],
    ['an id that is none', '/api/v1/interviews/1/answers', '{"turnId":"x","text":""}', {}, 422, 'validation.failed'],
  ]
  test.each(table)('%s is told apart', async (_name, path, body, headers, status, code) => {
    const reply = await post(path, body, headers)
    expect({ status: reply.status, code: problemSchema.parse(await reply.json()).code }).toEqual({ status, code })
  })

  test('our own pages may change things, under either name of loopback', async () => {
    const { port } = new URL(app.address)
    for (const host of ['127.0.0.1', 'localhost']) {
      const reply = await post('/api/v1/interviews', JSON.stringify(settings), { origin: `http://${host}:${port}` })
      expect(reply.status).toBe(201)
    }
    const elsewhere = await post('/api/v1/interviews', JSON.stringify(settings), { origin: 'http://localhost:1' })
    expect(elsewhere.status).toBe(403)
  })
})

describe('headers', () => {
  test('of the API let a browser load, run and frame nothing', async () => {
    const { headers } = await get('/api/v1/me')
    expect(headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'")
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  })

  test('of the reference let it load from us alone', async () => {
    const policy = (await get('/docs/')).headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'self'")
    expect(policy).not.toMatch(/https?:\/\//)
  })
})

describe('the log', () => {
  test('redacts what is personal, and credentials', () => {
    const lines: string[] = []
    const sink = new Writable({
      write(chunk, _encoding, done) {
        lines.push(String(chunk))
        done()
      },
    })
    const log = createLog('info', sink)
    log.info({ pii: { answer: 'my secret story' }, req: { headers: { cookie: 'candor=abc' } } }, 'answer stored')
    log.info({ turn: { pii: { name: 'Ada' } }, user: { password: 'hunter2' } }, 'signed up')
    const text = lines.join('')
    expect(text).toContain('answer stored')
    for (const word of ['secret story', 'candor=abc', 'Ada', 'hunter2']) expect(text).not.toContain(word)
  })

  test('of a whole visit holds no word of the person', async () => {
    const words = 'zanzibarquestion'
    const written: string[] = []
    const write = process.stderr.write.bind(process.stderr)
    process.stderr.write = ((chunk: string | Uint8Array) =>
      written.push(String(chunk)) > 0) as typeof process.stderr.write
    try {
      const loud = await startApp({ logLevel: 'trace' })
      const person = loud.person()
      await person.send(createDocument, { body: { kind: 'resume', text: `I led ${words}` } })
      const { body } = await person.send(startInterview, { body: { ...settings, jobTitle: words } })
      await person.send(submitAnswer, {
        params: { id: body.interview.id },
        body: { turnId: body.turn.id, text: words },
      })
      await person.refused(submitAnswer, { params: { id: words }, body: { turnId: words, text: words } })
      await loud.close()
    } finally {
      process.stderr.write = write
    }
    expect(written.join('')).toContain('/api/v1/interviews')
    expect(written.join('')).not.toContain(words)
  })
})
