import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildDocumentChild } from '../../../test/document-child.ts'
import { AppError } from '../../kernel/errors.ts'
import { documentReaderContract } from '../../ports/document-reader.contract.ts'
import { createDocumentReader, type DocumentProcessOptions } from './reader.ts'

documentReaderContract('the process that reads documents', async () => {
  const { childPath, remove } = await buildDocumentChild()
  const reader = createDocumentReader({ childPath })
  return { reader, close: () => reader.close().then(remove) }
})

const { signal } = new AbortController()
const words = Buffer.from('some words')

let folder: string
let real: Awaited<ReturnType<typeof buildDocumentChild>>
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'document-process-'))
  real = await buildDocumentChild()
})
afterAll(() => Promise.all([rm(folder, { recursive: true }), real.remove()]))

const ready = `import { writeSync, readFileSync } from 'node:fs'
const say = (line) => writeSync(3, JSON.stringify(line) + '\\n')
say({ kind: 'ready' })
const input = readFileSync(0, 'latin1')
`
const reply = (text: string) =>
  `say({ kind: 'read', document: { text: ${text}, mediaType: 'text/plain', warnings: [] } })\n`

/** A reader whose child misbehaves in the way given, but for the input "good". */
const readerWith = async (program: string, options: Partial<DocumentProcessOptions> = {}) => {
  const childPath = join(folder, `${Math.random()}.mjs`)
  await writeFile(childPath, program)
  return createDocumentReader({ childPath, timeoutMs: 5_000, ...options })
}
const unlessGood = (program: string) =>
  `${ready}if (input === 'good') { ${reply("'fine'")} process.exit(0) }\n${program}`

describe('a child that misbehaves is ended, and the next document is read', () => {
  it.each([
    ['loops', 'for (;;);', 'document.too-complex', { timeoutMs: 600 }, /longer than it should/],
    ['waits for ever', 'setInterval(() => {}, 1000)', 'document.too-complex', { timeoutMs: 600 }, /longer/],
    [
      'fills its heap',
      'const all = []; for (;;) all.push(new Array(1e5).fill(all.length))',
      'document.too-complex',
      {},
      /memory/,
    ],
    [
      'fills memory beside its heap',
      'const all = []; for (;;) all.push(Buffer.alloc(2 ** 22, all.length + 1))',
      'document.too-complex',
      { maxMemoryBytes: 200 * 2 ** 20 },
      /memory/,
    ],
    ['recurses', 'const down = () => down() + 1; down()', 'document.damaged', {}, /gave up/],
    ['throws', "throw new Error('no')", 'document.damaged', {}, /gave up/],
    ['kills itself', "process.kill(process.pid, 'SIGKILL')", 'document.damaged', {}, /gave up/],
    ['ends without a word', 'process.exit(0)', 'document.damaged', {}, /gave up/],
    ['says nonsense', "writeSync(3, 'Cannot read this\\n')", 'document.damaged', {}, /gave up/],
    ['says what is not a document', reply('12'), 'document.damaged', {}, /gave up/],
    ['says more than is kept', reply("'x'.repeat(200_001)"), 'document.damaged', {}, /gave up/],
    ['never ends a line', "for (;;) writeSync(3, 'x'.repeat(65536))", 'document.damaged', {}, /gave up/],
    [
      'names a fault that is none of documents',
      "say({ kind: 'fault', code: 'internal', detail: '' })",
      'document.damaged',
      {},
      /gave up/,
    ],
  ] as const)('%s', async (_, program, code, options, detail) => {
    const reader = await readerWith(unlessGood(program), options)
    const fault = await reader.read(words, 'a.txt', { signal }).catch((error: unknown) => error)
    expect(fault).toBeInstanceOf(AppError)
    expect(fault).toMatchObject({ code, detail: expect.stringMatching(detail) })
    expect((await reader.read(Buffer.from('good'), 'a.txt', { signal })).text).toBe('fine')
  })

  it('is our fault, not the document, when the program is not there or does not load', async () => {
    const broken = await readerWith('syntax error (')
    await expect(broken.read(words, 'a.txt', { signal })).rejects.toThrow('did not start')
    await expect(broken.read(words, 'a.txt', { signal })).rejects.not.toBeInstanceOf(AppError)
    const silent = await readerWith('setInterval(() => {}, 1000)', { startMs: 400 })
    await expect(silent.read(words, 'a.txt', { signal })).rejects.toThrow('it took too long')
  })
})

