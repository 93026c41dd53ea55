import { type Problem, problemSchema } from '@candor/contracts/problems.ts'

/** The server answered and refused: match on `code`, show `detail`, quote `requestId`. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem'
  readonly status: number
  readonly code: string
  readonly detail: string
  readonly requestId: string | null
  /** Path (as `settings.jobTitle`) to message, for `validation.failed`. */
  readonly fields: Readonly<Record<string, string>>

  constructor(problem: Problem, cause?: unknown) {
    super(problem.detail ?? problem.title, { cause })
    this.status = problem.status
    this.code = problem.code
    this.detail = problem.detail ?? problem.title
    this.requestId = problem.requestId ?? null
    this.fields = Object.fromEntries((problem.errors ?? []).map(({ path, message }) => [path, message]))
  }
}

/** No reply came: the network or the server is away. Whether the request was carried out is not known. */
export class OfflineError extends Error {
  override readonly name = 'OfflineError'

  constructor(cause?: unknown) {
    super('Candor cannot be reached.', { cause })
  }
}

/** What a reply that is no success says, whatever its form: our problem+json, or that of a proxy in between. */
export function problemOf(status: number, reply: string, requestId: string | null): ApiProblem {
  const parsed = problemSchema.safeParse(jsonOrNull(reply))
  if (parsed.success) return new ApiProblem(parsed.data)
  return new ApiProblem({
    type: 'about:blank',
    title: status >= 500 ? 'The server had a fault.' : 'The server refused the request.',
    status,
    code: status === 404 ? 'not-found' : 'reply.unexpected',
    ...(requestId === null ? {} : { requestId }),
  })
}

/** The text as JSON; null where it is none. */
export function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
