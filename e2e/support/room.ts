import type { Assessment } from '@candor/contracts/scoring.ts'
import { expect, type Locator, type Page } from '@playwright/test'

/** The interview room as a person uses it. */
export const room = (page: Page) => {
  const question = page.getByRole('heading', { level: 1 })
  const answer = page.getByLabel('Your answer', { exact: true })
  const feedback = page.getByRole('heading', { name: /^Feedback:/ }).first()
  const send = page.getByRole('button', { name: 'Send answer' })
  const next = page.getByRole('button', { name: /^Next|^See your report$/ })
  return {
    question,
    answer,
    feedback,
    send,
    next,
    /** Why it is asked: the sentence that quotes the advertisement, the resume or the answer before. */
    reason: page.getByText(/^(Asked because|Taking up your words:)/),
    place: page.getByText(/^(Question \d+ of \d+|Follow-up to question \d+|A question on your resume)/),
    /** The person's words that a mark rests on. */
    quotes: page.locator('mark'),
    async open(id: string): Promise<void> {
      await page.goto(`/interviews/${id}`)
      await expect(answer).toBeVisible()
    },
    async reply(text: string): Promise<void> {
      await answer.fill(text)
      await send.click()
      await expect(feedback).toBeVisible()
    },
  }
}

/** The words that the marks of an answer rest on stand highlighted, under the pen of their dimension. */
export const expectQuotes = async (quotes: Locator, { dimensions }: Assessment): Promise<void> => {
  await expect(quotes).not.toHaveCount(0)
  for (const [dimension, { evidence }] of Object.entries(dimensions)) {
    const underPen = quotes.and(quotes.page().locator(`[data-dimension="${dimension}"]`))
    const words = (await underPen.allTextContents()).join('')
    for (const { quote } of evidence) expect(words, dimension).toContain(quote)
  }
}
