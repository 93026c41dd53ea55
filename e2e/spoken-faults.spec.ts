import type { InterviewSettingsInput } from '@candor/contracts/interview.ts'
import { frameMs } from '@candor/contracts/live-messages.ts'
import { chromium, type Page } from '@playwright/test'
import { startInterview, stateOf } from './support/api.ts'
import { captureMicrophone } from './support/spoken/captured.ts'
import { expectEveryByte, expectFaithful } from './support/spoken/faithful.ts'
import { expect, test } from './support/spoken/fixtures.ts'
import type { FakeMicrophone, Heard, Part } from './support/spoken/microphone.ts'
import { askingMs, spokenRoom } from './support/spoken/room.ts'
import type { StoredSound } from './support/spoken/stored-sound.ts'
import { noReply, watchContext } from './support/watch.ts'

const sentences = [
  'I led the night shift of our ward.',
  'We lost power and I moved two patients by hand.',
  'Nobody was hurt.',
] as const
const said = sentences.join(' ')
const inOneGo: readonly Part[] = sentences.flatMap((sentence) => [sentence, 600])

test.use({ sentences: [...sentences] })
test.setTimeout(150_000)

/** Neither a request nor a socket finds its way. */
const noWay = [noReply, /WebSocket connection to/]

/** Begins an interview in which the person says something so long after the microphone was opened. */
const begin = async (
  page: Page,
  microphone: FakeMicrophone,
  parts: (askingMs: number) => readonly Part[],
  settings: Partial<InterviewSettingsInput> = {},
) => {
  const { id, turn } = await startInterview(page, { mode: 'spoken', questionCount: 1, ...settings })
  const given = await microphone.hears(parts(await askingMs(page, turn)))
  await page.goto(`/interviews/${id}`)
  await spokenRoom(page).begin.click()
  return { id, turn, given }
}

const onceAsked = (askedMs: number): readonly Part[] => [askedMs + 2_500, ...inOneGo]

/** The first sentence is being said and its beginning is stored: most of the answer is yet to come. */
const inMidAnswer = (stored: StoredSound, turnId: string, { sentences: [first] }: Heard) =>
  expect
    .poll(() => stored.frames(turnId), { timeout: 60_000, intervals: [50] })
    .toBeGreaterThan(((first?.startMs ?? 0) + 500) / frameMs)

test('the network goes in mid-answer: nothing that was said meanwhile is lost, and it ends by itself', async ({
  page,
  watch,
  network,
  microphone,
  stored,
  conversation,
}) => {
  watch.allow(...noWay)
  const captured = await captureMicrophone(page, { raw: true })
  const { id, turn, given } = await begin(page, microphone, onceAsked)
  await inMidAnswer(stored, turn.id, given)
  network.drop()
  await expect(page.getByText('The connection is lost', { exact: true })).toBeVisible({ timeout: 20_000 })
  await expect(page.getByRole('status').filter({ hasText: 'The connection is lost' })).toContainText(
    'What you said is safe, the clock stands still, and you can type instead.',
  )
  network.restore()
  await conversation.until('judged')
  expect((await stateOf(page, id)).turns[0]?.answer).toBe(said)
  expectFaithful({ worklet: await captured.sound(), stored: await stored.ofTurn(turn.id) }, given, 0, sentences.length)
})

test('kill -9 of the server in mid-answer: it goes on where it was, with every word', async ({
  page,
  watch,
  server,
  microphone,
  stored,
  conversation,
}) => {
  watch.allow(...noWay)
  const captured = await captureMicrophone(page, { raw: true })
  const { id, turn, given } = await begin(page, microphone, onceAsked)
  await inMidAnswer(stored, turn.id, given)
  await server.killAndStart()
  await conversation.until('judged')
  expect((await stateOf(page, id)).turns[0]?.answer).toBe(said)
  expectFaithful({ worklet: await captured.sound(), stored: await stored.ofTurn(turn.id) }, given, 0, sentences.length)
})

test('the candidate interrupts: the interviewer is silent, what was heard of the question is kept, the answer counts', async ({
  page,
  microphone,
  stored,
  conversation,
}) => {
  const captured = await captureMicrophone(page, { raw: false })
  const { id, turn } = await begin(page, microphone, () => [3_500, ...inOneGo], { questionCount: 2 })
  await conversation.until('silence')
  await expect
    .poll(() => conversation.sent.findLast((one) => one.type === 'played'))
    .toMatchObject({ state: 'stopped' })
  const [utterance] = conversation.ofType('utterance')
  const stopped = conversation.sent.find((one) => one.type === 'played' && one.state === 'stopped')
  const playedMs = stopped?.type === 'played' ? stopped.ms : 0
  await conversation.until('judged')
  const heard = await stored.questionHeard(turn.id)
  const words = utterance?.words.filter(({ endMs }) => endMs <= playedMs).map(({ word }) => word) ?? []
  expect(words.length).toBeGreaterThan(0)
  expect(words.length).toBeLessThan(utterance?.words.length ?? 0)
  expect(heard).toMatchObject({ words, whole: false })
  expect((await stateOf(page, id)).turns[0]?.answer).toBe(said)
  expectEveryByte({ worklet: await captured.sound(), stored: await stored.ofTurn(turn.id) })
  await conversation.until('utterance', 2)
})

test('a microphone that is denied: what to do is said, the clock stands, and typing works', async ({
  server,
  launchOptions,
}) => {
  const args = (launchOptions.args ?? []).map((arg) => (arg === '--use-fake-ui-for-media-stream' ? `${arg}=deny` : arg))
  const browser = await chromium.launch({ ...launchOptions, args })
  const context = await browser.newContext({ baseURL: server.address })
  const watch = watchContext(context, server.address)
  const page = await context.newPage()
  const { id } = await startInterview(page, { mode: 'spoken', questionCount: 1, timeLimitMinutes: 10 })
  await page.goto(`/interviews/${id}`)
  await spokenRoom(page).begin.click()
  const told = page.getByRole('alert')
  await expect(told).toContainText('The browser does not let Candor use the microphone.')
  await expect(told).toContainText('allow the microphone for this page, then try again')
  await expect(page.getByText(/10:00.* left, the clock is stopped/)).toBeVisible()
  expect((await stateOf(page, id)).interview).toMatchObject({ clockRunning: false, remainingSeconds: 600 })

  await page.getByRole('button', { name: 'Type instead' }).click()
  await page.getByLabel('Your answer', { exact: true }).fill(sentences.join(' '))
  await page.getByRole('button', { name: 'Send answer' }).click()
  await expect(page.getByRole('heading', { name: /^Feedback:/ })).toBeVisible()
  expect((await stateOf(page, id)).turns[0]?.answer).toBe(sentences.join(' '))
  expect(watch.faults()).toEqual([])
  await browser.close()
})
