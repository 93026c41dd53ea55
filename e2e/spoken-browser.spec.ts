import type { Turn } from '@candor/contracts/interview.ts'
import type { Page } from '@playwright/test'
import { startInterview } from './support/api.ts'
import { scriptConversation, withMicrophone } from './support/conversation.ts'
import { expect, test } from './support/fixtures.ts'

test.describe.configure({ mode: 'parallel' })
test.use({ launchOptions: withMicrophone })

const begin = (page: Page) => page.getByRole('button', { name: /Begin the interview|Go on aloud/ }).click()
const upTo = (count: number, from = 0) => Array.from({ length: count }, (_, at) => from + at)

/** The server greets and lets the person speak. */
const greet = async (script: Awaited<ReturnType<typeof scriptConversation>>, turn: Turn, nextFrame: number) => {
  await script.until('hello')
  const rest = { turnIndex: 0, nextFrame, recogniser: 'scripted', remainingSeconds: null }
  script.say({ type: 'welcome', version: 1, turn, ...rest })
  script.say({ type: 'phase', turnId: turn.id, phase: 'listening' })
}

test('what the microphone hears goes out frame by frame, and again from the first that the server lacks', async ({
  page,
}) => {
  const { id, turn } = await startInterview(page, { mode: 'spoken' })
  const script = await scriptConversation(page)
  await page.goto(`/interviews/${id}`)
  await begin(page)
  await greet(script, turn, 0)
  await expect.poll(() => script.frames.length).toBeGreaterThan(60)
  const sent = script.frames.length
  expect(script.frames.slice(0, sent)).toEqual(upTo(sent))

  script.say({ type: 'ack', turnId: turn.id, frames: 20 })
  script.forget()
  await script.drop()
  await greet(script, turn, 20)
  await expect.poll(() => script.frames.length).toBeGreaterThan(sent)
  expect(script.frames).toEqual(upTo(script.frames.length, 20))
})

test('a closed tab loses nothing that the browser had kept', async ({ page }) => {
  const { id, turn } = await startInterview(page, { mode: 'spoken' })
  const script = await scriptConversation(page)
  await page.goto(`/interviews/${id}`)
  await begin(page)
  await greet(script, turn, 0)
  await expect.poll(() => script.frames.length).toBeGreaterThan(60)

  script.forget()
  await page.reload()
  await begin(page)
  await greet(script, turn, 10)
  await expect.poll(() => script.frames.length).toBeGreaterThan(45)
  expect(script.frames).toEqual(upTo(script.frames.length, 10))
})

test('the interviewer is heard to the end, word by word, and falls silent when told to', async ({ page }) => {
  const { id, turn } = await startInterview(page, { mode: 'spoken' })
  const script = await scriptConversation(page)
  await page.goto(`/interviews/${id}`)
  await begin(page)
  await greet(script, turn, 0)
  script.say({ type: 'phase', turnId: turn.id, phase: 'asking' })
  const durationMs = await script.speak('What did you do then?', turn.id, 0)
  const last = () => script.played.at(-1)
  await expect.poll(last).toMatchObject({ utterance: 0, state: 'ended' })
  expect(Math.abs((last()?.ms ?? 0) - durationMs)).toBeLessThanOrEqual(1)

  await script.speak('Tell me about a time when a plan of yours did not work out, and what came of it.', turn.id, 1)
  await expect.poll(last).toMatchObject({ utterance: 1, state: 'playing' })
  script.say({ type: 'silence', utterance: 1 })
  await expect.poll(last).toMatchObject({ utterance: 1, state: 'stopped' })
})

test('without a microphone the screen says what to do, and typing works', async ({ page, context }) => {
  await page.addInitScript(() => {
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('', 'NotAllowedError'))
  })
  await context.clearPermissions()
  const { id } = await startInterview(page, { mode: 'spoken' })
  await page.goto(`/interviews/${id}`)
  await begin(page)
  await expect(page.getByRole('alert').getByText('The browser does not let Candor use the microphone.')).toBeVisible()
  await page.getByRole('button', { name: 'Type instead' }).click()
  await expect(page.getByLabel('Your answer', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Answer aloud instead' }).click()
  await expect(page.getByRole('button', { name: 'Begin the interview' })).toBeVisible()
})

test('the keyboard alone: Enter when one is done, Escape to pause', async ({ page }) => {
  const { id, turn } = await startInterview(page, { mode: 'spoken' })
  const script = await scriptConversation(page)
  await page.goto(`/interviews/${id}`)
  await page.getByRole('button', { name: 'Begin the interview' }).focus()
  await page.keyboard.press('Enter')
  await greet(script, turn, 0)
  await expect(page.getByText('Listening').first()).toBeVisible()
  await page.keyboard.press('Escape')
  await script.until('pause')
  await page.keyboard.press('Enter')
  await script.until('done')
})
