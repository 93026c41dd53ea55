import type { Page } from '@playwright/test'
import { type ChosenFile, sharedDocument } from './support/files.ts'
import { expect, test } from './support/fixtures.ts'
import { refused } from './support/watch.ts'

const resume = (page: Page) => page.getByRole('region', { name: 'Your resume' })

const choose = (page: Page, chosen: ChosenFile) =>
  resume(page)
    .getByLabel(/^Choose a file/)
    .setInputFiles(chosen)

const file = (name: string, mimeType: string, buffer: Buffer) => async (): Promise<ChosenFile> => ({
  name,
  mimeType,
  buffer,
})
const shared = (name: string) => () => sharedDocument(name)
const tooLarge = Buffer.alloc(10.3 * 1024 * 1024, '%PDF-1.7\n')
const picture = Buffer.from('89504e470d0a1a0a0000000d4948445200000001000000010806000000', 'hex')

/** What is wrong with a file, and the words on the screen that say it. */
const bad: readonly [what: string, make: () => Promise<ChosenFile>, words: RegExp][] = [
  ['a scan', shared('broken-scanned.pdf'), /pages of this PDF are pictures .*no letters to read/],
  ['a scan in a Word file', shared('broken-scanned.docx'), /Word document holds pictures and no letters/],
  ['a PDF with a password', shared('broken-encrypted.pdf'), /PDF opens only with a password/],
  ['a Word document with a password', shared('broken-encrypted.docx'), /Office document is protected with a password/],
  ['a PDF cut off on its way', shared('broken-cut-off.pdf'), /PDF is broken or was cut off/],
  ['a Word document cut off on its way', shared('broken-cut-off.docx'), /broken or was cut off on its way/],
  ['an empty file', file('resume.pdf', 'application/pdf', Buffer.alloc(0)), /This file is empty/],
  ['a text of nothing but spaces', file('resume.txt', 'text/plain', Buffer.from(' \n\n ')), /there is no text in it/],
  ['a file of more than 10 MB', file('resume.pdf', 'application/pdf', tooLarge), /10\.3 MB; 10 MB is the most/],
  [
    'a table of numbers',
    shared('other-sheet.xlsx'),
    /This seems to be .*PDF, Word \(\.docx\), plain text and Markdown/,
  ],
  ['a photograph', file('resume.png', 'image/png', picture), /This seems to be .*picture/],
]

test('each kind of file that cannot be read gets its own message, and the form stays as it was', async ({
  page,
  watch,
}) => {
  watch.allow(refused(413), refused(415), refused(422))
  await page.goto('/practice')
  await page.getByLabel('Job title').fill('Long-haul lorry driver')
  const message = resume(page).getByRole('alert')
  for (const [what, make, words] of bad) {
    await test.step(what, async () => {
      await choose(page, await make())
      await expect(message).toContainText(words)
      await expect(message).toContainText('This file could not be used.')
      await expect(page.getByLabel('Job title')).toHaveValue('Long-haul lorry driver')
    })
  }
})

test('instead of a file that cannot be read the text can be pasted', async ({ page, watch }) => {
  watch.allow(refused(422))
  await page.goto('/practice')
  await choose(page, await sharedDocument('broken-scanned.pdf'))
  await resume(page).getByRole('alert').getByRole('button', { name: 'Paste the text instead' }).click()
  const dialog = page.getByRole('dialog', { name: 'Your resume' })
  await dialog.getByLabel('Text').fill('Piotr Nowak, lorry driver, fourteen years without an accident.')
  await dialog.getByRole('button', { name: 'Use this text' }).click()
  await expect(resume(page)).toContainText('fourteen years without an accident')
  await expect(resume(page).getByRole('alert')).toHaveCount(0)
})

test('a file under a wrong name is read, and the name is remarked upon', async ({ page }) => {
  await page.goto('/practice')
  await choose(page, await sharedDocument('nurse.pdf', 'resume.docx'))
  await expect(resume(page)).toContainText('Senior Staff Nurse')
  await expect(resume(page)).toContainText('The name ends in ".docx", but the file is a PDF and was read as that.')
})

test('a document that was removed is asked for again, and is gone from the server', async ({ page }) => {
  await page.goto('/practice')
  await choose(page, await sharedDocument('electrician.docx'))
  const id = await keptDocument(page)
  await resume(page).getByRole('button', { name: 'Remove' }).click()
  await expect(resume(page).getByLabel(/^Choose a file/)).toBeEnabled()
  expect((await page.request.get(`/api/v1/documents/${id}`)).status()).toBe(404)
})

/** The id of the document that was just read. */
const keptDocument = async (page: Page): Promise<string> => {
  await expect(resume(page).getByRole('button', { name: 'Remove' })).toBeVisible()
  const stored = await page.evaluate(() => localStorage.getItem('candor.setup'))
  return (JSON.parse(stored ?? '{}') as { resumeDocumentId: string }).resumeDocumentId
}
