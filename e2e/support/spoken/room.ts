import type { Page } from '@playwright/test'

/** A spoken interview as a person meets it. */
export const spokenRoom = (page: Page) => ({
  begin: page.getByRole('button', { name: /^(Begin the interview|Go on aloud)$/ }),
  question: page.getByRole('heading', { level: 1 }),
  /** The words of the question that are seen by now. */
  captions: page.locator('h1 span[aria-hidden] span:not(.opacity-0)'),
  understood: page.getByRole('region', { name: 'What is understood' }),
  asking: page.getByText(/^\w+ is asking$/),
  listening: page.getByText('Listening', { exact: true }),
})
