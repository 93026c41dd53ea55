import { apiBase, send } from '../../lib/api.ts'
import { ApiProblem, jsonOrNull, problemOf } from '../../lib/problem.ts'

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

const taken = 'There is an account with this address already. Sign in instead.'

/** What the library says, by its code or, where the server passes only its sentence on, by that; in our words. */
const words: Record<string, string> = {
  'auth.failed': 'This address and password do not belong together. Check both and try again.',
  INVALID_EMAIL_OR_PASSWORD: 'This address and password do not belong together. Check both and try again.',
  USER_ALREADY_EXISTS: taken,
  USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL: taken,
  'User already exists. Use another email.': taken,
  'Password too short': 'The password is too short: eight characters at least.',
  'Password too long': 'The password is too long: 128 characters at most.',
  '[body.email] Invalid email address': 'This does not look like an e-mail address.',
}

/** Exported for its test: problem details and the library's `{ code, message }` both become an `ApiProblem`. */
export function refusal(status: number, text: string, requestId: string | null): ApiProblem {
  const said = jsonOrNull(text) as { code?: unknown; message?: unknown; detail?: unknown; title?: unknown } | null
  const code = typeof said?.code === 'string' ? said.code : null
  const sentence = [said?.detail, said?.message, said?.title].find((it) => typeof it === 'string')
  const detail = words[code ?? ''] ?? words[sentence ?? ''] ?? sentence
  if (status === 429) return problem(status, 'too-many', 'Too many attempts. Wait a minute and try again.', requestId)
  if (code === null || detail === undefined) return problemOf(status, text, requestId)
  return problem(status, code, detail, requestId)
}

const problem = (status: number, code: string, detail: string, requestId: string | null) =>
  new ApiProblem({
    type: 'about:blank',
    title: 'Refused',
    status,
    code,
    detail,
    ...(requestId === null ? {} : { requestId }),
  })
