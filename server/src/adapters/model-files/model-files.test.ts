import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { createReadStream, existsSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type CatalogueModel, catalogue, readSums } from './catalogue.ts'
import { installedRecogniser } from './manifest.ts'
import { createModelStore } from './model-store.ts'

const sum = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
const contents: Record<string, Buffer> = {
  'encoder.int8.onnx': Buffer.alloc(300_000, 'encoder'),
  'tokens.txt': Buffer.from('a 0\nb 1\n'),
}
const name = 'tiny-model'
const { signal } = new AbortController()

/** What is left on the disk. */
let free = 0
/** What happens to the next requests; then the files are served, with ranges. */
let mishaps: ((request: IncomingMessage, response: ServerResponse) => boolean)[] = []
let asked: string[] = []
const server = createServer((request, response) => {
  asked.push(`${request.url} ${request.headers.range ?? ''}`.trim())
  if (mishaps.shift()?.(request, response)) return
  const content = contents[request.url?.split('/').at(-1) ?? '']
  if (!content) return void response.writeHead(404).end()
  const from = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1] ?? 0)
  const range = { 'content-range': `bytes ${from}-${content.length - 1}/${content.length}` }
  response.writeHead(from > 0 ? 206 : 200, from > 0 ? range : {}).end(content.subarray(from))
})
/** What the server does once something of its reply was taken in. */
let onTakenIn: () => void = () => undefined
const pulling = { signal, onProgress: () => onTakenIn() }
/** Sends the first bytes, and cuts the connection when some of them were taken in. */
const cutAfter = (bytes: number) => (request: IncomingMessage, response: ServerResponse) => {
  const content = contents[request.url?.split('/').at(-1) ?? ''] ?? Buffer.of()
  const from = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1] ?? 0)
  response.writeHead(from > 0 ? 206 : 200, {
    'content-length': content.length - from,
    ...(from > 0 && { 'content-range': `bytes ${from}-${content.length - 1}/${content.length}` }),
  })
  response.write(content.subarray(from, from + bytes))
  onTakenIn = () => {
    onTakenIn = () => undefined
    response.destroy()
  }
  return true
}
const status = (code: number) => (_: IncomingMessage, response: ServerResponse) => {
  response.writeHead(code).end()
  return true
}

let folder = ''
let model: CatalogueModel
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})
beforeEach(async () => {
  mishaps = []
  asked = []
  free = 1e9
  folder = await mkdtemp(join(tmpdir(), 'candor-models-'))
  model = {
    name,
    does: 'speech-to-text',
    language: 'en',
    licence: 'none',
    page: '',
    from: `http://127.0.0.1:${(server.address() as AddressInfo).port}/files`,
    files: Object.entries(contents).map(([file, bytes]) => ({ name: file, bytes: bytes.length, sha256: sum(bytes) })),
  }
  return () => rm(folder, { recursive: true })
})
const store = (changed: Partial<CatalogueModel> = {}, mirror?: string) =>
  createModelStore({ folder, mirror, models: [{ ...model, ...changed }], waitMs: 0, freeBytes: async () => free })
/** Compared as bytes: a matcher takes a second for so many. */
const isWhole = async (file: string): Promise<boolean> =>
  (await readFile(join(folder, name, file))).equals(contents[file] ?? Buffer.of())
const everything = () => readdir(folder, { recursive: true }).then((names) => names.sort())

