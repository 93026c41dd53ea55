import type { SubmitAnswerReply } from '@candor/contracts/interview.ts'
import type { Page } from '@playwright/test'
import { nurse, warehouse } from './support/answers.ts'
import { startInterview, stateOf, turnOf } from './support/api.ts'
import { expect, test } from './support/fixtures.ts'
import { expectQuotes, room } from './support/room.ts'
import { databaseAway, noReply, refused } from './support/watch.ts'

const away = (page: Page) => page.getByRole('status').filter({ hasText: 'Candor cannot be reached. What you type' })
const unsent = (page: Page) => page.getByRole('status').filter({ hasText: 'Your answer is not on the server yet' })

test('a refresh in mid-answer keeps the question and every word', async ({ page }) => {
  const { question, answer, open } = room(page)
  const { id, turn } = await startInterview(page)
  await open(id)
  await answer.fill(nurse.conflict)
  await page.reload()
  await expect(answer).toHaveValue(nurse.conflict)
  await expect(question).toHaveText(turn.question)
  await expect(page.getByText('Your draft from before; kept in this browser.')).toBeVisible()
})

test('a restart of the server is noticed, and the answer goes out by itself afterwards', async ({
  page,
  server,
  watch,
}) => {
  watch.allow(noReply)
  const { answer, send, feedback, quotes, open } = room(page)
  const { id } = await startInterview(page)
  await open(id)
  await answer.fill(nurse.result)
  await server.end()
  await send.click()
  await expect(unsent(page)).toBeVisible()
  await expect(away(page)).toBeVisible()
  await expect(answer).toHaveValue(nurse.result)
  await server.start()
  await expect(feedback).toBeVisible()
  await expectQuotes(quotes, await turnOf(page, id))
  await expect(away(page)).toHaveCount(0)
  expect((await stateOf(page, id)).turns[0]?.answer).toBe(nurse.result)
})

test('an acknowledged answer and its marks survive kill -9 of the server', async ({ page, server, watch }) => {
  watch.allow(noReply)
  const { answer, send, question, quotes, open } = room(page)
  const { id, turn } = await startInterview(page)
  await open(id)
  await answer.fill(nurse.result)
  const [reply] = await Promise.all([
    page.waitForResponse((response) => response.url().endsWith('/answers')),
    send.click(),
  ])
  const { assessment, next } = (await reply.json()) as SubmitAnswerReply
  await server.killAndStart()
  const state = await stateOf(page, id)
  expect(state.turns[0]).toMatchObject({ answer: nurse.result, assessment })
  await page.goto(`/interviews/${id}`)
  await expect(question).toHaveText(next.turn?.question ?? 'there is a next question')
  await page.getByRole('group').filter({ hasText: turn.question }).click()
  await expectQuotes(quotes, { answer: nurse.result, assessment })
})

test('kill -9 of the database in mid-interview costs a moment and nothing else', async ({ page, server, watch }) => {
  watch.allow(databaseAway)
  const { answer, send, feedback, next, reply, open } = room(page)
  const { id } = await startInterview(page)
  await open(id)
  await answer.fill(warehouse.result)
  await server.killDatabase()
  await send.click()
  await expect(feedback).toBeVisible()
  await next.click()
  await reply(warehouse.other)
  const { turns } = await stateOf(page, id)
  expect(turns.map((turn) => turn.answer).slice(0, 2)).toEqual([warehouse.result, warehouse.other])
})

test('a page opened while the database is away shows itself once it is back, without being asked', async ({
  page,
  watch,
}) => {
  watch.allow(refused(503))
  const { question } = room(page)
  const { id, turn } = await startInterview(page)
  let refusals = 0
  await page.route(`**/api/v1/interviews/${id}`, (route) => {
    refusals += 1
    if (refusals > 3) return route.fallback()
    const problem = { type: 'urn:x', title: 'The database is away', status: 503, code: 'service.database-away' }
    return route.fulfill({ status: 503, contentType: 'application/problem+json', body: JSON.stringify(problem) })
  })
  await page.goto(`/interviews/${id}`)
  await expect(question).toHaveText(turn.question)
  await expect(page.getByText('could not be opened')).toHaveCount(0)
  expect(refusals).toBe(4)
})

test('a lost connection is said, keeps every word, and sends them when it is back', async ({ page, watch }) => {
  watch.allow(noReply)
  const { answer, send, feedback, open } = room(page)
  const { id } = await startInterview(page)
  await open(id)
  await page.context().setOffline(true)
  await expect(away(page)).toBeVisible()
  await answer.fill(nurse.deterioration)
  await send.click()
  await expect(unsent(page)).toContainText('Every word is kept in this browser')
  await page.context().setOffline(false)
  await expect(feedback).toBeVisible()
  await expect(away(page)).toHaveCount(0)
  expect((await stateOf(page, id)).turns[0]?.answer).toBe(nurse.deterioration)
})

test('sending twice in a hurry stores one answer and asks one next question', async ({ page }) => {
  const { answer, send, feedback, open } = room(page)
  const { id } = await startInterview(page)
  await open(id)
  await answer.fill(warehouse.result)
  await send.dblclick()
  await expect(feedback).toBeVisible()
  const { interview, turns } = await stateOf(page, id)
  expect(interview.answered).toBe(1)
  expect(turns.map((turn) => turn.answer)).toEqual([warehouse.result, null])
})

test('of two tabs the first answer counts, and the second is told so and keeps its words', async ({
  page,
  context,
  watch,
}) => {
  watch.allow(refused(409))
  const first = room(page)
  const otherTab = await context.newPage()
  const second = room(otherTab)
  const { id } = await startInterview(page)
  await first.open(id)
  await second.open(id)
  await first.reply(warehouse.result)
  await second.answer.fill(warehouse.other)
  await second.send.click()
  const told = otherTab.getByRole('alert').filter({ hasText: 'Already answered, from another tab or device' })
  await expect(told).toBeVisible()
  await expect(told.getByLabel('What you wrote here')).toHaveValue(warehouse.other)
  await expectQuotes(second.quotes, await turnOf(page, id))
  expect((await stateOf(page, id)).turns[0]?.answer).toBe(warehouse.result)
})

test('the time left counts while one answers, and stands while paused, also over a restart', async ({
  page,
  server,
}) => {
  const { answer, question, open } = room(page)
  const { id } = await startInterview(page, { timeLimitMinutes: 20 })
  await open(id)
  const clock = page.getByText(/\d+:\d\d.* left/)
  await expect(clock).toContainText('20:00')
  await expect(clock).toContainText('the clock is stopped')
  await answer.focus()
  await expect(clock).not.toContainText('the clock is stopped')
  const counted = new Set<string | null>()
  await expect.poll(async () => counted.add(await clock.textContent()).size).toBeGreaterThan(2)
  await page.getByRole('button', { name: 'Pause' }).click()
  await expect(question).toHaveText('The interview is paused.')
  const stood = (await clock.textContent()) ?? ''
  await server.restart()
  await page.reload()
  await expect(clock).toHaveText(stood)
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(answer).toBeVisible()
  await answer.focus()
  await expect(clock).not.toHaveText(stood)
})
