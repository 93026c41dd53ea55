import type { Page } from '@playwright/test'
import { developer, nurse, warehouse } from './support/answers.ts'
import { finishedInterview, sendAnswer, startInterview } from './support/api.ts'
import { expect, test } from './support/fixtures.ts'
import { room } from './support/room.ts'

const rows = (page: Page) => page.getByRole('main').getByRole('listitem')
const search = (page: Page) => page.getByRole('searchbox', { name: 'Search titles, questions and answers' })

test('a new visitor is told what will stand there, and led to the first interview', async ({ page }) => {
  await page.goto('/history')
  await expect(page.getByRole('heading', { name: 'Your interviews will stand here' })).toBeVisible()
  await page.getByRole('main').getByRole('link', { name: 'Practise an interview' }).click()
  await expect(page.getByLabel('Job title')).toBeVisible()
})

test('interviews are listed newest first, the finished ones with their mark', async ({ page }) => {
  await finishedInterview(page, [developer.result], { jobTitle: developer.title })
  await startInterview(page, { jobTitle: warehouse.title })
  await page.goto('/history')
  await expect(rows(page)).toHaveCount(2)
  await expect(rows(page).nth(0)).toContainText(warehouse.title)
  await expect(rows(page).nth(0)).toContainText('0 of 5 answered')
  await expect(rows(page).nth(1)).toContainText(developer.title)
  await expect(rows(page).nth(1)).toContainText(/\d+ of 100/)
  await rows(page).nth(1).getByRole('link', { name: developer.title }).click()
  await expect(page).toHaveURL(/\/report$/)
})

test('a search finds words of the answers and stands in the address', async ({ page }) => {
  await finishedInterview(page, [developer.result], { jobTitle: developer.title })
  await finishedInterview(page, [warehouse.result], { jobTitle: warehouse.title })
  await page.goto('/history')
  await search(page).fill('invoice run')
  await expect(page).toHaveURL(/\/history\?q=invoice(\+|%20)run$/)
  await expect(rows(page)).toHaveCount(1)
  await expect(rows(page)).toContainText(developer.title)
  await page.reload()
  await expect(search(page)).toHaveValue('invoice run')
  await expect(rows(page)).toHaveCount(1)
  await search(page).fill('submarine')
  await expect(page.getByRole('heading', { name: 'Nothing with “submarine” in it' })).toBeVisible()
  await page.getByRole('button', { name: 'Show all interviews' }).click()
  await expect(rows(page)).toHaveCount(2)
})

test('an interview is deleted only after it was confirmed', async ({ page }) => {
  const id = await finishedInterview(page, [nurse.result], { jobTitle: nurse.title })
  await page.goto('/history')
  const remove = rows(page).getByRole('button', { name: `Delete ${nurse.title}` })
  const dialog = page.getByRole('dialog', { name: 'Delete this interview?' })
  await remove.click()
  await dialog.getByRole('button', { name: 'Keep it' }).click()
  await expect(rows(page)).toHaveCount(1)
  await remove.click()
  await dialog.getByRole('button', { name: 'Delete for good' }).click()
  await expect(page.getByRole('heading', { name: 'Your interviews will stand here' })).toBeVisible()
  expect((await page.request.get(`/api/v1/interviews/${id}`)).status()).toBe(404)
})

test('an unfinished interview is continued where it was left', async ({ page }) => {
  const { id, turn } = await startInterview(page, { jobTitle: warehouse.title })
  const { next } = await sendAnswer(page, id, turn.id, warehouse.result)
  await page.goto('/history')
  await expect(rows(page)).toContainText('Continue')
  await expect(rows(page)).toContainText('1 of 5 answered')
  await rows(page).getByRole('link', { name: warehouse.title }).click()
  await expect(room(page).question).toHaveText(next.turn?.question ?? 'there is a next question')
  await expect(room(page).answer).toBeEditable()
})
