import { resolve } from 'node:path'
import { deleteMe } from '@candor/contracts/accounts.ts'
import { deleteInterview, startInterview } from '@candor/contracts/interview.ts'
import { finishInterview } from '@candor/contracts/reports.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createOpusCodec } from '../../src/adapters/opus/sound-codec.ts'
import { exportEverything } from '../../src/db/export.ts'
import { compressRecording } from '../../src/features/interview/recordings/compress-recording.ts'
import { Compressing } from '../../src/features/interview/recordings/compress-recordings.ts'
import { createRecordingStore, type RecordingStore } from '../../src/features/interview/recordings/recording.store.ts'
import { createAudioStore } from '../../src/features/voice/sound/audio.store.ts'
import { voiceLike } from '../../src/ports/sound/sound-codec.contract.ts'
import { FakeCodec } from '../../src/ports/sound/sound-codec.fake.ts'
import { FakeTimer } from '../../src/ports/timer.ts'
import { startApp, type TestApp } from '../start-app.ts'
import { addSound, newInstance, rowsOf, spokenSettings, spokenTurn } from './spoken-turn.ts'

const frames = (count: number, seed = 0): Buffer => voiceLike(count * 320, seed)
const leaseMs = 30_000

let app: TestApp
let store: RecordingStore
const opus = createOpusCodec({ workerPath: resolve('tools/sound-worker.mjs') })
beforeAll(async () => {
  // Its own compressing waits for a timer that nobody moves.
  app = await startApp({ timers: new FakeTimer() })
  store = createRecordingStore(app.database.db)
})
afterAll(async () => {
  await opus.close()
  await app.close()
})

const claim = (instance: string, most = 1) => {
  const now = app.clock.now()
  const leaseUntil = new Date(now.getTime() + leaseMs)
  return store.claim({ instance, now, leaseUntil, quietSince: new Date(now.getTime() - 5_000), most })
}
const claimed = async (instance: string): Promise<string[]> => (await claim(instance, 99)).map(({ turnId }) => turnId)

/** A turn whose time has come. */
const dueTurn = async (pcm: Buffer) => {
  const turn = await spokenTurn(app, app.person(), pcm)
  app.clock.advance(10_000)
  return turn
}

/** The looking and compressing of an instance, which passes its time when told to. */
const instanceWith = (codec: FakeCodec) => {
  const logged: { message: string; fields: object }[] = []
  const note = (fields: object, message: string) => logged.push({ message, fields })
  const timers = new FakeTimer()
  const parts = { store, codec, clock: app.clock, timers, log: { info: note, warn: note } }
  return { compressing: new Compressing(parts), timers, logged }
}

test('the sound of an answer becomes a file that is the same sound, and the raw pieces go', async () => {
  const sound = frames(113)
  const { turnId } = await dueTurn(sound)
  const instance = newInstance()
  expect(await claimed(instance)).toContain(turnId)
  const done = await compressRecording({ store, codec: opus, instance }, turnId)
  expect(done).toMatchObject({ outcome: 'kept', rawBytes: sound.byteLength })
  expect(await rowsOf(app, turnId)).toEqual({ pieces: 0, work: 0, frames: 113 })
  const { file } = await store.read(turnId)
  const back = Buffer.from(await opus.decompress(file?.bytes ?? Buffer.alloc(0)))
  expect(back.byteLength).toBe(sound.byteLength)
  const alike = (at: number): number => back.readInt16LE(at * 2) * sound.readInt16LE(at * 2)
  expect([...Array(100).keys()].filter((step) => alike(step * 300) > 0).length).toBeGreaterThan(80)
  expect(await claimed(newInstance())).toEqual([])
})

test('an instance that is killed before the commit loses nothing: another takes over after its lease, and it may store nothing more', async () => {
  const sound = frames(50)
  const { turnId } = await dueTurn(sound)
  const killed = newInstance()
  expect(await claimed(killed)).toEqual([turnId])
  const file = await opus.compress(sound, 32_000)
  const late = { turnId, instance: killed, mediaType: 'audio/late', bytes: file.bytes, frames: 50, durationMs: 1_000 }
  expect(await rowsOf(app, turnId)).toEqual({ pieces: 4, work: 1, frames: null })
  const next = newInstance()
  expect(await claimed(next)).toEqual([])
  app.clock.advance(leaseMs)
  expect(await claim(next)).toEqual([{ turnId, attempts: 2 }])
  expect(await store.keep(late)).toBe(false)
  expect(await rowsOf(app, turnId)).toEqual({ pieces: 4, work: 1, frames: null })
  expect(await compressRecording({ store, codec: opus, instance: next }, turnId)).toMatchObject({ outcome: 'kept' })
  expect(await store.keep(late)).toBe(false)
  expect(await rowsOf(app, turnId)).toEqual({ pieces: 0, work: 0, frames: 50 })
  const stored = await app.database.db.selectFrom('recording').selectAll().where('turn_id', '=', turnId).execute()
  expect(stored).toMatchObject([{ media_type: 'audio/webm; codecs=opus', duration_ms: 1_000 }])
})

test('of many instances that look at once, each turn is one’s alone', async () => {
  const turns: string[] = []
  for (let index = 0; index < 6; index += 1) turns.push((await spokenTurn(app, app.person(), frames(3))).turnId)
  app.clock.advance(10_000)
  const all = await Promise.all(Array.from({ length: 8 }, () => claimed(newInstance())))
  expect(all.flat().sort()).toEqual(turns.sort())
  await app.database.db.deleteFrom('audio_segment').execute()
})

