import { getReport, getReportMarkdown, type OwnReport } from '@candor/contracts/delivery/own-report.ts'
import { correctTranscript } from '@candor/contracts/interview.ts'
import { finishInterview, reportSchema } from '@candor/contracts/reports.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { FakeVoice } from '../../src/ports/fakes/text-to-speech.fake.ts'
import { scriptedSpeechToText } from '../../src/ports/speech-to-text.fake.ts'
import { FakeTimer } from '../../src/ports/timer.ts'
import { scriptedVoiceActivity } from '../../src/ports/voice-activity.fake.ts'
import { type Person, startApp, type TestApp } from '../start-app.ts'
import { startSpoken } from './live-client.ts'

const story =
  'um last winter our returns piled up and I was asked to clear them so I sorted them by reason and you know moved two people to it and we went from nine hundred open returns to sixty in three weeks'.split(
    ' ',
  )
/** 250 ms a word from 1.5 s on, and a silence of 2 s after the twentieth. */
const calm = story.map((word, index) => {
  const startMs = 1_500 + index * 250 + (index < 20 ? 0 : 2_000)
  return { word, startMs, endMs: startMs + 200 }
})
/** The same words in a third of the time, without a pause. */
const hasty = story.map((word, index) => ({ word, startMs: 200 + index * 100, endMs: 280 + index * 100 }))

const timers = new FakeTimer()
let app: TestApp
const apps: TestApp[] = []

const appHearing = async (words: typeof calm, writesSounds = true): Promise<TestApp> => {
  const recogniser = scriptedSpeechToText({ words }, { writesSounds })
  const hearing = { recogniser, voiceActivity: scriptedVoiceActivity([]) }
  const [first] = apps
  const made = await startApp({ timers, voice: new FakeVoice(), hearing, ...(first && { beside: first }) })
  apps.push(made)
  return made
}

beforeAll(async () => {
  app = await appHearing(calm)
})
afterAll(async () => {
  for (const one of apps.toReversed()) await one.close()
})

interface Spoken {
  report: OwnReport
  id: string
  /** How long the question took. */
  questionMs: number
}

/** One question, answered aloud; `onJudged` before it is finished. */
const interviewed = async (
  on: TestApp,
  person: Person,
  { framesBefore = 0, onJudged = async (_id: string, _turnId: string) => undefined as unknown } = {},
): Promise<Spoken> => {
  const { id, first, live } = await startSpoken(on, person, { questionCount: 1, maxFollowUps: 0 })
  await live.hello()
  live.send({ type: 'begin', turnId: first.id })
  if (framesBefore > 0) {
    live.frames(0, 0, framesBefore)
    await live.settled()
  }
  const { durationMs: questionMs } = await live.hearOut()
  const frames = 800
  live.frames(0, framesBefore, frames)
  await live.settled()
  live.send({ type: 'done', turnId: first.id, frames })
  await live.next('judged')
  await onJudged(id, first.id)
  await person.send(finishInterview, { params: { id } })
  await live.drop()
  const { body: report } = await person.send(getReport, { params: { id } })
  return { report, id, questionMs }
}

test('the report says how fast, with what pauses and fillers, and how soon, as it was spoken', async () => {
  const person = app.person()
  const { report, id, questionMs } = await interviewed(app, person, { framesBefore: 50 })
  const [answer] = report.delivery?.answers ?? []
  // 40 words besides "um" from 1.5 s to 13.7 s; the question ended after 50 frames of 20 ms.
  expect(answer).toMatchObject({
    label: 'Q1',
    unmeasured: null,
    spoken: { startMs: 1_500, endMs: 13_700 },
    words: story.length - 1,
    wordsPerMinute: Math.round(((story.length - 1) * 60_000) / 12_200),
    startDelayMs: 500,
    questionMs,
    pauses: { count: 1, longestMs: 2_050, places: [{ startMs: 6_450, endMs: 8_500 }] },
    fillers: { sounds: 1, phrases: 1, repeats: 0 },
  })
  expect(answer?.fillers?.places.map(({ text, at }) => [text, at?.startMs])).toEqual([
    ['um', 1_500],
    ['you know', calm[story.indexOf('know') - 1]?.startMs],
  ])
  const given = report.turns[0]?.answer ?? ''
  for (const { start, end, text } of answer?.fillers?.places ?? []) expect(given.slice(start, end)).toBe(text)
  expect(report.delivery?.summary.talkShare).toBeCloseTo((12_200 - 2_050) / (12_200 - 2_050 + questionMs))
  const again = await person.send(getReport, { params: { id } })
  expect(again.body).toEqual(report)
  const { body: markdown } = await person.send(getReportMarkdown, { params: { id } })
  expect(markdown).toContain('## How you spoke')
  expect(markdown).toContain(`${answer?.wordsPerMinute} words a minute`)
})

