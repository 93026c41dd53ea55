import type { Page } from '@playwright/test'
import { nurse } from './support/answers.ts'
import { startInterview } from './support/api.ts'
import { scriptConversation, withMicrophone } from './support/conversation.ts'
import { expect, test } from './support/fixtures.ts'

test.use({ launchOptions: withMicrophone })

declare global {
  interface Window {
    /** What the page was given last. */
    microphone: MediaStreamTrack | undefined
  }
}

/** Listens to somebody who has begun to answer; the test holds the track of their microphone. */
const listening = async (page: Page) => {
  await page.addInitScript(() => {
    const open = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices)
    navigator.mediaDevices.getUserMedia = async (wanted) => {
      const stream = await open(wanted)
      window.microphone = stream.getAudioTracks()[0]
      return stream
    }
  })
  const { id, turn } = await startInterview(page, { jobTitle: nurse.title, mode: 'spoken' })
  const script = await scriptConversation(page)
  await page.goto(`/interviews/${id}`)
  await page.getByRole('button', { name: 'Begin the interview' }).click()
  await script.until('hello')
  const welcome = { turnIndex: 0, nextFrame: 0, recogniser: 'scripted', remainingSeconds: null }
  script.say({ type: 'welcome', version: 1, turn, ...welcome })
  await script.until('begin')
  script.say({ type: 'phase', turnId: turn.id, phase: 'listening' })
  /** What the server was told of the microphone so far. */
  const told = () => script.heard.flatMap((message) => (message.type === 'microphone' ? [message.fault] : []))
  return (faults: (string | null)[]) => expect.poll(told).toEqual(faults)
}
const shows = (page: Page, words: string) => expect(page.getByText(words).first()).toBeVisible()

test('unplugged in mid-answer: the server is told, the screen says so, and trying again goes on', async ({ page }) => {
  const isTold = await listening(page)
  await page.evaluate(() => window.microphone?.dispatchEvent(new Event('ended')))
  await isTold(['lost'])
  await shows(page, 'The microphone went away.')
  await page.getByRole('button', { name: 'Try again' }).click()
  await isTold(['lost', null])
})

test('the permission taken back in mid-answer is told as what it is', async ({ page }) => {
  const isTold = await listening(page)
  await page.evaluate(() => {
    navigator.permissions.query = async () => ({ state: 'denied' }) as PermissionStatus
    window.microphone?.dispatchEvent(new Event('ended'))
  })
  await isTold(['denied'])
  await shows(page, 'The browser does not let Candor use the microphone.')
})

test('a microphone that gives nothing: told after some seconds, and over when it gives something', async ({ page }) => {
  const isTold = await listening(page)
  await page.evaluate(() => {
    if (window.microphone) window.microphone.enabled = false
  })
  await isTold(['silent'])
  await shows(page, 'It may be muted')
  await page.evaluate(() => {
    if (window.microphone) window.microphone.enabled = true
  })
  await isTold(['silent', null])
})
