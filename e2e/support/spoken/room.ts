import type { Turn } from '@candor/contracts/interview.ts'
import type { Page } from '@playwright/test'

/** A spoken interview as a person meets it. */
export const spokenRoom = (page: Page) => ({
  begin: page.getByRole('button', { name: /^(Begin the interview|Go on aloud)$/ }),
  /** The words of the question that are seen by now. */
  captionWords: page.locator('h1 [aria-hidden] span:not(.opacity-0)'),
  understood: page.getByRole('region', { name: 'What is understood' }),
})

/** How long the interviewer takes to ask, in ms. */
export const askingMs = async (page: Page, turn: Pick<Turn, 'question'> | undefined): Promise<number> => {
  const reply = await page.request.post('/api/v1/speech/synthesis', { data: { text: turn?.question } })
  return ((await reply.json()) as { durationMs: number }).durationMs
}