test('a question that is repeated counts twice as the interviewer’s speech, and the delay from its last end', async () => {
  const person = app.person()
  const { id, first, live } = await startSpoken(app, person, { questionCount: 1, maxFollowUps: 0 })
  await live.hello()
  live.send({ type: 'begin', turnId: first.id })
  const { durationMs } = await live.hearOut()
  live.frames(0, 0, 60)
  await live.settled()
  live.send({ type: 'repeat', turnId: first.id })
  await live.hearOut()
  live.frames(0, 60, 800)
  await live.settled()
  live.send({ type: 'done', turnId: first.id, frames: 800 })
  await live.next('judged')
  await person.send(finishInterview, { params: { id } })
  const { body } = await person.send(getReport, { params: { id } })
  expect(body.delivery?.answers[0]).toMatchObject({ questionMs: 2 * durationMs, startDelayMs: 300 })
  await live.drop()
})

test('the same words at another time have the same marks, byte for byte, and another pace', async () => {
  const other = await appHearing(hasty)
  const [slow, fast] = [await interviewed(app, app.person()), await interviewed(other, other.person())]
  const marks = ({ report: { delivery: _delivery, ...report } }: Spoken): string =>
    JSON.stringify(report, (key, value) =>
      ['interviewId', 'createdAt', 'id', 'turnId'].includes(key) ? undefined : value,
    )
  expect(marks(fast)).toBe(marks(slow))
  expect(slow.report.overall).toBeGreaterThan(0)
  expect(fast.report.delivery?.summary.wordsPerMinute).toBeGreaterThan(
    2 * (slow.report.delivery?.summary.wordsPerMinute ?? Number.POSITIVE_INFINITY),
  )
})

test('what is stored and compared has neither pace nor word times: a report without them is whole', async () => {
  const person = app.person()
  const { report, id } = await interviewed(app, person)
  const { rows } = await app.database.pool.query(
    'select r.content, i.overall, (select json_agg(t.judgement) from turn t where t.interview_id = i.id) as judgements from report r join interview i on i.id = r.interview_id where i.id = $1',
    [id],
  )
  const { delivery: _delivery, ...marks } = report
  expect(rows[0].content).toEqual(marks)
  expect(reportSchema.parse(report)).toEqual(marks)
  expect((await person.send(finishInterview, { params: { id } })).body.report).toEqual(marks)
  expect(JSON.stringify(rows)).not.toMatch(/wordsPerMinute|startMs|startDelay|talkShare|"fillers"/)
})

test('a corrected answer is not measured, nor a typed one', async () => {
  const person = app.person()
  const { report } = await interviewed(app, person, {
    onJudged: (id, turnId) =>
      person.send(correctTranscript, { params: { id, turnId }, body: { text: 'Last winter I cleared the returns.' } }),
  })
  expect(report.delivery).toMatchObject({
    answers: [{ unmeasured: 'corrected', words: null, wordsPerMinute: null, fillers: null }],
    summary: { measured: 0, wordsPerMinute: null },
    suggestion: null,
  })
})

test('a recogniser that writes no "um" says nothing of how many there were', async () => {
  const deaf = await appHearing(calm.slice(1), false)
  const { report } = await interviewed(deaf, deaf.person())
  expect(report.delivery?.summary.fillers).toEqual({ sounds: null, repeats: null, phrases: 1, per100Words: null })
})

test('nobody else gets it', async () => {
  const { id } = await interviewed(app, app.person())
  const refused = await app.person().refused(getReport, { params: { id } })
  expect(refused.status).toBe(404)
  expect(JSON.stringify(refused.body)).not.toContain('delivery')
})
