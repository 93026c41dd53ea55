import { startInterview } from './support/api.ts'
import { withMicrophone } from './support/conversation.ts'
import { expect, test } from './support/fixtures.ts'

test.use({ launchOptions: withMicrophone })

test('a spoken interview: asked aloud, recorded, written down where nothing recognises speech, and on to the next question', async ({
  page,
}) => {
  const { id, turn } = await startInterview(page, { mode: 'spoken', questionCount: 2, maxFollowUps: 0 })
  await page.goto(`/interviews/${id}`)
  await page.getByRole('button', { name: 'Begin the interview' }).click()
  await expect(page.getByText('Ava is asking')).toBeVisible()
  const done = page.getByRole('button', { name: 'I’m done' })
  await expect(done).toBeEnabled({ timeout: 40_000 })
  await done.click()

  const said = page.getByLabel('What you said', { exact: true })
  await said.fill('I moved our shop to a new till in one night, and nobody queued the next morning.')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(turn.question)

  const reply = await page.request.get(`/api/v1/interviews/${id}/turns/${turn.id}/audio?format=wav`)
  expect(reply.headers()['content-type']).toContain('audio/wav')
  expect((await reply.body()).length).toBeGreaterThan(44)
  const state = (await (await page.request.get(`/api/v1/interviews/${id}`)).json()) as {
    turns: { answer: string; assessment: object | null }[]
  }
  expect(state.turns[0]).toMatchObject({ answer: expect.stringContaining('new till'), assessment: { status: 'final' } })
})
