import { spawn } from 'node:child_process'
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { scoredLineSchema } from '@candor/contracts/scoring.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startEmbeddedPostgres } from '../src/db/embedded/start-embedded-postgres.ts'
import { startLlmServer } from './llm-servers/server.ts'

const slow = 60_000
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'candor-cli-'))
  // The database's own account has to pass through, or its data would go elsewhere.
  await chmod(folder, 0o711)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

interface Ended {
  code: number | null
  out: string
  err: string
}

/** Runs the real command line, on a data directory of its own. */
const candor = (args: readonly string[], { input = '', env = {} }: { input?: string; env?: NodeJS.ProcessEnv } = {}) =>
  new Promise<Ended>((done) => {
    const child = spawn(process.execPath, [resolve('server/bin/candor.mjs'), ...args], {
      env: { ...process.env, CANDOR_DATA_DIR: join(folder, 'data'), PORT: '0', ...env },
      cwd: folder,
    })
    let out = ''
    let err = ''
    child.stdout.on('data', (chunk) => {
      out += chunk
    })
    child.stderr.on('data', (chunk) => {
      err += chunk
    })
    child.once('close', (code) => done({ code, out, err }))
    child.stdin.end(input)
  })

describe('candor score', () => {
  const lines = [
    {
      id: 1,
      question: 'What is a mutex?',
      answer: 'A lock that only one thread holds at a time.',
      reference: 'A lock that lets one thread at a time into a critical section.',
    },
    { id: 'b', question: 'Tell me about a hard day.', answer: '', keyPoints: [] },
    {
      id: 3,
      question: 'Why idempotent requests?',
      answer: 'So that a retry does no harm.',
      keyPoints: ['A repeated request changes nothing more'],
      reference: null,
      rubric: null,
    },
  ]
  const jsonl = lines.map((line) => JSON.stringify(line)).join('\n')

  test(
    'prints one object a line, in order, with the ids as they came, and nothing else',
    async () => {
      const file = join(folder, 'in.jsonl')
      await writeFile(file, `${jsonl}\n\n`)
      const { code, out, err } = await candor(['score', file])
      const scored = out
        .trimEnd()
        .split('\n')
        .map((line) => scoredLineSchema.parse(JSON.parse(line)))
      expect({ code, err }).toEqual({ code: 0, err: '' })
      expect(scored.map(({ id }) => id)).toEqual([1, 'b', 3])
      expect(scored[0]?.dimensions.correctness.score).not.toBeNull()
      expect(scored[1]).toMatchObject({ overall: 0, flags: ['empty'] })
      expect(scored[2]?.dimensions.correctness.score).not.toBeNull()
    },
    slow,
  )

  test(
    'reads standard input, and gives the same bytes for the same lines',
    async () => {
      const [first, second] = await Promise.all([
        candor(['score', '-'], { input: jsonl }),
        candor(['score', '-'], { input: jsonl }),
      ])
      expect(first.out).toBe(second.out)
      expect(first.out.trimEnd().split('\n')).toHaveLength(3)
    },
    slow,
  )

  test(
    'marks what can be marked and names the lines that cannot',
    async () => {
      const input = `${JSON.stringify(lines[0])}\nnot json\n{"id":4}\n${JSON.stringify(lines[2])}`
      const { code, out, err } = await candor(['score', '-'], { input })
      expect(code).toBe(1)
      expect(out.trimEnd().split('\n')).toHaveLength(2)
      expect(err).toMatch(/line 2: is not JSON/)
      expect(err).toMatch(/line 3: .*question/)
    },
    slow,
  )
})

