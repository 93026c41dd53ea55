import { apiBase, send } from '../../lib/api.ts'
import { ApiProblem, problemOf } from '../../lib/problem.ts'

/** These addresses are the sign-in library's own, so they have no contract and answer in its form. */
const auth = `${apiBase}/auth`

export interface Credentials {
  email: string
  password: string
}

export const signIn = (credentials: Credentials): Promise<void> => post('/sign-in/email', credentials)
export const signUp = (account: Credentials & { name: string }): Promise<void> => post('/sign-up/email', account)
export const signOut = (): Promise<void> => post('/sign-out', {})

async function post(path: string, body: object): Promise<void> {
  const reply = await send(auth + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(body),
  })
  if (!reply.ok) throw refusal(reply.status, await reply.text(), reply.headers.get('x-request-id'))
}

/** What the server refuses, in our words. */
const words: Record<string, string> = {
  'auth.failed': 'This address and password do not belong together. Check both and try again.',
  'auth.email-taken': 'There is an account with this address already. Sign in instead.',
  'auth.email-invalid': 'This does not look like an e-mail address.',
  'auth.password-too-short': 'The password is too short: eight characters at least.',
  'request.too-many': 'Too many attempts. Wait a minute and try again.',
  'auth.password-too-long': 'The password is too long: 128 characters at most.',
}

/** Exported for its test: a refusal as the server says it, in our words where we have better ones. */
export function refusal(status: number, text: string, requestId: string | null): ApiProblem {
  const problem = problemOf(status, text, requestId)
  const detail = words[problem.code]
  if (detail === undefined) return problem
  return new ApiProblem({
    type: 'about:blank',
    title: detail,
    status: problem.status,
    code: problem.code,
    detail,
    ...(problem.requestId !== null && { requestId: problem.requestId }),
  })
}
