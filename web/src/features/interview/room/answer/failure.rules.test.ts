import { expect, it } from 'vitest'
import { ApiProblem, OfflineError } from '../../../../lib/problem.ts'
import { remedyFor } from './failure.rules.ts'

const refused = (status: number, code: string) => new ApiProblem({ type: 'about:blank', title: code, status, code })

it.each([
  ['no reply', new OfflineError(), 'again'],
  ['a server that keeps silent', new DOMException('', 'TimeoutError'), 'again'],
  ['a server that is stopping', refused(503, 'service.stopping'), 'again'],
  ['too many requests', refused(429, 'request.too-many'), 'again'],
  ['the same request under way', refused(409, 'idempotency.in-progress'), 'again'],
  ['an answer from another tab', refused(409, 'turn.answered'), 'reload'],
  ['a pause', refused(409, 'interview.paused'), 'reload'],
  ['the end', refused(409, 'interview.over'), 'reload'],
  ['a fault of the server', refused(500, 'internal'), 'stop'],
  ['a reply of another form', refused(502, 'reply.unexpected'), 'stop'],
  ['a fault of the page', new TypeError('x'), 'stop'],
])('%s', (_name, error, remedy) => {
  expect(remedyFor(error)).toBe(remedy)
})
