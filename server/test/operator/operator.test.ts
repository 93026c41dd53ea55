import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Contract } from '@candor/contracts/contract.ts'
import { getOperator, signInOperator, signOutOperator } from '@candor/contracts/operator.ts'
import {
  addSpeechModel,
  listSpeechModels,
  pullSpeechModel,
  removeSpeechModel,
  type SpeechModel,
  stopSpeechModel,
  verifySpeechModel,
} from '@candor/contracts/speech-models.ts'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createModelStore } from '../../src/adapters/model-files/model-store.ts'
import { type Person, startApp, type TestApp } from '../start-app.ts'
import { contents, type Mirror, startMirror } from './mirror.ts'

const key = 'a key of the tests, long enough'
let mirror: Mirror
let app: TestApp
let folder = ''
let free = 1e12
const operatorOf = (given: string | undefined) => ({
  key: given,
  maxArchiveBytes: 3_000_000,
  folderInUse: join(folder, 'tiny-model'),
  files: createModelStore({ folder, models: [mirror.model], waitMs: 0, freeBytes: async () => free }),
})

beforeAll(async () => {
  mirror = await startMirror()
  folder = await mkdtemp(join(tmpdir(), 'candor-operator-'))
  app = await startApp({ operator: operatorOf(key) })
})
afterAll(async () => {
  await app.close()
  mirror.close()
  await rm(folder, { recursive: true })
})

const signedIn = async (): Promise<Person> => {
  const person = app.person()
  expect((await person.send(signInOperator, { body: { key } })).body).toEqual({ configured: true, signedIn: true })
  return person
}
const name = 'tiny-model'
const params = { name }
const listed = async (person: Person): Promise<SpeechModel> => {
  const { body } = await person.send(listSpeechModels)
  return listSpeechModels.reply.parse(body).items[0] as SpeechModel
}
/** Asks until it is so; the mirror, not the time, decides when. */
const until = async (person: Person, isSo: (model: SpeechModel) => boolean): Promise<SpeechModel> => {
  for (;;) {
    const model = await listed(person)
    if (isSo(model)) return model
  }
}

const guarded: Contract[] = [
  listSpeechModels,
  pullSpeechModel,
  stopSpeechModel,
  addSpeechModel,
  verifySpeechModel,
  removeSpeechModel,
]

describe('only the operator', () => {
  test.each(guarded)('$id is refused to a visitor, and to one with a cookie of his own making', async (contract) => {
    const visitor = app.person()
    expect(await visitor.refused(contract, { params })).toMatchObject({
      status: 403,
      body: { code: 'operator.required' },
    })
    for (const forged of [`${app.clock.now().getTime() + 1e9}.forged`, 'x', '9'.repeat(30)]) {
      visitor.cookies.set('candor_operator', forged)
      expect((await visitor.refused(contract, { params })).body.code).toBe('operator.required')
    }
    expect(mirror.asked).toEqual([])
  })

  test('a wrong key opens nothing, and cannot be guessed: ten attempts a minute', async () => {
    const person = app.person()
    const attempt = () => person.refused(signInOperator, { body: { key: 'a key of the tests, long enougH' } })
    expect(await attempt()).toMatchObject({ status: 403, body: { code: 'operator.wrong-key' } })
    const codes = []
    for (let count = 0; count < 10; count += 1) codes.push((await attempt()).body.code)
    expect(codes.at(-1)).toBe('request.too-many')
    expect((await person.refused(listSpeechModels)).body.code).toBe('operator.required')
    // The address is the same for all: start anew for those who come next.
    await app.restart()
  })

  test('who has shown it stays the operator for twelve hours, or until they leave', async () => {
    const person = await signedIn()
    expect((await person.send(listSpeechModels)).status).toBe(200)
    await person.send(signOutOperator)
    expect((await person.send(getOperator)).body).toEqual({ configured: true, signedIn: false })
    await person.send(signInOperator, { body: { key } })
    app.clock.advance(12 * 3_600_000 - 1)
    expect((await person.send(listSpeechModels)).status).toBe(200)
    app.clock.advance(1)
    expect((await person.refused(listSpeechModels)).body.code).toBe('operator.required')
  })

  test('another key ends the sessions of the old one; without a key there is no operator', async () => {
    const person = await signedIn()
    const token = person.cookies.get('candor_operator') ?? ''
    const others = await Promise.all(
      ['another key, also long enough', undefined].map((other) =>
        startApp({ operator: operatorOf(other), beside: app }),
      ),
    )
    for (const other of others) {
      const same = other.person()
      same.cookies.set('candor_operator', token)
      expect((await same.refused(listSpeechModels)).body.code).toBe('operator.required')
    }
    const [, without] = others
    expect((await without?.person().send(getOperator))?.body).toEqual({ configured: false, signedIn: false })
    const refused = await without?.person().refused(signInOperator, { body: { key } })
    expect(refused?.body.code).toBe('operator.not-configured')
    await Promise.all(others.map((other) => other.close()))
  })
})

