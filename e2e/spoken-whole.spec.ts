import type { Page } from '@playwright/test'
import { stateOf } from './support/api.ts'
import { median, watchCaptions } from './support/spoken/captions.ts'
import { captureMicrophone } from './support/spoken/captured.ts'
import { expectFaithful } from './support/spoken/faithful.ts'
import { expect, test } from './support/spoken/fixtures.ts'
import type { Heard } from './support/spoken/microphone.ts'
import { askingMs, spokenRoom } from './support/spoken/room.ts'

const trial = 'I repaired the old machine.'
const answers = [
  ['I led the night shift of our ward.', 'We lost power and I moved two patients by hand.', 'Nobody was hurt.'],
  ['I wrote a plan the next week and the hospital uses it today.'],
] as const
const said = answers.map((sentences) => sentences.join(' '))

test.use({ sentences: [trial, ...answers.flat()], viewport: { width: 1200, height: 780 } })

const idOf = (page: Page): string => /\/interviews\/([^/]+)/.exec(page.url())?.[1] ?? ''

/** The setup, as somebody fills it who wants to talk: two questions and no more. */
const setUp = async (page: Page): Promise<void> => {
  await page.goto('/practice')
  await page.getByLabel('Job title').fill('Staff nurse')
  await page.getByText('Spoken', { exact: true }).click()
  await page.getByRole('button', { name: 'Change the length' }).click()
  await page.getByRole('spinbutton', { name: 'How many questions' }).fill('2')
  await page.getByRole('spinbutton', { name: 'Follow-ups to each, at most' }).fill('0')
  await page.getByRole('button', { name: 'Start the interview' }).click()
  await expect(page).toHaveURL(/\/interviews\//)
}

/** Only when asked for: the README's pictures are of the real thing, and change when somebody looks at them. */
const picture = async (page: Page, name: string): Promise<void> => {
  if (process.env.CANDOR_WRITE_PICTURES === '1') await page.screenshot({ path: `docs/pictures/${name}.png` })
}

test('a whole spoken interview: set up, tested, asked aloud, answered aloud, understood, recorded, marked', async ({
  page,
  microphone,
  stored,
  conversation,
}) => {
  test.setTimeout(180_000)
  const captured = await captureMicrophone(page, { raw: true })
  const captions = await watchCaptions(page)
  const { begin, understood, captionWords } = spokenRoom(page)
  let given: Heard = { pcm: Buffer.alloc(0), sentences: [] }

  await test.step('the microphone is tested: a sentence is said, and understood', async () => {
    await setUp(page)
    await microphone.hears([2_000, trial])
    await page.getByRole('button', { name: 'Test the microphone' }).click()
    await page.getByRole('button', { name: 'Record four seconds' }).click()
    await expect(page.getByText(`Understood: “${trial}”`)).toBeVisible({ timeout: 15_000 })
  })

  await test.step('the question is spoken to its end, and its words come with its sound', async () => {
    const [turn] = (await stateOf(page, idOf(page))).turns
    const questionMs = await askingMs(page, turn)
    const questionWords = turn?.question.split(' ').length ?? 0
    const pauses = answers[0].flatMap((sentence) => [sentence, 600])
    given = await microphone.hears([questionMs + 2_500, ...pauses, 12_000, ...answers[1]])
    await begin.click()
    await conversation.until('utterance')
    await expect(captionWords).not.toHaveCount(questionWords)
    await expect(captionWords.nth(Math.floor(questionWords / 2))).toBeVisible()
    await picture(page, 'spoken-asking')
    await conversation.untilAsked()
    const [utterance] = conversation.ofType('utterance')
    const late = await captions.lateMs(utterance?.utterance ?? -1, utterance?.words ?? [])
    expect(late.length).toBeGreaterThan((utterance?.words.length ?? 0) * 0.8)
    expect(Math.abs(median(late))).toBeLessThanOrEqual(50)
  })

  await test.step('the answer is written down while it is said, and ends by itself', async () => {
    await expect(understood).toContainText('the night shift', { timeout: 20_000 })
    await expect(understood).toContainText('moved two patients by hand')
    await picture(page, 'spoken-answering')
    await conversation.until('judged', 2)
    expect(conversation.ofType('turn-ended').map(({ why, transcript }) => ({ why, transcript }))).toEqual(
      said.map((transcript) => ({ why: 'silence', transcript })),
    )
  })

  await test.step('the report has what was said', async () => {
    await page.getByRole('button', { name: 'See your report' }).click()
    await expect(page).toHaveURL(/\/report$/)
    for (const words of said) await expect(page.getByRole('main')).toContainText(words)
  })

  const { turns } = await stateOf(page, idOf(page))
  const worklet = await captured.sound()
  const [long, short] = turns
  expect(turns.map(({ answer }) => answer)).toEqual(said)
  for (const { id } of turns) expect(await stored.questionHeard(id)).toMatchObject({ whole: true })
  expectFaithful({ worklet, stored: await stored.ofTurn(long?.id ?? '') }, given, 0, 3)
  expectFaithful({ worklet, stored: await stored.ofTurn(short?.id ?? '') }, given, 3, 4)
})
