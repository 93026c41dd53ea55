import type { Page } from '@playwright/test'
import { developer, nurse, warehouse } from './support/answers.ts'
import { finishedInterview, sendAnswer, startInterview } from './support/api.ts'
import { nurseAdvertisement, nurseResume, sharedDocument } from './support/files.ts'
import { expect, test } from './support/fixtures.ts'
import { examine } from './support/look.ts'
import { room } from './support/room.ts'
import { noReply, refused } from './support/watch.ts'

test.describe.configure({ mode: 'parallel' })
// A trace of what axe injects would cost more than the tests; the pictures say more.
test.use({ contextOptions: { reducedMotion: 'reduce' }, trace: 'off' })

const click = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click()

const heading = (page: Page, name: string | RegExp) => expect(page.getByRole('heading', { name }).first()).toBeVisible()

const openReport = async (page: Page): Promise<void> => {
  const answers = [nurse.result, nurse.thin, nurse.deterioration, '', nurse.conflict]
  const id = await finishedInterview(page, answers, { jobTitle: nurse.title, jobDescription: nurseAdvertisement })
  await page.goto(`/interviews/${id}/report`)
  await heading(page, nurse.title)
}

const openRoom = async (page: Page, settings: Parameters<typeof startInterview>[1] = {}): Promise<string> => {
  const { id } = await startInterview(page, { jobTitle: nurse.title, jobDescription: nurseAdvertisement, ...settings })
  await room(page).open(id)
  return id
}

const signUp = async (page: Page): Promise<void> => {
  const data = { name: 'Margaret Oyelaran', email: 'look@example.org', password: 'kettle morning bicycle' }
  const headers = { origin: new URL(page.url()).origin }
  expect((await page.request.post('/api/v1/auth/sign-up/email', { data, headers })).ok()).toBe(true)
}

