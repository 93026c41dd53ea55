import type { Contract, ContractReply } from '@candor/contracts/contract.ts'
import type { z } from 'zod'
import { reachable, unreachable } from './connection.ts'
import { ApiProblem, jsonOrNull, OfflineError, problemOf } from './problem.ts'

export const apiBase = '/api/v1'

type Part<C extends Contract, K extends 'params' | 'body'> = C[K] extends z.ZodType
  ? { [P in K]: z.input<C[K]> }
  : { [P in K]?: never }

/** What a call of this contract needs; `query` may always be left out. */
export type Given<C extends Contract> = Part<C, 'params'> &
  Part<C, 'body'> & { query?: C['query'] extends z.ZodType ? Partial<z.input<C['query']>> : never }

export interface CallOptions {
  signal?: AbortSignal
  /** For a contract that creates: the same key again gives the same thing, not a second one. */
  idempotencyKey?: string
}

/**
 * Calls one endpoint and parses its reply with the contract's schema.
 * Throws `ApiProblem` where the server refuses, `OfflineError` where no reply comes.
 */
export async function call<C extends Contract>(
  contract: C,
  given: Given<C>,
  options: CallOptions = {},
): Promise<ContractReply<C>> {
  const reply = await send(apiBase + address(contract.path, given), {
    method: contract.method,
    headers: headersOf(contract, given, options),
    ...(given.body === undefined ? {} : { body: JSON.stringify(given.body) }),
    ...(options.signal === undefined ? {} : { signal: options.signal }),
  })
  const text = await bodyOf(reply, options.signal)
  if (!reply.ok) throw problemOf(reply.status, text, reply.headers.get('x-request-id'))
  return parseReply(contract, text, reply.headers.get('x-request-id'))
}

/** The reply as the contract promises it; a reply of another form is a fault of the server's and says so. */
export function parseReply<C extends Contract>(contract: C, text: string, requestId: string | null): ContractReply<C> {
  if (contract.reply === undefined) return undefined as ContractReply<C>
  const parsed = contract.reply.safeParse(contract.mediaType === undefined ? jsonOrNull(text) : text)
  if (parsed.success) return parsed.data as ContractReply<C>
  const problem = {
    type: 'about:blank',
    title: 'The server sent a reply that this page does not understand. Reloading may help.',
    status: 502,
    code: 'reply.unexpected',
    ...(requestId === null ? {} : { requestId }),
  }
  throw new ApiProblem(problem, parsed.error)
}

/** A fresh key for `Idempotency-Key`. `crypto.randomUUID` is missing where the page comes over plain HTTP. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** A request whose failure to reach the server is an `OfflineError`, and noted for `useOnline`. */
export async function send(url: string, init: RequestInit): Promise<Response> {
  try {
    const reply = await fetch(url, { credentials: 'same-origin', ...init })
    // What a proxy says while the server behind it restarts: nothing was carried out.
    if (reply.status === 502 || reply.status === 503 || reply.status === 504) await refuseIfProxy(reply)
    reachable()
    return reply
  } catch (error) {
    if (init.signal?.aborted) throw error
    unreachable()
    throw error instanceof OfflineError ? error : new OfflineError(error)
  }
}

async function refuseIfProxy(reply: Response): Promise<void> {
  if (!reply.headers.get('content-type')?.includes('json')) throw new OfflineError()
}

async function bodyOf(reply: Response, signal?: AbortSignal): Promise<string> {
  try {
    return await reply.text()
  } catch (error) {
    if (signal?.aborted) throw error
    unreachable()
    throw new OfflineError(error)
  }
}

function address(path: string, given: { params?: unknown; query?: unknown }): string {
  const params = (given.params ?? {}) as Record<string, unknown>
  const filled = path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(params[name])))
  const query = Object.entries(given.query ?? {}).filter(([, value]) => value !== undefined && value !== '')
  return query.length === 0 ? filled : `${filled}?${new URLSearchParams(query.map(([k, v]) => [k, String(v)]))}`
}

function headersOf(contract: Contract, given: { body?: unknown }, options: CallOptions): Record<string, string> {
  return {
    accept: contract.mediaType ?? 'application/json',
    ...(given.body === undefined ? {} : { 'content-type': 'application/json' }),
    ...(contract.creates ? { 'idempotency-key': options.idempotencyKey ?? newKey() } : {}),
  }
}
