import type { Turn } from '@candor/contracts/interview.ts'
import type { Page } from '@playwright/test'
import { nurse } from './support/answers.ts'
import { startInterview } from './support/api.ts'
import { scriptConversation, withMicrophone } from './support/conversation.ts'
import { expect, test } from './support/fixtures.ts'
import { examine } from './support/look.ts'

test.describe.configure({ mode: 'parallel' })
test.use({
  contextOptions: { reducedMotion: 'reduce' },
  trace: 'off',
  launchOptions: withMicrophone,
})

const begin = (page: Page) => page.getByRole('button', { name: 'Begin the interview' })

/** A spoken interview whose conversation is a script, up to the welcome. */
const open = async (page: Page) => {
  const { id, turn } = await startInterview(page, { jobTitle: nurse.title, mode: 'spoken' })
  const script = await scriptConversation(page)
  await page.goto(`/interviews/${id}`)
  await begin(page).click()
  await script.until('hello')
  script.say({
    type: 'welcome',
    version: 1,
    turn,
    turnIndex: 0,
    nextFrame: 0,
    recogniser: 'scripted',
    remainingSeconds: null,
  })
  await script.until('begin')
  return { ...script, turn }
}

const listen = async (page: Page) => {
  const script = await open(page)
  const { turn } = script
  script.say({ type: 'phase', turnId: turn.id, phase: 'listening' })
  script.say({ type: 'time', remainingSeconds: null, answerSecondsLeft: 240, repeatSecondsLeft: 96 })
  return script
}

const transcript = (turn: Turn, tentative = ''): Parameters<Awaited<ReturnType<typeof open>>['say']>[0] => ({
  type: 'transcript',
  turnId: turn.id,
  final: nurse.result,
  tentative,
})

const shows = (page: Page, words: string | RegExp) => expect(page.getByText(words).first()).toBeVisible()

/** Each state of a spoken interview that a person may meet, and the way to it. */
const screens: Record<string, (page: Page) => Promise<unknown>> = {
  check: async (page) => {
    const { id } = await startInterview(page, { jobTitle: nurse.title, mode: 'spoken' })
    await page.goto(`/interviews/${id}`)
    await page.getByRole('button', { name: 'Test the microphone' }).click()
    await expect(page.getByLabel('Microphone', { exact: true })).toBeVisible()
  },
  asking: async (page) => {
    const { say, speak, turn, until } = await open(page)
    say({ type: 'phase', turnId: turn.id, phase: 'asking' })
    await speak(turn.question, turn.id)
    await until('played')
    await shows(page, 'Ava is asking')
  },
  listening: async (page) => {
    const { say, turn } = await listen(page)
    say({ type: 'endpointing', turnId: turn.id, state: 'speech' })
    say(transcript(turn, 'and then the family'))
    await shows(page, 'and then the family')
  },
  'take-your-time': async (page) => {
    const { say, turn } = await listen(page)
    say(transcript(turn))
    say({ type: 'endpointing', turnId: turn.id, state: 'held' })
    await shows(page, 'Take your time')
  },
  countdown: async (page) => {
    const { say, turn } = await listen(page)
    say(transcript(turn))
    say({ type: 'time', remainingSeconds: null, answerSecondsLeft: 14, repeatSecondsLeft: 0 })
    await shows(page, '14 seconds left for this answer')
  },
  thinking: async (page) => {
    const { say, turn } = await listen(page)
    say({ type: 'turn-ended', turnId: turn.id, why: 'done', transcript: nurse.result, words: [] })
    say({ type: 'phase', turnId: turn.id, phase: 'thinking' })
    await shows(page, 'Thinking')
  },
  correcting: async (page) => {
    const { say, turn } = await listen(page)
    say({ type: 'turn-ended', turnId: turn.id, why: 'done', transcript: nurse.result, words: [] })
    await page.getByRole('button', { name: 'Correct it' }).click()
    await expect(page.getByLabel('What you said')).toHaveValue(nurse.result)
  },
  confirming: async (page) => {
    const { say, turn } = await listen(page)
    say({ type: 'phase', turnId: turn.id, phase: 'confirming' })
    await shows(page, 'Check your words')
  },
  paused: async (page) => {
    const { say, turn } = await listen(page)
    say({ type: 'phase', turnId: turn.id, phase: 'paused' })
    await shows(page, 'Paused')
  },
  lost: async (page) => {
    const { say, turn, drop } = await listen(page)
    say(transcript(turn))
    await shows(page, /^Last winter|./)
    await drop()
    await shows(page, 'The connection is lost')
  },
  setup: async (page) => {
    await page.goto('/practice')
    await page.getByText('Spoken', { exact: true }).click()
    await expect(page.getByRole('button', { name: 'Hear Ava' })).toBeVisible()
  },
}

for (const [name, show] of Object.entries(screens)) {
  test(`a spoken interview looks right: ${name}`, async ({ page }) => {
    await show(page)
    await examine(page, `spoken-${name}`)
  })
}
