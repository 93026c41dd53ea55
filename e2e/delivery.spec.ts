import type { Delivery } from '@candor/contracts/delivery.ts'
import type { OwnReport } from '@candor/contracts/own-report.ts'
import { expect, type Page } from '@playwright/test'
import { stateOf } from './support/api.ts'
import { examine } from './support/look.ts'
import { startServer } from './support/server.ts'
import { test as base, spokenWords } from './support/spoken/fixtures.ts'
import { askingMs, spokenRoom } from './support/spoken/room.ts'

/** A silence in the middle, which nobody takes for the end after "um". */
const [before, pauseMs, after] = [
  'I led the night shift of our ward and we lost power and, um',
  1_500,
  'I moved two patients by hand, you know, with the others.',
] as const

const test = base.extend({
  // The protocol's model that writes "um" where it is said.
  server: [
    async ({ recogniser }, use) => {
      const env = { CANDOR_STT: 'deepgram:nova-3', CANDOR_STT_DEEPGRAM_BASE_URL: recogniser.baseUrl }
      const server = await startServer({ env })
      await use(server)
      await server.stop()
    },
    { scope: 'worker', timeout: 120_000 },
  ],
})

test.use({ sentences: [before, after] })

const reportOf = async (page: Page, id: string): Promise<OwnReport> =>
  (await (await page.request.get(`/api/v1/interviews/${id}/report`)).json()) as OwnReport

/** Between what was put into the microphone and what a recogniser times: its word ends are not exact. */
const near = (measured: number | undefined, true_: number, tolerance: number): void =>
  expect(Math.abs((measured ?? Number.NaN) - true_)).toBeLessThanOrEqual(tolerance)

test('what the report shows of pace, pause and fillers is what was said into the microphone', async ({
  page,
  microphone,
  conversation,
}) => {
  test.setTimeout(150_000)
  const reply = await page.request.post('/api/v1/interviews', {
    data: {
      jobTitle: 'Staff nurse',
      seniority: 'mid',
      type: 'behavioral',
      mode: 'spoken',
      questionCount: 1,
      maxFollowUps: 0,
      seed: 'e2e',
    },
  })
  const { interview } = (await reply.json()) as { interview: { id: string } }
  const { id } = interview
  const [turn] = (await stateOf(page, id)).turns
  const questionMs = await askingMs(page, turn)
  const { sentences } = await microphone.hears([questionMs + 3_000, before, pauseMs, after])
  await page.goto(`/interviews/${id}`)
  const { begin, understood } = spokenRoom(page)
  await begin.click()
  await expect(understood).toContainText('with the others', { timeout: 60_000 })
  await page.getByRole('button', { name: 'I’m done' }).click()
  await conversation.until('judged')
  await page.getByRole('button', { name: 'See your report' }).click()

  const section = page.getByRole('region', { name: 'How you spoke' })
  await expect(section).toBeVisible()
  const report = await reportOf(page, id)
  const [answer] = report.delivery?.answers ?? []
  const said = `${spokenWords(before)} ${spokenWords(after)}`
  expect(report.turns[0]?.answer).toBe(said)

  const [first, second] = sentences
  const spokenMs = (second?.endMs ?? 0) - (first?.startMs ?? 0)
  const words = said.split(' ').length - 1
  expect(answer).toMatchObject({ unmeasured: null, words, fillers: { sounds: 1, phrases: 1, repeats: 0 } })
  near(answer?.wordsPerMinute ?? undefined, (words * 60_000) / spokenMs, 15)
  near(answer?.pauses?.longestMs, (second?.startMs ?? 0) - (first?.endMs ?? 0), 500)
  near(answer?.questionMs ?? undefined, questionMs, 150)
  const length = (answer?.spoken?.endMs ?? 0) - (answer?.spoken?.startMs ?? 0)
  near(length, spokenMs, 500)
  // The file began with the microphone, the question a little later.
  expect(answer?.startDelayMs).toBeGreaterThan(500)
  expect(answer?.startDelayMs).toBeLessThan(3_300)

  await expect(section).toContainText(`${answer?.wordsPerMinute} words a minute`)
  await expect(section).toContainText('1 pause · 2 fillers')
  const strip = section.getByRole('img', { name: /before the first word/ })
  await expect(strip).toHaveAccessibleName(/“um” at 0:0\d.*“you know” at 0:\d\d/)
  await section.getByText('Show where in your answer').click()
  await expect(section.getByText('um (filler)')).toBeVisible()
  await expect(section.getByText('you know (filler)')).toBeVisible()
  await examine(page, 'delivery')
})

/** The report with other delivery figures: what a person sees where less, or more, is known. */
const withDelivery = async (page: Page, id: string, change: (delivery: Delivery) => Delivery): Promise<void> => {
  await page.route(`**/api/v1/interviews/${id}/report`, async (route) => {
    const response = await route.fetch()
    const report = (await response.json()) as OwnReport
    await route.fulfill({ response, json: { ...report, delivery: change(report.delivery as Delivery) } })
  })
  await page.goto(`/interviews/${id}/report`)
}
void withDelivery