describe('a child is alone', () => {
  it('gets no environment, no file name, a folder that is not ours, and may not read, write, start or run what it likes', async () => {
    const attempt = (code: string) => `try { ${code}; did.push(${JSON.stringify(code)}) } catch {}`
    const reader = await readerWith(`${ready}
      const did = []
      ${attempt("readFileSync('/etc/hostname')")}
      ${attempt("(await import('node:fs')).writeFileSync('here.txt', 'x')")}
      ${attempt("(await import('node:child_process')).execSync('true')")}
      ${attempt("new (await import('node:worker_threads')).Worker('1', { eval: true })")}
      ${attempt("eval('1')")}
      const { PATH, HOME, ...env } = process.env
      ${reply('JSON.stringify({ did, env: process.env, argv: process.argv.slice(2), cwd: process.cwd() })')}`)
    const { text } = await reader.read(words, 'secret-name.txt', { signal })
    const seen = JSON.parse(text)
    expect(seen.did).toEqual([])
    expect(seen.env).toEqual({})
    expect(seen.cwd).toBe(tmpdir())
    expect(text).not.toContain('secret-name')
  })

  it('has no network', async () => {
    const path = fileURLToPath(new URL('lock-down.ts', import.meta.url))
    const source = await readFile(path, 'utf8')
    const { transform } = await import('esbuild')
    const { code } = await transform(source, { loader: 'ts', format: 'esm' })
    const reader = await readerWith(`${ready}${code}
      lockDown()
      const did = []
      const attempt = async (name, go) => { try { await go(); did.push(name) } catch {} }
      await attempt('fetch', () => fetch('http://127.0.0.1:1'))
      await attempt('net', async () => (await import('node:net')).connect(1))
      await attempt('socket', async () => new (await import('node:net')).Socket().connect(1))
      await attempt('http', async () => (await import('node:http')).get('http://127.0.0.1:1'))
      await attempt('dns', async () => (await import('node:dns')).lookup('localhost', () => {}))
      await attempt('udp', async () => (await import('node:dgram')).createSocket('udp4'))
      ${reply('JSON.stringify(did)')}`)
    expect((await reader.read(words, 'a.txt', { signal })).text).toBe('[]')
  })
})

describe('many documents', () => {
  it('reads two at once, lets some wait in order, and refuses more', async () => {
    const reader = await readerWith(`${ready}${reply('String(Date.now()) + " " + input')} `, { atOnce: 2, waiting: 3 })
    const attempts = Array.from({ length: 8 }, (_, index) => reader.read(Buffer.from(`${index}`), 'a.txt', { signal }))
    const ends = await Promise.allSettled(attempts)
    expect(ends.map((end) => end.status)).toEqual([...Array(5).fill('fulfilled'), ...Array(3).fill('rejected')])
    expect(ends.slice(5)).toMatchObject(Array(3).fill({ reason: { code: 'request.too-many' } }))
    expect((await reader.read(words, 'a.txt', { signal })).text).toContain('some words')
  })

  it('ends the child of somebody who leaves, and gives up the place of somebody who waits', async () => {
    const reader = await readerWith(unlessGood('for (;;);'), { atOnce: 1, waiting: 1, timeoutMs: 60_000 })
    const leaver = new AbortController()
    const waiter = new AbortController()
    const first = reader.read(words, 'a.txt', { signal: leaver.signal })
    const second = reader.read(words, 'a.txt', { signal: waiter.signal })
    waiter.abort(new Error('left the queue'))
    await expect(second).rejects.toThrow('left the queue')
    leaver.abort(new Error('left'))
    await expect(first).rejects.toThrow('left')
    expect((await reader.read(Buffer.from('good'), 'a.txt', { signal })).text).toBe('fine')
  })

  it('ends everything when the server stops', async () => {
    const reader = await readerWith(unlessGood('for (;;);'), { timeoutMs: 60_000 })
    const reading = reader.read(words, 'a.txt', { signal })
    await reader.close()
    await expect(reading).rejects.toMatchObject({ code: 'service.stopping' })
    await expect(reader.read(words, 'a.txt', { signal })).rejects.toMatchObject({ code: 'service.stopping' })
  })
})

it('runs from TypeScript in development', async () => {
  const childPath = fileURLToPath(new URL('child.ts', import.meta.url))
  const reader = createDocumentReader({ childPath, execArgv: ['--import', 'tsx'] })
  expect((await reader.read(words, 'a.txt', { signal })).text).toBe('some words')
})
