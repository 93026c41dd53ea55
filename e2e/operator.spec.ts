import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { addSpeechModel, pullSpeechModel, type SpeechModel } from '@candor/contracts/speech-models.ts'
import type { Page } from '@playwright/test'
import { contents, type Mirror, startMirror } from '../server/test/operator/mirror.ts'
import { test as base, expect } from './support/fixtures.ts'
import { examine } from './support/look.ts'
import { type RunningServer, startServer } from './support/server.ts'
import { refused } from './support/watch.ts'

const key = 'kettle morning bicycle lantern'
const name = 'tiny-model'

/** The product with an operator key, and one small model that lies on a server of our own. */
const test = base.extend<object, { mirror: Mirror; place: string; server: RunningServer }>({
  mirror: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the pattern.
    async ({}, use) => {
      const mirror = await startMirror()
      await use(mirror)
      mirror.close()
    },
    { scope: 'worker' },
  ],
  place: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the pattern.
    async ({}, use) => {
      const place = join(tmpdir(), `candor-operator-${randomUUID()}`)
      await mkdir(join(place, name), { recursive: true })
      await use(place)
      await rm(place, { recursive: true })
    },
    { scope: 'worker' },
  ],
  server: [
    async ({ mirror, place }, use) => {
      const catalogue = join(place, 'models.json')
      await writeFile(catalogue, JSON.stringify([mirror.model]))
      const server = await startServer({ env: { CANDOR_OPERATOR_KEY: key, CANDOR_MODELS_CATALOGUE: catalogue } })
      await use(server)
      await server.stop()
    },
    { scope: 'worker', timeout: 120_000 },
  ],
})
test.use({ contextOptions: { reducedMotion: 'reduce' }, trace: 'off' })

const card = (page: Page) => page.getByRole('article', { name })
const click = (page: Page, words: string | RegExp) => card(page).getByRole('button', { name: words }).click()
const says = (page: Page, words: string | RegExp) => expect(card(page).getByText(words).first()).toBeVisible()

const enter = async (page: Page): Promise<void> => {
  await page.goto('/settings')
  await page.getByLabel('Operator key').fill(key)
  await page.keyboard.press('Enter')
  await expect(card(page)).toBeVisible()
}

const remove = async (page: Page): Promise<void> => {
  await click(page, /^Remove/)
  await page.getByRole('button', { name: 'Remove it' }).click()
  await says(page, 'Not on this server.')
}

test('a visitor is asked for the key, and can make the server fetch or delete nothing', async ({
  page,
  watch,
  mirror,
}) => {
  watch.allow(refused(403))
  await page.goto('/settings')
  await expect(page.getByLabel('Operator key')).toBeVisible()
  const headers = { origin: new URL(page.url()).origin }
  for (const path of [pullSpeechModel, addSpeechModel].map((each) => each.path.replace(':name', name)))
    expect((await page.request.post(`/api/v1${path}`, { headers })).status()).toBe(403)
  expect((await page.request.delete(`/api/v1/operator/speech-models/${name}`, { headers })).status()).toBe(403)
  expect(mirror.asked).toEqual([])
  await page.getByLabel('Operator key').fill('not the key')
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'CANDOR_OPERATOR_KEY of this server' })).toBeVisible()
  await examine(page, 'operator-key')
})

test('the operator fetches a model with the keyboard alone: progress, stop, go on, verified, removed', async ({
  page,
  mirror,
}) => {
  await enter(page)
  await says(page, 'Not on this server.')
  await examine(page, 'operator-empty')
  mirror.next.push('half')
  await card(page)
    .getByRole('button', { name: /^Fetch it/ })
    .focus()
  await page.keyboard.press('Enter')
  await says(page, 'Fetching: 1 MB of 2 MB.')
  await expect(card(page).getByRole('progressbar')).toHaveAttribute('aria-valuenow', '50')
  await examine(page, 'operator-downloading')
  // Somebody who comes back finds it as it is.
  await page.reload()
  await says(page, 'Fetching: 1 MB of 2 MB.')
  await card(page).getByRole('button', { name: /^Stop/ }).focus()
  await page.keyboard.press('Enter')
  await says(page, '1 MB of 2 MB are here')
  await examine(page, 'operator-partial')
  await card(page)
    .getByRole('button', { name: /^Go on fetching/ })
    .focus()
  await page.keyboard.press('Enter')
  await says(page, /^Installed\. Candor uses it from its next start\. Its files were right on/)
  expect(mirror.asked).toContain('bytes=1000000-')
  await card(page).getByText('Files and their pins').click()
  await says(page, `SHA-256 ${mirror.model.files[0]?.sha256}`)
  await examine(page, 'operator-installed')
  await click(page, 'Check its files again')
  await says(page, /^Installed\./)
  await remove(page)
})