describe('pull', () => {
  it('fetches all files, says how far it is, and installs them at one stroke', async () => {
    const seen: number[] = []
    await store().pull(name, { signal, onProgress: (done) => seen.push(done) })
    expect(await everything()).toEqual([
      name,
      ...['candor-model.json', 'encoder.int8.onnx', 'tokens.txt'].map((file) => join(name, file)),
    ])
    expect(await isWhole('encoder.int8.onnx')).toBe(true)
    expect(seen.at(-1)).toBe(300_008)
    expect(await store().list()).toMatchObject([{ name, bytes: 300_008, state: 'installed', doneBytes: 300_008 }])
    expect(await installedRecogniser(folder)).toBe(join(folder, name))
  })

  it('goes on where the connection was cut, as often as it brings something', async () => {
    mishaps = [cutAfter(50_000), cutAfter(50_000), cutAfter(50_000), cutAfter(50_000), cutAfter(50_000)]
    await store().pull(name, pulling)
    const ranges = asked.filter((line) => line.includes('bytes=')).map((line) => Number(/bytes=(\d+)/.exec(line)?.[1]))
    expect(ranges.length).toBeGreaterThanOrEqual(5)
    expect(ranges).toEqual([...ranges].sort((a, b) => a - b))
    expect(await isWhole('encoder.int8.onnx')).toBe(true)
  })

  it('keeps what came when it gives up, and the next pull fetches the rest alone', async () => {
    mishaps = [cutAfter(100_000), status(503), status(503), status(503)]
    await expect(store().pull(name, pulling)).rejects.toThrow('What came so far is kept')
    expect(existsSync(join(folder, name))).toBe(false)
    asked = []
    await store().pull(name, { signal })
    expect(asked[0]).toMatch(/encoder.int8.onnx bytes=[1-9]\d*-$/)
    expect(await installedRecogniser(folder)).toBe(join(folder, name))
  })

  it('starts a file anew where the server knows no ranges', async () => {
    const whole = (_: IncomingMessage, response: ServerResponse) => {
      response.writeHead(200).end(contents['encoder.int8.onnx'])
      return true
    }
    mishaps = [cutAfter(100_000), whole]
    await store().pull(name, pulling)
    expect(await isWhole('encoder.int8.onnx')).toBe(true)
  })

  it('refuses and removes a file that is not the expected one', async () => {
    const files = model.files.map((file) => ({ ...file, sha256: sum(Buffer.from('another')) }))
    await expect(store({ files }).pull(name, { signal })).rejects.toThrow('SHA-256 differs')
    expect(await everything()).toEqual([`.partial-${name}`])
    expect(await installedRecogniser(folder)).toBeNull()
  })

  it('refuses a file that is longer than it should be, without taking it all', async () => {
    const files = model.files.map((file) => ({ ...file, bytes: 10 }))
    await expect(store({ files }).pull(name, { signal })).rejects.toThrow('longer than the 10 bytes')
  })

  it.each([404, 401])('says at once that an address is wrong (HTTP %i)', async (code) => {
    mishaps = [status(code)]
    await expect(store().pull(name, { signal })).rejects.toThrow(`HTTP ${code}`)
    expect(asked).toHaveLength(1)
  })

  it('takes its files from a mirror', async () => {
    await store({ from: 'http://127.0.0.1:1' }, `${model.from}/mirror/`).pull(name, { signal })
    expect(asked[0]).toBe(`/files/mirror/${name}/encoder.int8.onnx`)
  })

  it('installs nothing that nobody vouched for, unless the operator does', async () => {
    const files = model.files.map((file) => ({ ...file, sha256: null }))
    await expect(store({ files }).pull(name, { signal })).rejects.toThrow('--sha256')
    const list = Object.entries(contents).map(([file, bytes]) => `${sum(bytes)}  models/${file}`)
    await store({ files }).pull(name, { signal, sums: readSums(list.join('\n')) })
    expect(await installedRecogniser(folder)).toBe(join(folder, name))
  })

  it('stops when told to', async () => {
    const going = new AbortController()
    const stopped = store().pull(name, { signal: going.signal, onProgress: () => going.abort(new Error('enough')) })
    await expect(stopped).rejects.toThrow(/enough|aborted/)
    expect(await installedRecogniser(folder)).toBeNull()
  })

  it('asks for nothing where the disk has no room for it beside the database', async () => {
    free = 256 * 1024 * 1024 + 300_007
    await expect(store().pull(name, { signal })).rejects.toMatchObject({ code: 'model.no-space' })
    expect(asked).toEqual([])
    free += 1
    await store().pull(name, { signal })
    expect(await store().list()).toMatchObject([{ state: 'installed' }])
  })

  it('counts what is there already as room that is not needed', async () => {
    mishaps = [cutAfter(100_000), status(503), status(503), status(503)]
    await expect(store().pull(name, pulling)).rejects.toMatchObject({ code: 'model.unreachable' })
    const [part] = await store().list()
    expect(part).toMatchObject({ state: 'partial', verifiedAt: null })
    expect(part?.doneBytes).toBeGreaterThan(0)
    free = 256 * 1024 * 1024 + 300_008 - (part?.doneBytes ?? 0)
    await store().pull(name, { signal })
  })

  it('leaves the installed model as it is until the new one is whole', async () => {
    await store().pull(name, { signal })
    const files = model.files.map((file) => ({ ...file, sha256: sum(Buffer.from('another')) }))
    await expect(store({ files }).pull(name, { signal })).rejects.toThrow('SHA-256')
    expect(await isWhole('tokens.txt')).toBe(true)
  })
})

