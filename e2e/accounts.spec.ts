import { type Page, request } from '@playwright/test'
import { nurse } from './support/answers.ts'
import { finishedInterview } from './support/api.ts'
import { expect, test } from './support/fixtures.ts'
import { refused } from './support/watch.ts'

interface Account {
  name: string
  email: string
  password: string
}

const account = (name: string): Account => ({
  name,
  email: `${name.toLowerCase().replace(/\W+/g, '.')}@example.org`,
  password: 'kettle morning bicycle',
})

/** Creates the account as a person does, from the settings. */
const signUp = async (page: Page, { name, email, password }: Account): Promise<void> => {
  await page.goto('/settings')
  await page.getByRole('link', { name: 'Create an account' }).click()
  await page.getByLabel('Name').fill(name)
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Create the account' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'History' })).toBeVisible()
}

const signIn = async (page: Page, { email, password }: Account): Promise<void> => {
  await page.goto('/sign-in')
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
}

const interviewOf = (page: Page, jobTitle: string) => page.getByRole('link', { name: jobTitle })
const nothingYet = (page: Page) => page.getByRole('heading', { name: 'Your interviews will stand here' })
const wrong = 'This address and password do not belong together. Check both and try again.'

test('an account keeps what was practised before it, on every device', async ({ page, newPerson }) => {
  const margaret = account('Margaret Oyelaran')
  const id = await finishedInterview(page, [nurse.conflict], { jobTitle: nurse.title })
  await signUp(page, margaret)
  await expect(interviewOf(page, nurse.title)).toBeVisible()
  await expect(page.getByRole('link', { name: margaret.name })).toBeVisible()

  const elsewhere = await newPerson()
  await signIn(elsewhere.page, margaret)
  await interviewOf(elsewhere.page, nurse.title).click()
  await expect(elsewhere.page).toHaveURL(new RegExp(`/interviews/${id}/report$`))
  await expect(elsewhere.page.getByRole('region', { name: 'Answer by answer' })).toContainText('his hands shook')
})

test('signing out empties the screen and the browser for whoever comes next', async ({ page, watch }) => {
  watch.allow(refused(404))
  const id = await finishedInterview(page, [nurse.result], { jobTitle: nurse.title })
  await signUp(page, account('Ines Carvalho'))
  await page.goto('/practice')
  await page.getByLabel('Job title').fill('Matron')
  await page.goto('/settings')
  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page.getByText('You have no account.')).toBeVisible()
  await page.getByRole('link', { name: 'History' }).click()
  await expect(nothingYet(page)).toBeVisible()
  await page.goto('/practice')
  await expect(page.getByLabel('Job title')).toHaveValue('')
  await page.goto(`/interviews/${id}/report`)
  await expect(page.getByRole('heading', { name: 'There is nothing at this address' })).toBeVisible()
})

test('a wrong password is refused in words that help', async ({ page, watch, newPerson }) => {
  watch.allow(refused(401))
  const jonas = account('Jonas Weber')
  await signUp((await newPerson()).page, jonas)
  await signIn(page, { ...jonas, password: 'kettle evening bicycle' })
  await expect(page.getByRole('alert').filter({ hasText: 'You are not signed in.' })).toContainText(wrong)
  await expect(page.getByLabel('E-mail address')).toHaveValue(jonas.email)
})

test('deleting everything leaves nothing: no history, no account, no way back', async ({ page, watch, server }) => {
  watch.allow(refused(401))
  const pavel = account('Pavel Novotny')
  const id = await finishedInterview(page, [nurse.conflict], { jobTitle: nurse.title })
  await signUp(page, pavel)
  const before = await page.context().storageState()

  await page.goto('/settings')
  await page.getByRole('button', { name: 'Delete your account and everything in it' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Delete for good' }).click()
  await expect(dialog.getByText('Type the word “delete” to go on.')).toBeVisible()
  await dialog.getByLabel('Type “delete” to confirm').fill('delete')
  await dialog.getByRole('button', { name: 'Delete for good' }).click()
  await expect(page).toHaveURL(`${server.address}/`)

  await page.goto('/history')
  await expect(nothingYet(page)).toBeVisible()
  await signIn(page, pavel)
  await expect(page.getByRole('alert').filter({ hasText: wrong })).toBeVisible()
  // Not even with the cookies from before.
  const ghost = await request.newContext({ baseURL: server.address, storageState: before })
  expect((await ghost.get(`/api/v1/interviews/${id}`)).status()).toBe(404)
  expect((await (await ghost.get('/api/v1/me')).json()).user).toBeNull()
  await ghost.dispose()
})
