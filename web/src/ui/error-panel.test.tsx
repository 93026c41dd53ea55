// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { ApiProblem } from '../lib/problem.ts'
import { ErrorPanel, explain } from './error-panel.tsx'

afterEach(cleanup)

const problem = (status: number, code: string, over: object = {}) =>
  new ApiProblem({ type: 'about:blank', title: 'It did not work', status, code, requestId: 'r-17', ...over })

it('quotes the request only where the fault is the server’s', () => {
  const shown = (error: unknown) => render(<ErrorPanel error={error} title="Not done." />).container.textContent
  expect(shown(problem(500, 'internal'))).toContain('Request r-17')
  expect(shown(problem(422, 'document.scanned'))).not.toContain('r-17')
  expect(shown(problem(409, 'turn.answered'))).not.toContain('r-17')
})

it('says what is wrong with what one filled in under the names of the screen', () => {
  const errors = [
    { path: 'jobTitle', message: 'must have at most 120 characters' },
    { path: 'settings.focusAreas.0', message: 'must not be empty' },
    { path: 'timeLimitMinutes', message: 'must be at least 5' },
  ]
  expect(explain(problem(422, 'validation.failed', { detail: 'jobTitle must …', errors }))).toBe(
    'Job title must have at most 120 characters. Focus areas must not be empty. Time limit must be at least 5.',
  )
})
