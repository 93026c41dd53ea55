import type { Recording } from '@candor/contracts/spoken/recordings.ts'
import type { Locator, Page } from '@playwright/test'
import { startInterview } from './support/api.ts'
import { examine } from './support/look.ts'
import { answerAloud } from './support/spoken/answer-aloud.ts'
import { expect, test } from './support/spoken/fixtures.ts'

const sentences = ['I led the night shift of our ward.', 'We lost power and I moved two patients by hand.'] as const
test.use({ sentences })

const recordingsOf = async (page: Page, id: string): Promise<Recording[]> =>
  ((await (await page.request.get(`/api/v1/interviews/${id}/recordings`)).json()) as { items: Recording[] }).items

const currentWord = (player: Locator): Locator => player.locator('[aria-current]')

/** The words that were marked as being said, in their order, and where the sound was at that moment. */
const watchWords = (page: Page) =>
  page.evaluate(() => {
    const seen: { word: string; ms: number }[] = []
    Object.assign(globalThis, { seen })
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        if (!(target instanceof HTMLElement) || target.getAttribute('aria-current') !== 'true') continue
        seen.push({
          word: target.textContent ?? '',
          ms: (document.querySelector('audio')?.currentTime ?? Number.NaN) * 1000,
        })
      }
    }).observe(document, { subtree: true, attributes: true, attributeFilter: ['aria-current'] })
  })

const seenWords = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { seen: { word: string; ms: number }[] }).seen)

test('an answer given aloud is compressed, and can be heard again on the report with its words following', async ({
  page,
  microphone,
  server,
}) => {
  const spoken = await microphone.hears([300, sentences[0], 700, sentences[1], 300])
  const { id, turn } = await startInterview(page, { mode: 'spoken', questionCount: 1 })
  await answerAloud(page, server.address, id, spoken.pcm)
  expect((await page.request.post(`/api/v1/interviews/${id}/finish`)).status()).toBe(200)
  await expect
    .poll(async () => (await recordingsOf(page, id)).map(({ mediaType }) => mediaType), { timeout: 20_000 })
    .toEqual(['audio/webm; codecs=opus'])
  const [recording] = await recordingsOf(page, id)
  const words = recording?.transcript?.words ?? []
  expect(words.map(({ word }) => word).join(' ')).toBe(sentences.join(' '))

  await page.goto(`/interviews/${id}/report`)
  const player = page.getByRole('region', { name: 'Recording, Question 1' })
  const play = player.getByRole('button', { name: /^(Play|Pause)/ })
  const position = player.getByRole('slider')

  await test.step('it plays to its end, and each word is marked while it is said', async () => {
    await watchWords(page)
    await play.click()
    await expect(play).toHaveText('Pause')
    await expect(play).toHaveText('Play', { timeout: 20_000 })
    const seen = await seenWords(page)
    expect(seen.map(({ word }) => word)).toEqual(words.map(({ word }) => word))
    for (const [index, { ms }] of seen.entries()) {
      expect(ms).toBeGreaterThanOrEqual((words[index]?.startMs ?? 0) - 1)
      expect(ms).toBeLessThan((words[index]?.endMs ?? 0) + 400)
    }
    const playedMs = await page.evaluate(() => (document.querySelector('audio')?.duration ?? 0) * 1000)
    expect(Math.abs(playedMs - (recording?.durationMs ?? 0))).toBeLessThan(1)
  })

  await test.step('a word leads to its place in the sound, by mouse and by keyboard', async () => {
    await player.getByRole('button', { name: 'power', exact: true }).click()
    await expect(play).toHaveText('Pause')
    await expect(currentWord(player)).toHaveText('power')
    await play.click()
    await player.getByRole('button', { name: 'power', exact: true }).focus()
    for (const key of ['Home', 'ArrowRight', 'Enter']) await page.keyboard.press(key)
    await expect(currentWord(player)).toHaveText('led')
    await expect(play).toHaveText('Pause')
  })

  await test.step('speed and position answer to the keyboard', async () => {
    await play.focus()
    await page.keyboard.press('Space')
    await expect(play).toHaveText('Play')
    await player.getByRole('button', { name: /^Speed 1×/ }).press('Enter')
    await expect(player.getByRole('button', { name: /^Speed 1.5×/ })).toBeVisible()
    expect(await page.evaluate(() => document.querySelector('audio')?.playbackRate)).toBe(1.5)
    await position.press('Home')
    for (let times = 0; times < 2; times += 1) await position.press('ArrowRight')
    await expect(position).toHaveAttribute('aria-valuetext', /^2 seconds of \d+ seconds$/)
  })

  await test.step('where it begins can be chosen before any of it was loaded', async () => {
    await page.reload()
    await position.focus()
    for (let times = 0; times < 3; times += 1) await page.keyboard.press('ArrowRight')
    await play.click()
    await expect(play).toHaveText('Pause')
    await expect.poll(() => page.evaluate(() => document.querySelector('audio')?.currentTime)).toBeGreaterThan(3)
    await expect(play).toHaveText('Play', { timeout: 20_000 })
  })

  await test.step('on paper there is nothing of it', async () => {
    await page.emulateMedia({ media: 'print' })
    await expect(player).toBeHidden()
    await page.emulateMedia({ media: 'screen' })
  })
  await examine(page, 'report-recording')
  expect(turn.id).toBe(recording?.turnId)
})

test('a corrected answer: what was heard follows the sound, beside the words that count; played as WAV until it is compressed', async ({
  page,
  microphone,
  server,
}) => {
  const { pcm } = await microphone.hears([300, sentences[0], 300])
  const { id, turn } = await startInterview(page, { mode: 'spoken', questionCount: 1 })
  await answerAloud(page, server.address, id, pcm)
  const text = 'I led the night shift of our ward, and two patients had to be moved by hand when we lost power.'
  const patched = await page.request.patch(`/api/v1/interviews/${id}/turns/${turn.id}/transcript`, { data: { text } })
  expect(patched.status()).toBe(200)
  expect((await page.request.post(`/api/v1/interviews/${id}/finish`)).status()).toBe(200)
  const asWav = page.waitForRequest(/audio\?format=wav$/)
  // As it was before the sound was compressed, however fast that goes here.
  await page.route('**/recordings', async (route) => {
    const reply = await route.fetch()
    const { items } = (await reply.json()) as { items: Recording[] }
    await route.fulfill({ json: { items: items.map((item) => ({ ...item, mediaType: 'audio/wav' })) } })
  })
  await page.goto(`/interviews/${id}/report`)
  const player = page.getByRole('region', { name: 'Recording, Question 1' })
  await watchWords(page)
  await player.getByRole('button', { name: /^Play/ }).click()
  await asWav
  await expect(player.getByText(text)).toBeVisible()
  await expect(player.getByRole('button', { name: /^Pause/ })).toBeHidden()
  expect((await seenWords(page)).map(({ word }) => word).join(' ')).toBe(sentences[0])
  await expect(currentWord(player)).toHaveCount(0)
  await examine(page, 'report-recording-corrected')
})
