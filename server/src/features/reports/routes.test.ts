import { getReport, getReportMarkdown } from '@candor/contracts/delivery/own-report.ts'
import {
  beginTurn,
  deleteInterview,
  getInterview,
  type SubmitAnswerReply,
  startInterview,
  submitAnswer,
} from '@candor/contracts/interview.ts'
import { finishInterview, reportSchema } from '@candor/contracts/reports.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Person, startApp, type TestApp } from '../../../test/start-app.ts'

let app: TestApp

beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.close())

const story =
  'In March our bakery threw away forty loaves a day. I was asked to halve that. I counted what was left each evening for two weeks, moved the second baking to noon and talked to both shops. Since May we throw away nine loaves a day.'

/** Starts an interview and answers its first `answers` turns; all of them where none is given. */
const interviewed = async (person: Person, answers = Number.POSITIVE_INFINITY) => {
  const body = { jobTitle: 'Baker', seniority: 'mid', type: 'behavioral', questionCount: 2, seed: 7 }
  const { body: started } = await person.send(startInterview, { body })
  const params = { id: started.interview.id }
  let turn: { id: string } | null = started.turn
  for (let done = 0; turn && done < answers; done += 1) {
    await person.send(beginTurn, { params: { ...params, turnId: turn.id } })
    const { body: reply }: { body: SubmitAnswerReply } = await person.send(submitAnswer, {
      params,
      body: { turnId: turn.id, text: `${story} (${done})` },
    })
    turn = reply.next.turn
  }
  return params
}

test('finish ends an active interview and gives its report; again gives the same, later too', async () => {
  const person = app.person()
  const params = await interviewed(person, 1)
  const first = await person.send(finishInterview, { params })
  expect(first.status).toBe(200)
  expect(reportSchema.parse(first.body.report)).toEqual(first.body.report)
  app.clock.advance(60_000)
  expect(await person.send(finishInterview, { params })).toMatchObject({ status: 200, body: first.body })
  expect(await person.send(getReport, { params })).toMatchObject({
    status: 200,
    body: { ...first.body.report, delivery: null },
  })
  const { body: state } = await person.send(getInterview, { params })
  expect(state.interview).toMatchObject({ status: 'completed', overall: first.body.report.overall })
})

test('finish on a completed interview makes the report', async () => {
  const person = app.person()
  const params = await interviewed(person)
  const { status, body } = await person.send(finishInterview, { params })
  expect(status).toBe(200)
  expect(body.report.turns.filter(({ kind }) => kind === 'preset')).toHaveLength(2)
  expect(body.report.overall).toBeGreaterThan(0)
})

test('an interview that ended by itself has a report, also if nobody ever called finish', async () => {
  const person = app.person()
  const params = await interviewed(person)
  const { status, body } = await person.send(getReport, { params })
  expect(status).toBe(200)
  const { body: state } = await person.send(getInterview, { params })
  expect(state.interview.overall).toBe(body.overall)
})

test('calls at the same time give one and the same report', async () => {
  const person = app.person()
  const params = await interviewed(person, 1)
  const replies = await Promise.all(Array.from({ length: 8 }, () => person.send(finishInterview, { params })))
  expect(replies.map(({ status }) => status)).toEqual(Array.from({ length: 8 }, () => 200))
  expect(new Set(replies.map(({ body }) => JSON.stringify(body.report))).size).toBe(1)
})

test('finishing before the first answer is kind and has no mark', async () => {
  const person = app.person()
  const params = await interviewed(person, 0)
  const { body } = await person.send(finishInterview, { params })
  expect(body.report).toMatchObject({
    overall: null,
    confidence: null,
    strengths: [],
    weaknesses: [],
    suggestedRoles: [],
  })
  expect(body.report.actionPlan).toHaveLength(3)
})

test('the report survives a restart, byte for byte', async () => {
  const person = app.person()
  const params = await interviewed(person, 1)
  await person.send(finishInterview, { params })
  const read = async () => (await person.fetch(`/api/v1/interviews/${params.id}/report`)).text()
  const before = await read()
  await app.restart()
  expect(await read()).toBe(before)
})

test('while the interview is under way there is no report', async () => {
  const person = app.person()
  const params = await interviewed(person, 1)
  for (const contract of [getReport, getReportMarkdown]) {
    expect(await person.refused(contract, { params })).toMatchObject({
      status: 409,
      body: { code: 'report.not-ready' },
    })
  }
})

test("somebody else's report is not found, before it is made and after", async () => {
  const [owner, other] = [app.person(), app.person()]
  const params = await interviewed(owner, 1)
  const refusals = async () => {
    for (const contract of [finishInterview, getReport, getReportMarkdown]) {
      expect(await other.refused(contract, { params })).toMatchObject({
        status: 404,
        body: { code: 'interview.not-found' },
      })
    }
  }
  await refusals()
  await owner.send(finishInterview, { params })
  await refusals()
})

test('a deleted interview takes its report with it', async () => {
  const person = app.person()
  const params = await interviewed(person, 1)
  await person.send(finishInterview, { params })
  await person.send(deleteInterview, { params })
  expect(await person.refused(getReport, { params })).toMatchObject({
    status: 404,
    body: { code: 'interview.not-found' },
  })
})

test('the report as Markdown comes as a file with a safe name', async () => {
  const person = app.person()
  const params = await interviewed(person, 1)
  await person.send(finishInterview, { params })
  const { status, headers, body } = await person.send(getReportMarkdown, { params })
  expect(status).toBe(200)
  expect(headers.get('content-type')).toBe('text/markdown; charset=utf-8')
  expect(headers.get('content-disposition')).toMatch(/^attachment; filename="candor-baker-\d{4}-\d\d-\d\d\.md"$/)
  expect(body).toContain('# Interview report: Baker')
})
