import { ApiProblem, OfflineError } from '../../../../lib/problem.ts'

/**
 * What a failed sending asks for. again: no word from the server, or "not now"; the same text may be sent
 * again without harm. reload: the server's state is another than this page thinks. stop: only a person can help.
 */
export type Remedy = 'again' | 'reload' | 'stop'

const notNow = new Set([429, 502, 503, 504])
const otherState = new Set([
  'turn.answered',
  'turn.not-found',
  'interview.paused',
  'interview.over',
  'interview.not-active',
])

export function remedyFor(error: unknown): Remedy {
  if (error instanceof OfflineError) return 'again'
  if (error instanceof DOMException) return error.name === 'TimeoutError' ? 'again' : 'stop'
  if (!(error instanceof ApiProblem)) return 'stop'
  if (error.code === 'idempotency.in-progress' || (notNow.has(error.status) && error.code !== 'reply.unexpected'))
    return 'again'
  return otherState.has(error.code) ? 'reload' : 'stop'
}