describe('candor', () => {
  test(
    'migrate applies what is missing, once',
    async () => {
      expect(await candor(['migrate'])).toMatchObject({
        code: 0,
        out: expect.stringMatching(/^applied: 001-foundation, /),
      })
      expect(await candor(['migrate'])).toMatchObject({ code: 0, out: 'nothing to apply\n' })
    },
    slow,
  )

  test(
    'doctor says what is configured and reachable',
    async () => {
      const { code, out } = await candor(['doctor'])
      expect(out).toMatch(/^ok {6}Database +PostgreSQL 18/m)
      expect(out).toMatch(/^ok {6}Interviewer/m)
      expect(code).toBe(0)
      const away = await candor(['doctor'], {
        env: { DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/none', CANDOR_SECRET: 'x'.repeat(40) },
      })
      expect(away.code).toBe(1)
      expect(away.out).toMatch(/^FAULT {3}Database/m)
    },
    slow,
  )

  test(
    'doctor asks each language model for a word, says what is wrong and what to do, and shows no key',
    async () => {
      const groq = await startLlmServer('openai', { key: 'the-secret-key' })
      groq.handle(() => ({ text: 'ready' }))
      const { code, out, err } = await candor(['doctor'], {
        env: {
          CANDOR_LLM: 'groq:small,openai:big,lm-studio:q,builtin,ollama:never',
          CANDOR_LLM_GROQ_BASE_URL: `${groq.url}/openai/v1`,
          GROQ_API_KEY: 'the-secret-key',
          CANDOR_LLM_OPENAI_BASE_URL: `${groq.url}/v1`,
          OPENAI_API_KEY: 'another-secret-key',
          CANDOR_LLM_LM_STUDIO_BASE_URL: 'http://127.0.0.1:1/v1',
        },
      })
      await groq.die()
      expect(out).toMatch(/^ok {6}Model +groq:small at http:\/\/127\.0\.0\.1:\d+ answers in \d+ ms$/m)
      expect(out).toMatch(/^FAULT {3}Model +openai:big at .*: the key is missing, wrong.*\(llm\.unauthorised\)$/m)
      expect(out).toMatch(/^FAULT {3}Model +lm-studio:q at .*: no answer from its server.*\(llm\.unavailable\)$/m)
      expect(out).toMatch(/^ok {6}Models +CANDOR_LLM: builtin .* ends the list; 1 after it never asked$/m)
      expect(out + err).not.toContain('secret-key')
      expect(code).toBe(1)
    },
    slow,
  )

  test(
    'export writes every row that a person would miss, into a new file only',
    async () => {
      await candor(['migrate'])
      const database = await startEmbeddedPostgres({ dataDir: join(folder, 'data') })
      const { default: pg } = await import('pg')
      const client = new pg.Client(database.connection)
      await client.connect()
      const { rows } = await client.query("insert into workspace (kind) values ('personal') returning id")
      const id = rows[0].id
      await client.query(
        "insert into document (workspace_id, kind, media_type, extracted_text) select $1, 'resume', 'text/plain', 'text ' || n from generate_series(1, 1200) n",
        [id],
      )
      await client.end()
      await database.stop()
      const file = join(folder, 'everything.jsonl')
      expect(await candor(['export', file])).toMatchObject({ code: 0, out: '' })
      const exported = (await readFile(file, 'utf8'))
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line))
      expect(exported.filter(({ table }) => table === 'workspace')).toHaveLength(1)
      const texts = new Set(exported.filter(({ table }) => table === 'document').map(({ row }) => row.extracted_text))
      expect(texts.size).toBe(1200)
      expect((await candor(['export', file])).code).toBe(1)
    },
    slow,
  )

  test(
    'lists every fault of the environment at once',
    async () => {
      const { code, out, err } = await candor(['serve'], {
        env: { PORT: 'many', CANDOR_PUBLIC_URL: 'nowhere', DATABASE_URL: 'postgresql://db/candor' },
      })
      expect({ code, out }).toEqual({ code: 1, out: '' })
      for (const name of ['PORT', 'CANDOR_PUBLIC_URL', 'CANDOR_SECRET']) expect(err).toContain(name)
    },
    slow,
  )

  test(
    'says what it can do, and refuses what it cannot',
    async () => {
      expect((await candor(['help'])).out).toContain('candor serve')
      expect(await candor(['fly'])).toMatchObject({ code: 2, out: '' })
    },
    slow,
  )
})

describe('candor serve', () => {
  test(
    'prints its address and nothing else, and at SIGTERM lets a request under way finish',
    async () => {
      const child = spawn(process.execPath, [resolve('server/bin/candor.mjs'), 'serve'], {
        env: { ...process.env, CANDOR_DATA_DIR: join(folder, 'served'), PORT: '0' },
        stdio: ['ignore', 'pipe', 'pipe'],
      })
      let out = ''
      const ready = new Promise<string>((found) => {
        child.stdout.on('data', (chunk) => {
          out += chunk
          const address = /ready at (\S+)/.exec(out)?.[1]
          if (address) found(address)
        })
      })
      const ended = new Promise<number | null>((done) => child.once('exit', done))
      const address = await ready

      // Reading a document takes a process of its own: time enough for the signal to come in between.
      const form = new FormData()
      form.set('kind', 'resume')
      form.set('file', new Blob(['Nurse on a medical ward, 2019 to 2024. '.repeat(2_000)]), 'resume.txt')
      const upload = fetch(`${address}/api/v1/documents`, { method: 'POST', body: form })
      while (!/in_flight 1/.test(await (await fetch(`${address}/metrics`)).text())) await setImmediate()
      child.kill('SIGTERM')
      expect((await upload).status).toBe(201)
      expect(await ended).toBe(0)
      expect(out).toBe(`Candor is ready at ${address}\n`)
    },
    slow,
  )
})
