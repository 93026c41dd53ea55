import type { AnswerDelivery, Delivery, Filler } from '@candor/contracts/delivery/measures.ts'
import type { OwnReport } from '@candor/contracts/delivery/own-report.ts'
import { expect, type Page } from '@playwright/test'
import { finishedInterview, stateOf } from './support/api.ts'
import { examine } from './support/look.ts'
import { startServer } from './support/server.ts'
import { test as base } from './support/spoken/fixtures.ts'
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
  const said = `${before} ${after}`
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

const story =
  'um I was new on the ward and you know the rota was on paper so I put it on one page and I asked each nurse what she could not do. Then I moved the two hardest nights to people who wanted them, and, um, after a month nobody called in sick on those nights any more.'

/** Places of words in the story, said at 0.4 s a word. */
const fillersOf = (texts: readonly [Filler['kind'], string][]): Filler[] => {
  let from = 0
  return texts.map(([kind, text]) => {
    const start = story.indexOf(text, from)
    from = start + text.length
    const startMs = 2_000 + story.slice(0, start).split(' ').length * 400
    return { kind, text, start, end: from, at: { startMs, endMs: startMs + 300 } }
  })
}

const spokenAnswer = (turn: { id: string; label: string }, change: Partial<AnswerDelivery> = {}): AnswerDelivery => ({
  turnId: turn.id,
  label: turn.label,
  unmeasured: null,
  spoken: { startMs: 2_000, endMs: 26_000 },
  words: 56,
  wordsPerMinute: 140,
  startDelayMs: 1_200,
  questionMs: 5_000,
  pauses: { count: 1, totalMs: 1_600, longestMs: 1_600, share: 0.07, places: [{ startMs: 12_000, endMs: 13_600 }] },
  fillers: {
    sounds: 1,
    phrases: 1,
    repeats: 0,
    per100Words: null,
    places: fillersOf([
      ['sound', 'um'],
      ['phrase', 'you know'],
    ]),
  },
  ...change,
})

const unmeasured = {
  spoken: null,
  words: null,
  wordsPerMinute: null,
  startDelayMs: null,
  questionMs: null,
  pauses: null,
  fillers: null,
}

/** One answer of each kind that there is. */
const everyKind = ({ turns }: OwnReport): Delivery => {
  const [first, second, third, fourth] = turns
  if (!first || !second || !third || !fourth) throw new Error('four answers are expected')
  const many = fillersOf([
    ['sound', 'um'],
    ['phrase', 'you know'],
    ['sound', 'um'],
  ])
  return {
    answers: [
      spokenAnswer(first),
      spokenAnswer(second, {
        spoken: { startMs: 9_000, endMs: 70_000 },
        startDelayMs: 6_500,
        wordsPerMinute: 92,
        pauses: {
          count: 3,
          totalMs: 9_000,
          longestMs: 5_000,
          share: 0.15,
          places: [
            { startMs: 20_000, endMs: 22_000 },
            { startMs: 30_000, endMs: 35_000 },
            { startMs: 60_000, endMs: 62_000 },
          ],
        },
        fillers: { sounds: 2, phrases: 1, repeats: 0, per100Words: null, places: many },
      }),
      spokenAnswer(third, { ...unmeasured, unmeasured: 'corrected' }),
      spokenAnswer(fourth, { ...unmeasured, unmeasured: 'typed' }),
    ],
    summary: {
      measured: 2,
      words: 112,
      wordsPerMinute: 118,
      startDelayMs: 3_850,
      pauses: { count: 4, totalMs: 10_600, longestMs: 5_000, share: 0.12 },
      fillers: { sounds: 3, phrases: 2, repeats: 0, per100Words: 4.5 },
      talkShare: 0.86,
    },
    suggestion: {
      about: 'fillers',
      text: 'Choose one: when you feel “um” coming, close your mouth and let a second pass in silence. Listeners take it for thought. Try it on one answer, and leave the rest as it is.',
    },
  }
}

/** The report with other figures than were measured: what a person sees where more, or less, is known. */
const showDelivery = async (page: Page, id: string, deliveryOf: (report: OwnReport) => Delivery): Promise<void> => {
  await page.route(`**/api/v1/interviews/${id}/report`, async (route) => {
    const response = await route.fetch()
    const report = (await response.json()) as OwnReport
    await route.fulfill({ response, json: { ...report, delivery: deliveryOf(report) } })
  })
  await page.goto(`/interviews/${id}/report`)
}

test('answers of every kind stand beside each other, and each says why it has no figures', async ({ page }) => {
  const id = await finishedInterview(page, [story, story, story, story], { mode: 'spoken' })
  await showDelivery(page, id, everyKind)
  const section = page.getByRole('region', { name: 'How you spoke' })
  await expect(section.getByRole('img')).toHaveCount(2)
  await expect(section).toContainText('You put it in your own words afterwards')
  await expect(section).toContainText('One thing to try')
  for (const shown of await section.getByText('Show where in your answer').all()) await shown.click()
  await expect(section.getByText('um (filler)')).toHaveCount(3)
  await examine(page, 'delivery-every-kind')
})

test('answers that were typed in a spoken interview have no figures, not zeros', async ({ page }) => {
  const id = await finishedInterview(page, [story], { mode: 'spoken' })
  await page.goto(`/interviews/${id}/report`)
  const section = page.getByRole('region', { name: 'How you spoke' })
  await expect(section).toContainText('there is nothing to measure')
  await expect(section).not.toContainText(/\d/)
  await examine(page, 'delivery-typed')
})

test('where the recogniser leaves out "um", the report says so instead of counting none', async ({ page }) => {
  const id = await finishedInterview(page, [story, story, story, story], { mode: 'spoken' })
  await showDelivery(page, id, (report) => {
    const known = everyKind(report)
    const fillers = { sounds: null, phrases: 0, repeats: null, per100Words: null }
    return { ...known, summary: { ...known.summary, fillers }, suggestion: null }
  })
  const section = page.getByRole('region', { name: 'How you spoke' })
  await expect(section).toContainText('Your recogniser leaves out sounds like “um”')
  await expect(section).toContainText('Fillersnot measured')
})
