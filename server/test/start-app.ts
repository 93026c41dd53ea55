import { resolve } from 'node:path'
import type { Contract, ContractReply } from '@candor/contracts/contract.ts'
import type { Problem } from '@candor/contracts/problems.ts'
import { inject } from 'vitest'
import { createWinkLanguage } from '../src/adapters/wink/language.ts'
import { type App, type AppOptions, createApp } from '../src/app.ts'
import type { JudgeAnswer } from '../src/features/interview/index.ts'
import { createBuiltinJudge } from '../src/features/scoring/index.ts'
import { createLog } from '../src/log.ts'
import { FakeClock } from '../src/ports/clock.ts'
import { createTestDatabase, type TestDatabase } from './test-database.ts'

interface Sent {
  params?: Record<string, string>
  query?: Record<string, string | number>
  body?: unknown
  headers?: Record<string, string>
}

export interface Answer<Body> {
  status: number
  body: Body
  headers: Headers
}

/** Somebody at a browser: keeps cookies, speaks through contracts over real HTTP. */
export interface Person {
  /** Sends a contract's request; the reply is not checked against it, so that faults can be looked at. */
  send<C extends Contract>(contract: C, sent?: Sent): Promise<Answer<ContractReply<C>>>
  /** As {@link send}, for a request that has to fail. */
  refused(contract: Contract, sent?: Sent): Promise<Answer<Problem>>
  fetch(path: string, init?: RequestInit): Promise<Response>
  cookies: Map<string, string>
}

export interface TestApp {
  app: App
  database: TestDatabase
  clock: FakeClock
  address: string
  /** Somebody new, without a cookie. */
  person(): Person
  /** Ends the app and, after a while of the test's clock, starts it anew on the same database. */
  restart(downMs?: number, changed?: Pick<AppOptions, 'models'>): Promise<void>
  close(): Promise<void>
}

const keepCookies = (cookies: Map<string, string>, response: Response): void => {
  for (const line of response.headers.getSetCookie()) {
    const [pair = '', ...attributes] = line.split(';')
    const name = pair.slice(0, pair.indexOf('='))
    const value = pair.slice(pair.indexOf('=') + 1)
    if (value === '' || attributes.some((attribute) => /max-age=0/i.test(attribute))) cookies.delete(name)
    else cookies.set(name, value)
  }
}

const fill = (path: string, params: Record<string, string>): string =>
  path.replace(/:([a-zA-Z]+)/g, (_, name: string) => encodeURIComponent(params[name] ?? `:${name}`))

const createPerson = (address: () => string): Person => {
  const cookies = new Map<string, string>()
  const send = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const headers = new Headers(init.headers)
    if (cookies.size > 0) headers.set('cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '))
    const response = await fetch(new URL(path, address()), { ...init, headers })
    keepCookies(cookies, response)
    return response
  }
  const call = async (contract: Contract, { params = {}, query, body, headers = {} }: Sent = {}) => {
    const search = query ? `?${new URLSearchParams(query as Record<string, string>)}` : ''
    const response = await send(`/api/v1${fill(contract.path, params)}${search}`, {
      method: contract.method,
      headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    const text = await response.text()
    const isJson = (response.headers.get('content-type') ?? '').includes('json')
    return { status: response.status, body: isJson ? JSON.parse(text) : text, headers: response.headers }
  }
  return { send: call, refused: call, fetch: send, cookies }
}

let judge: JudgeAnswer | undefined
/** The built-in judge, once for all apps of a run: the language model's data grows with each loading, and bursts. */
const builtinJudge = (): JudgeAnswer => {
  judge ??= createBuiltinJudge({ language: createWinkLanguage() })
  return judge
}

interface TestOptions
  extends Pick<AppOptions, 'models' | 'llm' | 'llmEnv' | 'hearing' | 'voice' | 'timers' | 'operator' | 'budgets'> {
  logLevel?: string
  /** Another instance of the same product: its database and its time. */
  beside?: TestApp
}

/** The whole app over real HTTP on a real database of its own; only the clock is ours. */
export const startApp = async ({ logLevel = 'silent', beside, ...options }: TestOptions = {}): Promise<TestApp> => {
  const database = beside?.database ?? (await createTestDatabase())
  const clock = beside?.clock ?? new FakeClock()
  const { hearing, voice, timers, operator, budgets, ...models } = options
  const speech = {
    ...(hearing && { hearing }),
    ...(voice && { voice }),
    ...(timers && { timers }),
    ...(operator && { operator }),
    ...(budgets && { budgets }),
  }
  let change: Pick<AppOptions, 'models' | 'llm' | 'llmEnv'> = models
  const start = async (): Promise<{ app: App; address: string }> => {
    const app = await createApp({
      pool: database.pool,
      log: createLog(logLevel),
      version: '0.0.0-test',
      secret: 'a secret of the tests, at least 32 characters long',
      publicUrl: undefined,
      webRoot: undefined,
      documentChild: { path: inject('documentChild'), execArgv: [] },
      speechWorker: resolve('tools/speech-worker.mjs'),
      soundWorker: resolve('tools/sound-worker.mjs'),
      clock,
      judge: builtinJudge(),
      ...speech,
      ...change,
    })
    return { app, address: await app.http.listen({ port: 0, host: '127.0.0.1' }) }
  }
  let running = await start()
  return {
    database,
    clock,
    get app() {
      return running.app
    },
    get address() {
      return running.address
    },
    person: () => createPerson(() => running.address),
    async restart(downMs = 0, changed = change) {
      await running.app.close()
      change = changed
      clock.advance(downMs)
      running = await start()
    },
    async close() {
      await running.app.close()
      if (!beside) await database.drop()
    },
  }
}
