import { nurse } from './support/answers.ts'
import { startInterview } from './support/api.ts'
import { scriptConversation, withMicrophone } from './support/conversation.ts'
import { expect, test } from './support/fixtures.ts'

test.use({ launchOptions: withMicrophone })

test('the chosen face is the same on another device', async ({ page, newPerson }) => {
  const { id, turn } = await startInterview(page, { jobTitle: nurse.title, mode: 'spoken', avatar: 'ruth' })
  const elsewhere = await newPerson({ storageState: await page.context().storageState() })
  const script = await scriptConversation(elsewhere.page)
  await elsewhere.page.goto(`/interviews/${id}`)
  await elsewhere.page.getByRole('button', { name: 'Begin the interview' }).click()
  await script.until('hello')
  const welcome = { turnIndex: 0, nextFrame: 0, recogniser: 'scripted', remainingSeconds: null }
  script.say({ type: 'welcome', version: 1, turn, ...welcome })
  await script.until('begin')
  script.say({ type: 'phase', turnId: turn.id, phase: 'asking' })
  await script.speak(turn.question, turn.id)
  await expect(elsewhere.page.getByText('Ruth is asking').first()).toBeVisible()
})
