import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { nurse } from './support/answers.ts'
import { startInterview, turnOf } from './support/api.ts'
import { nurseAdvertisement, nurseResume } from './support/files.ts'
import { expect, test } from './support/fixtures.ts'
import { expectQuotes, room } from './support/room.ts'

const region = (page: Page, name: string) => page.getByRole('region', { name })

/** The setup as somebody fills it who has a resume and an advertisement at hand. */
const setUp = async (page: Page): Promise<void> => {
  await page.getByLabel('Job title').fill(nurse.title)
  const resume = region(page, 'Your resume')
  await resume.getByLabel(/^Choose a file/).setInputFiles(await nurseResume())
  await expect(resume).toContainText('margaret-oyelaran.pdf')
  await expect(resume).toContainText('Registered Nurse, Intensive Care')
  await resume.getByRole('button', { name: 'Read and correct' }).click()
  const dialog = page.getByRole('dialog', { name: 'margaret-oyelaran.pdf' })
  const text = dialog.getByLabel('Text')
  await text.fill((await text.inputValue()).replace('May 2018', 'June 2018'))
  await dialog.getByRole('button', { name: 'Save the correction' }).click()
  await expect(resume).toContainText('corrected by you')
  const advertisement = region(page, 'The job advertisement')
  await advertisement.getByRole('button', { name: /^Paste the text/ }).click()
  const pasting = page.getByRole('dialog', { name: 'The job advertisement' })
  await pasting.getByLabel('Text').fill(nurseAdvertisement)
  await pasting.getByRole('button', { name: 'Use this text' }).click()
  await expect(advertisement).toContainText('General Intensive Care')
}

/** The interview that the page is about. */
const idOf = (page: Page): string => /\/interviews\/([^/]+)/.exec(page.url())?.[1] ?? ''

interface Asked {
  question: string
  /** Why it is asked, as the screen says it; '' where it belongs to the role. */
  reason: string
}

/** What the room asks now. */
const readQuestion = async (page: Page): Promise<Asked> => {
  const { question, reason, answer } = room(page)
  await expect(answer).toBeVisible()
  return { question: await question.innerText(), reason: (await reason.allInnerTexts()).join('') }
}

/** Goes on to the next question; null where there is none, and the report comes. */
const goOn = async (page: Page): Promise<Asked | null> => {
  const { next } = room(page)
  const isLast = (await next.innerText()) === 'See your report'
  await next.click()
  return isLast ? null : readQuestion(page)
}

