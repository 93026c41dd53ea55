import { expect, it } from 'vitest'
import { ApiProblem, OfflineError } from './problem.ts'
import { mayRetry } from './query.ts'

const problem = (status: number) => new ApiProblem({ type: 'about:blank', title: 'No', status, code: 'x' })

it('asks again while the database is away, a bounded number of times, and never after a refusal', () => {
  expect([0, 4, 5].map((failures) => mayRetry(failures, problem(503)))).toEqual([true, true, false])
  expect([0, 2].map((failures) => mayRetry(failures, new OfflineError()))).toEqual([true, false])
  for (const status of [401, 404, 409, 422, 429, 500]) expect(mayRetry(0, problem(status))).toBe(false)
})