test('an answer is left alone while it is open and shortly after; what comes late is added to the file', async () => {
  const sound = frames(60)
  const { turnId } = await spokenTurn(app, app.person(), sound.subarray(0, 640 * 40))
  const instance = newInstance()
  app.clock.advance(4_000)
  expect(await claimed(instance)).toEqual([])
  app.clock.advance(1_000)
  expect(await claimed(instance)).toEqual([turnId])
  const codec = new FakeCodec()
  await compressRecording({ store, codec, instance }, turnId)
  const audio = createAudioStore(app.database.db)
  expect(await audio.nextFrame(turnId)).toBe(40)

  // From a browser that was cut off: four frames of it are there already.
  await addSound(app, turnId, 36, sound.subarray(640 * 36))
  expect(await audio.nextFrame(turnId)).toBe(60)
  expect(await claimed(instance)).toEqual([turnId])
  await compressRecording({ store, codec, instance }, turnId)
  expect(await rowsOf(app, turnId)).toEqual({ pieces: 0, work: 0, frames: 60 })
  const whole = await codec.decompress((await store.read(turnId)).file?.bytes ?? Buffer.alloc(0))
  expect(Buffer.from(whole).equals(sound)).toBe(true)

  // Once more, and nothing of it is new.
  await addSound(app, turnId, 10, sound.subarray(6_400, 12_800))
  expect(await claimed(instance)).toEqual([turnId])
  expect(await compressRecording({ store, codec, instance }, turnId)).toMatchObject({ outcome: 'repeated' })
  expect(await rowsOf(app, turnId)).toEqual({ pieces: 0, work: 0, frames: 60 })
})

test('the sound of an answer that the end of the interview cut off is not left behind', async () => {
  const person = app.person()
  const started = await person.send(startInterview, { body: { ...spokenSettings, questionCount: 2 } })
  const { interview, turn } = started.body
  await addSound(app, turn.id, 0, frames(20))
  app.clock.advance(60_000)
  expect(await claimed(newInstance())).toEqual([])
  expect((await person.send(finishInterview, { params: { id: interview.id } })).status).toBe(200)
  app.clock.advance(5_000)
  const instance = newInstance()
  expect(await claimed(instance)).toEqual([turn.id])
  await compressRecording({ store, codec: new FakeCodec(), instance }, turn.id)
  expect(await rowsOf(app, turn.id)).toEqual({ pieces: 0, work: 0, frames: 20 })
})

test('a file that is not the sound counts for nothing: both rates are tried, the raw sound stays, a code is logged, and later it is tried again', async () => {
  const { turnId } = await dueTurn(frames(20))
  const codec = new FakeCodec()
  codec.says = { correlation: 0.4 }
  const { compressing, timers, logged } = instanceWith(codec)
  compressing.start()
  await expect.poll(() => logged).toMatchObject([{ fields: { turnId, code: 'recording.unlike', attempts: 1 } }])
  expect(codec.asked).toEqual([32_000, 64_000])
  await expect.poll(async () => (await claimed(newInstance())).length).toBe(0)
  expect(await rowsOf(app, turnId)).toEqual({ pieces: 2, work: 1, frames: null })
  app.clock.advance(59_000)
  await timers.advance(5_000)
  expect(codec.asked).toHaveLength(2)

  codec.says = {}
  app.clock.advance(1_000)
  await expect
    .poll(async () => {
      timers.pass(5_000)
      return rowsOf(app, turnId)
    })
    .toEqual({ pieces: 0, work: 0, frames: 20 })
  await compressing.stop()
})

test('an instance that stops in the middle gives its turn back at once, and it counts as no failure', async () => {
  const { turnId } = await dueTurn(frames(20))
  const codec = new FakeCodec()
  let reached: () => void = () => undefined
  const underWay = new Promise<void>((resolve) => {
    reached = resolve
  })
  codec.before = () => {
    reached()
    return new Promise(() => undefined)
  }
  const { compressing, logged } = instanceWith(codec)
  compressing.start()
  await underWay
  await compressing.stop()
  expect(logged).toEqual([])
  const next = newInstance()
  expect(await claim(next)).toEqual([{ turnId, attempts: 1 }])
  await compressRecording({ store, codec: new FakeCodec(), instance: next }, turnId)
})

test('sound and file go with the interview and with the account, also while they are at work; until then the export has them', async () => {
  const person = app.person()
  const first = await spokenTurn(app, person, frames(20))
  const second = await spokenTurn(app, person, frames(30))
  app.clock.advance(10_000)
  const instance = newInstance()
  expect((await claimed(instance)).sort()).toEqual([first.turnId, second.turnId].sort())
  await compressRecording({ store, codec: new FakeCodec(), instance }, first.turnId)
  const exported: { table: string; row: unknown }[] = []
  for await (const row of exportEverything(app.database.db)) exported.push(row)
  expect(exported).toContainEqual({
    table: 'recording',
    row: expect.objectContaining({ turn_id: first.turnId, bytes: expect.stringMatching(/^\\x[0-9a-f]{30,}$/) }),
  })

  const gone = { pieces: 0, work: 0, frames: null }
  expect((await person.send(deleteInterview, { params: { id: first.interviewId } })).status).toBe(204)
  expect(await rowsOf(app, first.turnId)).toEqual(gone)
  expect(await rowsOf(app, second.turnId)).toMatchObject({ pieces: 2, work: 1 })
  expect((await person.send(deleteMe, { body: {} })).status).toBe(204)
  expect(await rowsOf(app, second.turnId)).toEqual(gone)
  const late = { mediaType: 'audio/late', bytes: Buffer.alloc(9), frames: 30, durationMs: 600 }
  expect(await store.keep({ ...late, turnId: second.turnId, instance })).toBe(false)
  expect(await rowsOf(app, second.turnId)).toEqual(gone)
})