test('leads from the landing page to a report with marked answers, from a PDF resume and an advertisement', async ({
  page,
}) => {
  const { question, place, feedback, quotes, next, reply } = room(page)
  const asked: Asked[] = []

  await test.step('the setup keeps what was read, corrected and pasted', async () => {
    await page.goto('/')
    await page.getByRole('link', { name: 'Start an interview' }).first().click()
    await expect(page).toHaveURL(/\/practice$/)
    await setUp(page)
    await page.getByRole('button', { name: 'Start the interview' }).click()
  })

  await test.step('the interviewer says what it is and begins with an open question about a result', async () => {
    await expect(page.getByText(/I am Candor’s interviewer, an AI program/)).toBeVisible()
    await expect(place).toContainText('Question 1 of 5')
    await expect(question).toContainText(/\S/)
    asked.push(await readQuestion(page))
  })

  await test.step('feedback shows marks and highlights the words that they rest on', async () => {
    await reply(nurse.result)
    await expect(feedback).toContainText(/Feedback: \d+\s*of 100/)
    await expectQuotes(quotes, await turnOf(page, idOf(page)))
    await expect(page.getByRole('button', { name: /^Impact: show only its quotes/ })).toBeVisible()
    await expect(page.getByText('From the coach')).toBeVisible()
  })

  await test.step('a thin answer is followed up in the words of the person', async () => {
    for (let turn = await goOn(page); turn; turn = await goOn(page)) {
      asked.push(turn)
      if ((await place.innerText()).startsWith('Question 2 of 5')) break
      await reply(nurse.conflict)
    }
    await reply(nurse.thin)
    await expect(next).toHaveText('Next: a follow-up')
    const followUp = await goOn(page)
    await expect(place).toContainText('Follow-up to question 2')
    const taken = /“(.+?)”/.exec(followUp?.question ?? '')?.[1] ?? 'nothing'
    expect(nurse.thin.toLowerCase()).toContain(
      taken
        .toLowerCase()
        .replace(/[….]+$/, '')
        .trim(),
    )
    await reply(nurse.deterioration)
  })

  await test.step('the resume and the advertisement are asked about, and the questions say so', async () => {
    for (let turn = await goOn(page); turn; turn = await goOn(page)) {
      asked.push(turn)
      await reply(asked.length % 2 === 0 ? nurse.deterioration : nurse.conflict)
    }
    const said = asked.map(({ question: words, reason }) => `${words} ${reason}`)
    expect(said).toContainEqual(expect.stringMatching(/your resume/i))
    expect(said).toContainEqual(expect.stringMatching(/the advertisement/i))
    expect(new Set(asked.map((turn) => turn.question)).size).toBe(asked.length)
  })

  await test.step('the report has a mark, quoted strengths, changes with exercises, and every answer', async () => {
    await expect(page).toHaveURL(/\/report$/)
    await expect(page.getByRole('heading', { level: 1, name: nurse.title })).toBeVisible()
    await expect(page.getByText(/^\d+\s*of 100/)).toBeVisible()
    const strengths = region(page, 'What was strong')
    await expect(strengths.getByRole('blockquote').first()).toContainText(/“.+”/)
    const changes = region(page, 'What to change, and how to practise it')
    await expect(changes.getByText(/^Exercise for \w+ · \d+ minutes?$/).first()).toBeVisible()
    const answers = region(page, 'Answer by answer')
    await expect(answers.getByRole('listitem').filter({ hasText: 'Your answer' }).first()).toBeVisible()
    await expect(answers).toContainText(nurse.thin)
    const first = answers.getByRole('listitem').first()
    await expectQuotes(first.locator('mark'), await turnOf(page, idOf(page)))
  })

  await test.step('the report can be saved as Markdown and printed without the furniture of the screen', async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Save as Markdown' }).click(),
    ])
    expect(download.suggestedFilename()).toMatch(/^candor-senior-staff-nurse-intensive-care-.*\.md$/)
    const markdown = await readFile(await download.path(), 'utf8')
    expect(markdown).toContain(nurse.title)
    expect(markdown).toContain(nurse.thin)
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByRole('navigation')).toHaveCount(0)
    await expect(page.getByRole('button')).toHaveCount(0)
    await expect(region(page, 'Answer by answer')).toBeVisible()
  })
})

test('takes a whole interview without a mouse', async ({ page }) => {
  const { answer, feedback, question } = room(page)
  const { id } = await startInterview(page, { jobTitle: nurse.title, questionCount: 2 })
  await page.goto(`/interviews/${id}`)
  for (const text of [nurse.result, nurse.conflict]) {
    await expect(question).toBeVisible()
    await tabTo(page, 'Your answer')
    await page.keyboard.insertText(text)
    await page.keyboard.press('Control+Enter')
    await expect(feedback).toBeFocused()
    await page.keyboard.press('Enter')
  }
  await expect(answer).toHaveCount(0)
  await expect(page.getByRole('heading', { level: 1, name: nurse.title })).toBeFocused()
})

/** Presses Tab until the control of this name has the focus, as a person does who looks for it. */
const tabTo = async (page: Page, name: string): Promise<void> => {
  const target = page.getByLabel(name, { exact: true })
  for (let presses = 0; presses < 30; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`no way to “${name}” by the Tab key`)
}