test('what goes wrong is said with what to do, and can be tried again', async ({ page, mirror }) => {
  await enter(page)
  mirror.next.push(404)
  await click(page, /^Fetch it/)
  await says(page, 'The model cannot be fetched')
  await says(page, /add the model from a file/)
  await examine(page, 'operator-unreachable')
  mirror.next.push('wrong')
  await click(page, /^Fetch it/)
  await says(page, 'A file of the model is not the one it should be')
  await click(page, /^Fetch it/)
  await says(page, /^Installed\./)
  await expect(card(page).getByRole('alert')).toHaveCount(0)
  await remove(page)
})

test('a model comes from a file as well; a changed one is refused', async ({ page, place, watch }) => {
  watch.allow(refused(422))
  const archiveOf = async (tokens: Buffer): Promise<{ name: string; mimeType: string; buffer: Buffer }> => {
    for (const [file, bytes] of Object.entries({ ...contents, 'tokens.txt': tokens }))
      await writeFile(join(place, name, file), bytes)
    execFileSync('tar', ['--format=ustar', '-czf', join(place, 'it.tar.gz'), '-C', place, name])
    return { name: 'it.tar.gz', mimeType: 'application/gzip', buffer: await readFile(join(place, 'it.tar.gz')) }
  }
  await enter(page)
  const field = card(page).locator('input[type=file]')
  await field.setInputFiles(await archiveOf(Buffer.from('a 0\nb 2\n')))
  await says(page, 'The archive was not installed.')
  await says(page, /tokens\.txt is not the file it should be/)
  await field.setInputFiles(await archiveOf(contents['tokens.txt'] ?? Buffer.of()))
  await says(page, /^Installed\./)
  await remove(page)
  await page.getByRole('button', { name: 'Forget the key here' }).click()
  await expect(page.getByLabel('Operator key')).toBeVisible()
})

test('a full disk and a model in use are shown as what they are', async ({ page }) => {
  await enter(page)
  const listed = '/api/v1/operator/speech-models'
  const { items, ...rest } = (await (await page.request.get(listed)).json()) as { items: SpeechModel[] }
  const detail =
    'It needs 74 MB, and 269 MB are kept free for the database; the disk has 12 MB. Make room and try again.'
  const change: Partial<SpeechModel>[] = [
    { problem: { code: 'model.no-space', title: 'There is not enough room on the disk', detail } },
    { state: 'installed', inUse: true, verifiedAt: '2026-11-20T09:30:00.000Z' },
  ]
  // A full disk and a loaded recogniser are not to be had here: the screen is shown what such a server would say.
  await page.route(`**${listed}`, (route) =>
    route.fulfill({ json: { ...rest, freeBytes: 12e6, items: items.map((item, at) => ({ ...item, ...change[at] })) } }),
  )
  await page.reload()
  await says(page, 'There is not enough room on the disk')
  await says(page, 'the disk has 12 MB')
  await expect(page.getByText('It is in use.')).toBeVisible()
  await examine(page, 'operator-no-space')
  await page.getByRole('button', { name: /^Remove/ }).click()
  await expect(page.getByText('interviews go on with it until the server ends')).toBeVisible()
  await examine(page, 'operator-remove')
})

test('without a key the page says how to come by a model', async ({ page }) => {
  await page.route('**/api/v1/operator', (route) => route.fulfill({ json: { configured: false, signedIn: false } }))
  await page.goto('/settings')
  await expect(page.getByText('candor models pull')).toBeVisible()
  await examine(page, 'operator-no-key')
})
