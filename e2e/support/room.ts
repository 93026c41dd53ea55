import type { Turn } from '@candor/contracts/interview.ts'
import type { DimensionName } from '@candor/contracts/scoring.ts'
import { expect, type Locator, type Page } from '@playwright/test'

const dimensions: readonly DimensionName[] = ['relevance', 'clarity', 'structure', 'impact', 'correctness']

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

/** What was said, and the marks of it. */
export type Marked = Pick<Turn, 'answer' | 'assessment'>

/** Of the answer exactly the words that a dimension's mark rests on. */
const quotedWords = ({ answer, assessment }: Marked, dimension: DimensionName): string => {
  const spans = assessment?.dimensions[dimension].evidence ?? []
  return (answer ?? '')
    .split('')
    .filter((_, at) => spans.some(({ start, end }) => start <= at && at < end))
    .join('')
}

/** The words that the marks of an answer rest on stand highlighted, under the pen of their dimension, and no others. */
export const expectQuotes = async (quotes: Locator, marked: Marked): Promise<void> => {
  await expect(quotes).not.toHaveCount(0)
  for (const dimension of dimensions) {
    const underPen = quotes.and(quotes.page().locator(`[data-dimension="${dimension}"]`))
    expect((await underPen.allTextContents()).join(''), dimension).toBe(quotedWords(marked, dimension))
  }
}
