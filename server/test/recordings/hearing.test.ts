import { resolve } from 'node:path'
import { listRecordings } from '@candor/contracts/spoken/recordings.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createOpusCodec } from '../../src/adapters/opus/sound-codec.ts'
import { compressRecording } from '../../src/features/interview/recordings/compress-recording.ts'
import { createRecordingStore } from '../../src/features/interview/recordings/recording.store.ts'
import { wavOf } from '../../src/kernel/wav.ts'
import { voiceLike } from '../../src/ports/sound/sound-codec.contract.ts'
import { FakeTimer } from '../../src/ports/timer.ts'
import { type Person, startApp, type TestApp } from '../start-app.ts'
import { addSound, newInstance, type SpokenTurn, spokenTurn } from './spoken-turn.ts'

const raw = voiceLike(320 * 75)
const webm = 'audio/webm; codecs=opus'

let app: TestApp
let person: Person
let turn: SpokenTurn
const opus = createOpusCodec({ workerPath: resolve('tools/sound-worker.mjs') })
beforeAll(async () => {
  app = await startApp({ timers: new FakeTimer() })
  person = app.person()
  turn = await spokenTurn(app, person, raw)
})
afterAll(async () => {
  await opus.close()
  await app.close()
})

const pathOf = ({ interviewId, turnId }: SpokenTurn, query = ''): string =>
  `/api/v1/interviews/${interviewId}/turns/${turnId}/audio${query}`
const get = (headers: Record<string, string> = {}, query = '', method = 'GET') =>
  person.fetch(pathOf(turn, query), { headers, method })
const bytesOf = async (response: Response): Promise<Buffer> => Buffer.from(await response.arrayBuffer())

const compressNow = async (): Promise<void> => {
  app.clock.advance(10_000)
  const now = app.clock.now()
  const store = createRecordingStore(app.database.db)
  const instance = newInstance()
  await store.claim({ instance, now, leaseUntil: new Date(now.getTime() + 30_000), quietSince: now, most: 1 })
  await compressRecording({ store, codec: opus, instance }, turn.turnId)
}

test('until it is compressed, the sound is WAV, byte for byte; then the same address gives Opus', async () => {
  const before = await get()
  expect(before.headers.get('content-type')).toBe('audio/wav')
  expect((await bytesOf(before)).equals(Buffer.from(wavOf(raw, 16_000)))).toBe(true)
  const params = { id: turn.interviewId }
  const listed = async () => (await person.send(listRecordings, { params })).body.items
  const said = { turnId: turn.turnId, label: 'Q1', durationMs: 1_500, transcript: null }
  expect(await listed()).toEqual([{ ...said, mediaType: 'audio/wav' }])

  await compressNow()
  const after = await get()
  expect(after.headers.get('content-type')).toBe(webm)
  expect(after.headers.get('etag')).not.toBe(before.headers.get('etag'))
  expect((await opus.decompress(await bytesOf(after))).byteLength).toBe(raw.byteLength)
  expect(await listed()).toEqual([{ ...said, mediaType: webm }])
})

