// @vitest-environment happy-dom
import { getMe } from '@candor/contracts/accounts.ts'
import { createDocument, deleteDocument } from '@candor/contracts/documents.ts'
import { listInterviews } from '@candor/contracts/interview.ts'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { call } from './api.ts'
import { isOnline, reachable } from './connection.ts'
import { ApiProblem, OfflineError } from './problem.ts'

const id = '0198a0c0-0000-7000-8000-000000000001'
const network = vi.fn<typeof fetch>()

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('fetch', network)
})

afterEach(() => {
  reachable()
  network.mockReset()
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

const reply = (status: number, body: unknown, type = 'application/json') =>
  network.mockResolvedValueOnce(
    new Response(body === undefined ? null : JSON.stringify(body), {
      status,
      headers: { 'content-type': type, 'x-request-id': 'req-1' },
    }),
  )
const failure = (promise: Promise<unknown>) =>
  promise.then(
    () => null,
    (error: unknown) => error,
  )

describe('call', () => {
  it('fills in the address and leaves out what was not asked', async () => {
    reply(200, { items: [], nextCursor: null })
    await expect(call(listInterviews, { query: { q: 'sales & more', limit: 5 } })).resolves.toEqual({
      items: [],
      nextCursor: null,
    })
    expect(network.mock.calls[0]?.[0]).toBe('/api/v1/interviews?q=sales+%26+more&limit=5')
    reply(204, undefined)
    await expect(call(deleteDocument, { params: { id } })).resolves.toBeUndefined()
    expect(network.mock.calls[1]?.[0]).toBe(`/api/v1/documents/${id}`)
  })

  it('gives a creating call its key, the same one where the caller repeats', async () => {
    for (const idempotencyKey of ['k1', 'k1', undefined]) {
      reply(422, { type: 'about:blank', title: 'No', status: 422, code: 'validation.failed' })
      await failure(
        call(
          createDocument,
          { body: { kind: 'resume', text: 'x' } },
          { ...(idempotencyKey ? { idempotencyKey } : {}) },
        ),
      )
    }
    const keys = network.mock.calls.map(([, init]) => new Headers(init?.headers).get('idempotency-key'))
    expect(keys.slice(0, 2)).toEqual(['k1', 'k1'])
    expect(keys[2]).toMatch(/^[0-9a-f]{32}$/)
  })

  it("turns a problem into its code, its words, its faulty fields and the request's id", async () => {
    reply(
      422,
      {
        type: 'about:blank',
        title: 'Invalid',
        status: 422,
        code: 'validation.failed',
        detail: 'Some fields are wrong.',
        requestId: 'req-9',
        errors: [{ path: 'jobTitle', message: 'is too long' }],
      },
      'application/problem+json',
    )
    const error = (await failure(call(getMe, {}))) as ApiProblem
    expect(error).toBeInstanceOf(ApiProblem)
    expect(error).toMatchObject({
      status: 422,
      code: 'validation.failed',
      detail: 'Some fields are wrong.',
      requestId: 'req-9',
    })
    expect(error.fields).toEqual({ jobTitle: 'is too long' })
  })

  it('says so where the reply is not what the contract promises', async () => {
    reply(200, { user: 'nobody' })
    expect(await failure(call(getMe, {}))).toMatchObject({ code: 'reply.unexpected', requestId: 'req-1' })
  })

  it('knows a network that is away from a server that refuses', async () => {
    network.mockRejectedValueOnce(new TypeError('Failed to fetch'))
    expect(await failure(call(getMe, {}))).toBeInstanceOf(OfflineError)
    expect(isOnline()).toBe(false)
  })

  it('takes the error page of a proxy for a server that is away', async () => {
    network.mockResolvedValueOnce(
      new Response('<h1>Bad gateway</h1>', { status: 502, headers: { 'content-type': 'text/html' } }),
    )
    expect(await failure(call(getMe, {}))).toBeInstanceOf(OfflineError)
  })

  it('asks for the health of a server that was away, ever less often, until it answers', async () => {
    network.mockRejectedValueOnce(new TypeError('Failed to fetch'))
    await failure(call(getMe, {}))
    network.mockRejectedValueOnce(new TypeError('Failed to fetch'))
    await vi.advanceTimersByTimeAsync(1_000)
    expect(isOnline()).toBe(false)
    network.mockResolvedValueOnce(new Response('{}', { status: 200 }))
    await vi.advanceTimersByTimeAsync(2_000)
    expect(isOnline()).toBe(true)
  })

  it('does not call an aborted request a lost network', async () => {
    const stop = new AbortController()
    network.mockImplementationOnce(async () => {
      stop.abort()
      throw new DOMException('aborted', 'AbortError')
    })
    expect(await failure(call(getMe, {}, { signal: stop.signal }))).toMatchObject({ name: 'AbortError' })
    expect(isOnline()).toBe(true)
  })
})