/** Each screen in each state that a person may meet, and the way to it. */
const screens: Record<string, (page: Page) => Promise<void>> = {
  landing: async (page) => {
    await page.goto('/')
    await heading(page, /Practise your interview/)
  },
  'setup-folded': async (page) => {
    await page.goto('/practice')
    await expect(page.getByLabel('Job title')).toBeVisible()
  },
  'setup-unfolded': async (page) => {
    await page.goto('/practice')
    await page.getByLabel('Job title').fill(nurse.title)
    const resume = page.getByRole('region', { name: 'Your resume' })
    await resume.getByLabel(/^Choose a file/).setInputFiles(await nurseResume())
    for (const fold of ['the kind of questions', 'the length', 'the focus']) await click(page, `Change ${fold}`)
    await page.getByLabel('What do you want to practise?').fill('bad news to families')
    await page.keyboard.press('Enter')
    await expect(resume.getByRole('button', { name: 'Read and correct' })).toBeVisible()
  },
  'setup-faults': async (page) => {
    await page.goto('/practice')
    const resume = page.getByRole('region', { name: 'Your resume' })
    await resume.getByLabel(/^Choose a file/).setInputFiles(await sharedDocument('broken-scanned.pdf'))
    await expect(resume.getByRole('alert')).toBeVisible()
    await click(page, 'Start the interview')
    await expect(page.getByText('Say which job')).toBeVisible()
  },
  'setup-text': async (page) => {
    await page.goto('/practice')
    await click(page, /^Paste the text\s*: The job advertisement/)
    await page.getByRole('dialog').getByLabel('Text').fill(nurseAdvertisement)
  },
  menu: async (page) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto('/history')
    await click(page, 'Menu')
    await expect(page.getByRole('link', { name: 'Settings' })).toBeVisible()
  },
  'sign-in': async (page) => {
    await page.goto('/sign-in')
    await page.getByLabel('E-mail address').fill('nobody@example.org')
    await page.getByLabel('Password').fill('not this one')
    await click(page, 'Sign in')
    await expect(page.getByText('You are not signed in.')).toBeVisible()
  },
  'sign-up': async (page) => {
    await page.goto('/sign-up')
    await click(page, 'Create the account')
    await expect(page.getByText('Eight characters at least.', { exact: true })).toBeVisible()
  },
  'settings-visitor': async (page) => {
    await page.goto('/settings')
    await heading(page, 'Delete everything')
  },
  'settings-account': async (page) => {
    await page.goto('/settings')
    await signUp(page)
    await page.reload()
    await expect(page.getByRole('button', { name: 'Sign out' })).toBeVisible()
  },
  'settings-delete': async (page) => {
    await page.goto('/settings')
    await click(page, 'Delete everything you did here')
    await page.getByRole('dialog').getByRole('button', { name: 'Delete for good' }).click()
    await expect(page.getByText('Type the word')).toBeVisible()
  },
  'room-question': async (page) => {
    await openRoom(page, { timeLimitMinutes: 20 })
    await room(page).answer.fill('Last winter our surgical ward had eleven falls in three months.')
  },
  'room-follow-up': async (page) => {
    const { id, turn } = await startInterview(page, { jobTitle: nurse.title, maxFollowUps: 1 })
    await sendAnswer(page, id, turn.id, nurse.thin)
    await room(page).open(id)
    await expect(room(page).reason).toBeVisible()
  },
  'room-advertisement': async (page) => {
    const { id, turn } = await startInterview(page, { jobTitle: nurse.title, jobDescription: nurseAdvertisement })
    await sendAnswer(page, id, turn.id, nurse.result)
    await room(page).open(id)
  },
  'room-feedback': async (page) => {
    await openRoom(page)
    await room(page).reply(nurse.result)
  },
  'room-feedback-thin': async (page) => {
    await openRoom(page, { maxFollowUps: 1, timeLimitMinutes: 20 })
    await room(page).reply(nurse.thin)
  },
  'room-feedback-none': async (page) => {
    await openRoom(page)
    await click(page, 'I have no answer to this')
    await click(page, 'Pass on it')
    await expect(room(page).feedback).toBeVisible()
  },
  'room-earlier': async (page) => {
    const { id, turn } = await startInterview(page, { jobTitle: nurse.title })
    await sendAnswer(page, id, turn.id, nurse.result)
    await room(page).open(id)
    await page.getByRole('group').filter({ hasText: turn.question }).click()
    await expect(room(page).feedback).toBeVisible()
  },
  'room-pass': async (page) => {
    await openRoom(page)
    await click(page, 'I have no answer to this')
  },
  'room-paused': async (page) => {
    await openRoom(page, { timeLimitMinutes: 20 })
    await room(page).answer.fill('Last winter')
    await click(page, 'Pause')
    await heading(page, 'The interview is paused.')
  },
  'room-finish': async (page) => {
    await openRoom(page)
    await click(page, 'Finish early')
  },
  'room-unsent': async (page) => {
    await openRoom(page)
    await page.context().setOffline(true)
    await room(page).answer.fill(nurse.thin)
    await room(page).send.click()
    await expect(page.getByText('Your answer is not on the server yet')).toBeVisible()
  },
  'room-elsewhere': async (page) => {
    const { id, turn } = await startInterview(page, { jobTitle: warehouse.title })
    await room(page).open(id)
    await room(page).answer.fill(warehouse.other)
    await sendAnswer(page, id, turn.id, warehouse.result)
    await room(page).send.click()
    await expect(page.getByText('Already answered, from another tab or device')).toBeVisible()
  },
  'room-over': async (page) => {
    const { id, turn } = await startInterview(page, { questionCount: 1 })
    await sendAnswer(page, id, turn.id, nurse.result)
    await page.goto(`/interviews/${id}`)
    await heading(page, 'That was the last question.')
  },
  report: openReport,
  'report-not-ready': async (page) => {
    const { id } = await startInterview(page)
    await page.goto(`/interviews/${id}/report`)
    await heading(page, 'There is no report yet')
  },
  'report-nothing': async (page) => {
    const id = await finishedInterview(page, [''], { jobTitle: developer.title })
    await page.goto(`/interviews/${id}/report`)
    await heading(page, developer.title)
  },
  history: async (page) => {
    await finishedInterview(page, [developer.result], { jobTitle: developer.title, type: 'technical' })
    await finishedInterview(page, [nurse.result, nurse.conflict], { jobTitle: nurse.title })
    await startInterview(page, { jobTitle: warehouse.title })
    await page.goto('/history')
    await expect(page.getByText('Continue')).toBeVisible()
  },
  'history-delete': async (page) => {
    await startInterview(page, { jobTitle: warehouse.title })
    await page.goto('/history')
    await click(page, `Delete ${warehouse.title}`)
  },
  'history-empty': async (page) => {
    await page.goto('/history')
    await heading(page, 'Your interviews will stand here')
  },
  'history-not-found': async (page) => {
    await startInterview(page, { jobTitle: warehouse.title })
    await page.goto('/history?q=submarine')
    await heading(page, 'Nothing with “submarine” in it')
  },
  'not-found': async (page) => {
    await page.goto('/interviews/elsewhere/at/all')
    await heading(page, 'There is nothing at this address')
  },
}

for (const [name, open] of Object.entries(screens)) {
  test(`everybody can use it, on every screen: ${name}`, async ({ page, watch }) => {
    watch.allow(noReply, refused(401), refused(404), refused(409), refused(422))
    await page.goto('/')
    await open(page)
    await examine(page, name)
  })
}

// Only when asked for: the README's picture is of the real thing, and changes when somebody looks at it.
if (process.env.CANDOR_WRITE_PICTURES === '1') {
  test('the picture of the room for the README', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 })
    await openRoom(page, { jobTitle: warehouse.title, jobDescription: null })
    await room(page).reply(warehouse.result)
    await page.evaluate(() => window.scrollTo({ top: 0 }))
    await page.screenshot({ path: 'docs/pictures/room.png' })
  })
}
