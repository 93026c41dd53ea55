import { correctTranscript, getInterview } from '@candor/contracts/interview.ts'
import { finishInterview } from '@candor/contracts/reports.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { FakeVoice } from '../../src/ports/fakes/text-to-speech.fake.ts'
import { scriptedSpeechToText } from '../../src/ports/speech-to-text.fake.ts'
import { FakeTimer } from '../../src/ports/timer.ts'
import { scriptedVoiceActivity } from '../../src/ports/voice-activity.fake.ts'
import { startApp, type TestApp } from '../start-app.ts'
import { frameOf, startSpoken } from './live-client.ts'

const story =
  'last winter our returns piled up and I was asked to clear them so I sorted them by reason and moved two people to it and we went from nine hundred open returns to sixty in three weeks.'
const words = story.split(' ').map((word, index) => ({ word, startMs: 200 + index * 100, endMs: 280 + index * 100 }))
const spokenMs = 200 + words.length * 100
const speech = [{ startMs: 200, endMs: spokenMs }]
const spokenFrames = Math.ceil(spokenMs / 20)
/** With two seconds of silence after it. */
const allFrames = spokenFrames + 100

const timers = new FakeTimer()
const voice = new FakeVoice()
let app: TestApp
beforeAll(async () => {
  const hearing = { recogniser: scriptedSpeechToText({ words }), voiceActivity: scriptedVoiceActivity(speech) }
  app = await startApp({ timers, voice, hearing })
})
afterAll(() => app.close())

test('a whole spoken interview: each question spoken, each answer heard, stored, judged, and ended by silence', async () => {
  const person = app.person()
  const { id, first, live } = await startSpoken(app, person, { questionCount: 2, maxFollowUps: 0 })
  expect(await live.hello()).toMatchObject({
    turn: { id: first.id },
    turnIndex: 0,
    nextFrame: 0,
    recogniser: 'scripted',
  })
  live.send({ type: 'begin', turnId: first.id })
  let turn = first
  for (;;) {
    const spoken = await live.hearOut()
    expect(spoken).toMatchObject({ turnId: turn.id, text: turn.question, fromMs: 0 })
    expect(live.heard.filter(({ index }) => index === spoken.utterance).map(({ seq }) => seq)).toEqual(
      Array.from({ length: Math.ceil(spoken.durationMs / 100) }, (_, seq) => seq),
    )
    live.frames(turn.index, 0, spokenFrames)
    await live.settled()
    timers.pass(2_000)
    live.frames(turn.index, spokenFrames, allFrames)
    const ended = await live.next('turn-ended')
    expect(ended).toMatchObject({ turnId: turn.id, why: 'silence', transcript: story })
    expect(ended.words).toEqual(words)
    const { next, assessment } = await live.next('judged')
    expect(assessment.overall).toBeGreaterThan(0)
    await live.next('ack', ({ frames }) => frames === allFrames)
    if (!next.turn) break
    turn = next.turn
  }
  await live.next('phase', ({ phase }) => phase === 'over')
  const { body } = await person.send(getInterview, { params: { id } })
  expect(body.interview.status).toBe('completed')
  expect(body.turns.map(({ answer, transcript }) => ({ answer, corrected: transcript?.corrected }))).toEqual(
    body.turns.map(() => ({ answer: story, corrected: false })),
  )
  await live.drop()
})

test('what was recorded can be heard again, whole or in part, byte for byte, by its owner alone', async () => {
  const person = app.person()
  const { id, first, live } = await startSpoken(app, person)
  await live.hello()
  live.frames(0, 0, 40)
  await live.settled()
  timers.pass(500)
  await live.next('ack', ({ frames }) => frames === 40)
  const path = `/api/v1/interviews/${id}/turns/${first.id}/audio`
  const whole = await person.fetch(path)
  expect(whole.headers.get('content-type')).toBe('audio/wav')
  const sent = Buffer.concat(Array.from({ length: 40 }, (_, seq) => frameOf(seq)))
  const bytes = Buffer.from(await whole.arrayBuffer())
  expect(bytes.subarray(44).equals(sent)).toBe(true)
  const part = await person.fetch(path, { headers: { range: 'bytes=100-199' } })
  expect(part.status).toBe(206)
  expect(part.headers.get('content-range')).toBe(`bytes 100-199/${bytes.length}`)
  expect(Buffer.from(await part.arrayBuffer()).equals(bytes.subarray(100, 200))).toBe(true)
  expect((await person.fetch(path, { headers: { range: 'bytes=9999999-' } })).status).toBe(416)
  expect((await app.person().fetch(path)).status).toBe(404)
  await live.drop()
})

test('a corrected transcript is marked anew, what was heard stays beside it, and a report closes it', async () => {
  const person = app.person()
  const { id, first, live } = await startSpoken(app, person, { questionCount: 1, maxFollowUps: 0 })
  await live.hello()
  live.send({ type: 'begin', turnId: first.id })
  await live.hearOut()
  live.frames(0, 0, allFrames)
  live.send({ type: 'done', turnId: first.id, frames: allFrames })
  const judged = await live.next('judged')
  live.send({ type: 'confirm', turnId: first.id, text: 'I do not know.' })
  const corrected = await live.next('corrected')
  expect(corrected.assessment.overall).toBeLessThan(judged.assessment.overall ?? 0)
  const params = { id, turnId: first.id }
  const patched = await person.send(correctTranscript, { params, body: { text: 'Nothing.' } })
  expect(patched.body.turn).toMatchObject({ answer: 'Nothing.', transcript: { heard: story, corrected: true } })
  expect((await app.person().refused(correctTranscript, { params, body: { text: 'x' } })).status).toBe(404)
  await person.send(finishInterview, { params: { id } })
  const late = await person.refused(correctTranscript, { params, body: { text: story } })
  expect(late.body.code).toBe('interview.over')
  await live.drop()
})