describe('add', () => {
  const hasBzip2 = (() => {
    try {
      execFileSync('bzip2', ['--help'], { stdio: 'ignore' })
      return true
    } catch {
      return false
    }
  })()
  const packed = async (kind: string, changed: Record<string, Buffer> = {}): Promise<string> => {
    const place = join(folder, '.source')
    execFileSync('mkdir', ['-p', join(place, name, 'test_wavs')])
    for (const [file, bytes] of Object.entries({ ...contents, 'README.md': Buffer.from('hello'), ...changed }))
      await writeFile(join(place, name, file), bytes)
    if (kind === 'folder') return join(place, name)
    const archive = join(place, `${name}.${kind}`)
    execFileSync('tar', ['--format=ustar', '-cf', join(place, 'all.tar'), '-C', place, name])
    const pack = { tar: ['cat'], 'tar.gz': ['gzip', '-c'], 'tar.bz2': ['bzip2', '-c'] }[kind] ?? []
    const [program = 'cat', ...options] = pack
    await writeFile(archive, execFileSync(program, [...options, join(place, 'all.tar')]))
    return archive
  }

  it.each(['folder', 'tar', 'tar.gz', 'tar.bz2'])('takes what belongs to the model from a %s', async (kind) => {
    if (kind === 'tar.bz2' && !hasBzip2) {
      await writeFile(join(folder, 'x.tar.bz2'), '')
      await expect(store().add(name, join(folder, 'x.tar.bz2'))).rejects.toThrow('bzip2')
      return
    }
    await store().add(name, await packed(kind))
    const names = await readdir(join(folder, name))
    expect(names.sort()).toEqual(['candor-model.json', 'encoder.int8.onnx', 'tokens.txt'])
    expect(await isWhole('encoder.int8.onnx')).toBe(true)
  })

  it.each(['folder', 'tar.gz'])('refuses a %s with a changed file, and installs nothing', async (kind) => {
    const archive = await packed(kind, { 'tokens.txt': Buffer.from('a 0\nb 2\n') })
    await expect(store().add(name, archive)).rejects.toThrow('tokens.txt is not the file it should be')
    expect(await installedRecogniser(folder)).toBeNull()
  })

  it('takes an archive as it comes, and leaves nothing of it behind', async () => {
    const archive = await packed('tar.gz')
    const content = createReadStream(archive)
    await store().addArchive(name, { fileName: 'mine.tar.gz', content, signal })
    await rm(join(folder, '.source'), { recursive: true })
    const files = ['candor-model.json', 'encoder.int8.onnx', 'tokens.txt'].map((file) => join(name, file))
    expect(await everything()).toEqual([name, ...files])
  })

  it('stops at a file that is larger than it should be: a small archive may hold one that fills the disk', async () => {
    const archive = await packed('tar.gz', { 'tokens.txt': Buffer.alloc(50_000_000) })
    await expect(store().add(name, archive)).rejects.toThrow('tokens.txt is not the file it should be (it is larger)')
    expect(await installedRecogniser(folder)).toBeNull()
  })

  it('refuses an archive that is cut off, or none', async () => {
    const archive = await packed('tar.gz')
    await writeFile(archive, (await readFile(archive)).subarray(0, 400))
    await expect(store().add(name, archive)).rejects.toThrow(/cut off|damaged/)
    await expect(store().add(name, join(folder, 'nowhere.tar'))).rejects.toThrow('There is no')
    await writeFile(join(folder, 'x.tar'), Buffer.alloc(2_000, 'x'))
    await expect(store().add(name, join(folder, 'x.tar'))).rejects.toThrow('no tar archive')
    await writeFile(join(folder, 'x.zip'), 'PK')
    await expect(store().add(name, join(folder, 'x.zip'))).rejects.toThrow('.tar.gz')
  })
})

it('tells a changed file from a right one when it is asked to look again', async () => {
  await expect(store().verify(name)).rejects.toMatchObject({ code: 'model.not-installed' })
  await store().pull(name, { signal })
  await store().verify(name)
  const [before] = await store().list()
  expect(before?.verifiedAt).toBeInstanceOf(Date)
  await writeFile(join(folder, name, 'tokens.txt'), 'a 0\nb 2\n')
  await expect(store().verify(name)).rejects.toThrow('tokens.txt is not the file it should be')
  await rm(join(folder, name, 'tokens.txt'))
  await expect(store().verify(name)).rejects.toThrow('There is no tokens.txt')
})

it('removes what an unfinished pull left', async () => {
  mishaps = [cutAfter(100_000), status(503), status(503), status(503)]
  await expect(store().pull(name, pulling)).rejects.toThrow()
  await store().remove(name)
  expect(await everything()).toEqual([])
})

it('removes what is installed, and nothing else', async () => {
  await store().pull(name, { signal })
  await expect(store().remove('../elsewhere')).rejects.toThrow('There is no model')
  await store().remove(name)
  expect(await everything()).toEqual([])
  await expect(store().remove(name)).rejects.toThrow('not installed')
})

it('every model of the catalogue says what it is under which licence, and of which revision', () => {
  for (const each of catalogue) {
    expect(each.licence).not.toBe('')
    expect(each.from).toMatch(/^https:\/\/.+[0-9a-f]{40}$/)
    for (const { sha256, bytes } of each.files) {
      expect(sha256).toMatch(/^[0-9a-f]{64}$/)
      expect(bytes).toBeGreaterThan(0)
    }
  }
})

it.each(['abc  file', '<html>', `${'0'.repeat(64)}`])('a list of sums with the line "%s" is refused', (line) => {
  expect(() => readSums(line)).toThrow('HASH  FILE')
})