describe('a model', () => {
  let operator: Person
  beforeEach(async () => {
    operator = await signedIn()
    mirror.asked.length = 0
    mirror.next.length = 0
    free = 1e12
  })
  afterEach(async () => {
    await operator.send(stopSpeechModel, { params })
    await operator.send(removeSpeechModel, { params })
    await app.restart()
  })

  test('is fetched with progress, stopped, gone on with from there, and verified', async () => {
    expect(await listed(operator)).toMatchObject({
      state: 'available',
      doneBytes: 0,
      bytes: 2_000_008,
      verifiedAt: null,
    })
    mirror.next.push('half')
    expect((await operator.send(pullSpeechModel, { params })).body.state).toBe('downloading')
    const half = await until(operator, ({ doneBytes }) => doneBytes === 1_000_000)
    expect(half).toMatchObject({ state: 'downloading', problem: null })
    // Asking twice fetches once.
    await operator.send(pullSpeechModel, { params })
    expect((await operator.refused(removeSpeechModel, { params })).body.code).toBe('model.busy')
    const stopped = await operator.send(stopSpeechModel, { params })
    expect(stopped.body).toMatchObject({ state: 'partial', doneBytes: 1_000_000, problem: null })
    await operator.send(pullSpeechModel, { params })
    const whole = await until(operator, ({ state }) => state !== 'downloading')
    expect(whole).toMatchObject({ state: 'installed', doneBytes: 2_000_008, inUse: true, problem: null })
    expect(mirror.asked).toEqual([null, 'bytes=1000000-', null])
    expect((await operator.send(verifySpeechModel, { params })).body.verifiedAt).not.toBeNull()
    await writeFile(join(folder, name, 'tokens.txt'), 'a 0\nb 2\n')
    expect((await operator.refused(verifySpeechModel, { params })).body.code).toBe('model.wrong-file')
  })

  test.each([
    ['model.unreachable', [404]],
    ['model.wrong-file', ['wrong']],
  ] as const)('that cannot be had says so with %s and what to do, and can be tried again', async (code, next) => {
    mirror.next.push(...next)
    await operator.send(pullSpeechModel, { params })
    const failed = await until(operator, ({ state }) => state !== 'downloading')
    expect(failed).toMatchObject({ problem: { code, detail: expect.any(String) } })
    await operator.send(pullSpeechModel, { params })
    expect(await until(operator, ({ state }) => state !== 'downloading')).toMatchObject({
      state: 'installed',
      problem: null,
    })
  })

  test('that does not fit on the disk is not fetched', async () => {
    free = 256 * 1024 * 1024
    await operator.send(pullSpeechModel, { params })
    const failed = await until(operator, ({ state }) => state !== 'downloading')
    expect(failed).toMatchObject({ state: 'available', problem: { code: 'model.no-space' } })
    expect(mirror.asked).toEqual([])
    mirror.next.push(404)
    free = 1e12
    await operator.send(pullSpeechModel, { params })
    await until(operator, ({ state, problem }) => state !== 'downloading' && problem?.code === 'model.unreachable')
    mirror.next.push()
    await operator.send(pullSpeechModel, { params })
    await until(operator, ({ state }) => state === 'installed')
  })

  test('nobody knows is not found', async () => {
    const refused = await operator.refused(pullSpeechModel, { params: { name: '..%2f..%2fetc' } })
    expect(refused).toMatchObject({ status: 404, body: { code: 'model.not-found' } })
    await operator.send(pullSpeechModel, { params })
    await until(operator, ({ state }) => state === 'installed')
  })

  const archiveOf = async (kind: 'tar' | 'tar.gz', changed: Record<string, Buffer> = {}): Promise<Buffer> => {
    const place = await mkdtemp(join(tmpdir(), 'candor-archive-'))
    await mkdir(join(place, name))
    for (const [file, bytes] of Object.entries({ ...contents, ...changed }))
      await writeFile(join(place, name, file), bytes)
    execFileSync('tar', ['--format=ustar', kind === 'tar' ? '-cf' : '-czf', join(place, 'it'), '-C', place, name])
    const bytes = await readFile(join(place, 'it'))
    await rm(place, { recursive: true })
    return bytes
  }
  const send = async (bytes: Buffer, fileName: string) => {
    const form = new FormData()
    form.set('file', new Blob([new Uint8Array(bytes)]), fileName)
    const path = `/api/v1${addSpeechModel.path.replace(':name', name)}`
    const response = await operator.fetch(path, { method: 'POST', body: form })
    return { status: response.status, body: (await response.json()) as { code?: string; state?: string } }
  }

  test('is added from an archive that was uploaded; a wrong, damaged, unknown or too large one is not, with its code', async () => {
    const wrong = await archiveOf('tar.gz', { 'tokens.txt': Buffer.from('a 0\nb 2\n') })
    expect(await send(wrong, 'it.tar.gz')).toMatchObject({ status: 422, body: { code: 'model.wrong-file' } })
    const good = await archiveOf('tar.gz')
    expect((await send(good.subarray(0, 700), 'it.tar.gz')).body.code).toBe('model.bad-archive')
    expect((await send(good, 'it.zip')).body.code).toBe('model.bad-archive')
    const large = await archiveOf('tar', { 'more.bin': Buffer.alloc(2_000_000) })
    expect(await send(large, 'it.tar')).toMatchObject({ status: 413, body: { code: 'model.archive-too-large' } })
    expect(await listed(operator)).toMatchObject({ state: 'available' })
    expect(await send(good, 'it.tar.gz')).toMatchObject({ status: 200, body: { state: 'installed' } })
    expect(mirror.asked).toEqual([])
  })

  test('whose upload breaks off leaves nothing behind, and can be added again', async () => {
    const hangUp = new AbortController()
    const body = new ReadableStream({
      start(controller) {
        const head = '--x\r\ncontent-disposition: form-data; name="file"; filename="it.tar"\r\n\r\n'
        controller.enqueue(Buffer.concat([Buffer.from(head), Buffer.alloc(100_000, 'x')]))
      },
    })
    const path = `/api/v1${addSpeechModel.path.replace(':name', name)}`
    const headers = { 'content-type': 'multipart/form-data; boundary=x' }
    const init = { method: 'POST', body, headers, duplex: 'half', signal: hangUp.signal } as RequestInit
    const broken = operator.fetch(path, init).catch((error: Error) => error.name)
    await until(operator, ({ state }) => state === 'adding')
    hangUp.abort()
    expect(await broken).toBe('AbortError')
    await until(operator, ({ state }) => state === 'available')
    expect((await send(await archiveOf('tar'), 'it.tar')).body.state).toBe('installed')
    expect((await readdir(folder)).sort()).toEqual([name])
  })

  test('outlives a stop of the server in mid-download as a part', async () => {
    mirror.next.push('half')
    await operator.send(pullSpeechModel, { params })
    await until(operator, ({ doneBytes }) => doneBytes === 1_000_000)
    await app.restart()
    const person = await signedIn()
    expect(await listed(person)).toMatchObject({ state: 'partial', doneBytes: 1_000_000 })
  })
})