describe('ranges of a compressed recording', () => {
  const cases: [range: string, status: number, first: number, last: number | 'end'][] = [
    ['bytes=0-', 206, 0, 'end'],
    ['bytes=0-0', 206, 0, 0],
    ['bytes=100-199', 206, 100, 199],
    ['bytes=1000-99999999', 206, 1_000, 'end'],
    ['bytes=-1', 206, -1, 'end'],
    ['bytes=-500', 206, -500, 'end'],
    ['bytes=-99999999', 206, 0, 'end'],
    ['bytes=0-1,5-6', 200, 0, 'end'],
    ['bytes=5-2', 200, 0, 'end'],
    ['frames=0-1', 200, 0, 'end'],
    ['bytes=99999999-', 416, 0, 'end'],
    ['bytes=-0', 416, 0, 'end'],
  ]
  test.each(cases)('%s → %d', async (range, status, from, to) => {
    const whole = await bytesOf(await get())
    const reply = await get({ range })
    expect(reply.status).toBe(status)
    const body = await bytesOf(reply)
    if (status === 416) {
      expect(reply.headers.get('content-range')).toBe(`bytes */${whole.byteLength}`)
      expect(body.byteLength).toBe(0)
      return
    }
    const first = from < 0 ? whole.byteLength + from : from
    const last = to === 'end' ? whole.byteLength - 1 : to
    expect(body.equals(whole.subarray(first, last + 1))).toBe(true)
    const said = status === 206 ? `bytes ${first}-${last}/${whole.byteLength}` : null
    expect(reply.headers.get('content-range')).toBe(said)
    expect(reply.headers.get('accept-ranges')).toBe('bytes')
  })

  test('HEAD tells length, type and tag without the sound, whatever range it names', async () => {
    const whole = await get()
    for (const headers of [{}, { range: 'bytes=0-9' }]) {
      const head = await get(headers, '', 'HEAD')
      expect(head.status).toBe(200)
      expect((await bytesOf(head)).byteLength).toBe(0)
      for (const name of ['content-length', 'content-type', 'etag', 'accept-ranges'])
        expect(head.headers.get(name)).toBe(whole.headers.get(name))
    }
  })

  test('who has it is told so; a range of what was there before gives all that is there now', async () => {
    const etag = (await get()).headers.get('etag') ?? ''
    expect((await get({ 'if-none-match': etag })).status).toBe(304)
    expect((await get({ 'if-none-match': '"another", *' })).status).toBe(200)
    expect((await get({ range: 'bytes=0-9', 'if-range': etag })).status).toBe(206)
    expect((await get({ range: 'bytes=0-9', 'if-range': '"wav-75-0"' })).status).toBe(200)
  })
})

test('what cannot play Opus gets WAV of the same length and the same sound, in ranges too', async () => {
  const wav = await get({}, '?format=wav')
  expect(wav.headers.get('content-type')).toBe('audio/wav')
  const bytes = await bytesOf(wav)
  expect(bytes.byteLength).toBe(44 + raw.byteLength)
  const part = await get({ range: 'bytes=44-1043' }, '?format=wav')
  expect(part.status).toBe(206)
  expect((await bytesOf(part)).equals(bytes.subarray(44, 1_044))).toBe(true)
  const both = (step: number) => [bytes.readInt16LE(44 + step * 2), raw.readInt16LE(step * 2)] as const
  const steps = Array.from({ length: 200 }, (_, index) => both(index * 100))
  const dot = (one: 0 | 1, other: 0 | 1) => steps.reduce((sum, pair) => sum + pair[one] * pair[other], 0)
  expect(dot(0, 1) / Math.sqrt(dot(0, 0) * dot(1, 1))).toBeGreaterThan(0.95)
})

test('frames that came after the file are heard with it, as WAV until they are in it', async () => {
  const later = await spokenTurn(app, person, raw)
  const before = turn
  turn = later
  await compressNow()
  await addSound(app, later.turnId, 75, voiceLike(320 * 5))
  const reply = await get()
  expect(reply.headers.get('content-type')).toBe('audio/wav')
  expect((await bytesOf(reply)).byteLength).toBe(44 + raw.byteLength + 320 * 5 * 2)
  turn = before
})

test('a recording is its owner’s alone, and what is not there says so by a code', async () => {
  const codeOf = async (by: Person, path: string): Promise<string> => {
    const reply = await by.fetch(path)
    return `${reply.status} ${((await reply.json()) as { code: string }).code}`
  }
  const silent = await spokenTurn(app, person, Buffer.alloc(0))
  const nowhere = newInstance()
  expect(await codeOf(app.person(), pathOf(turn))).toBe('404 turn.not-found')
  expect(await codeOf(app.person(), pathOf(turn, '?format=wav'))).toBe('404 turn.not-found')
  expect(await codeOf(person, pathOf(silent))).toBe('404 turn.no-recording')
  expect(await codeOf(person, pathOf({ ...turn, turnId: nowhere }))).toBe('404 turn.not-found')
  expect(await codeOf(person, pathOf({ ...turn, interviewId: silent.interviewId }))).toBe('404 turn.not-found')
  expect(await codeOf(person, pathOf({ ...turn, turnId: 'no-id' }))).toBe('404 turn.not-found')
  expect(await codeOf(person, pathOf(turn, '?format=mp3'))).toBe('422 validation.failed')
  const refused = await app.person().refused(listRecordings, { params: { id: turn.interviewId } })
  expect(refused).toMatchObject({ status: 404, body: { code: 'interview.not-found' } })
  expect((await person.send(listRecordings, { params: { id: silent.interviewId } })).body.items).toEqual([])
})
