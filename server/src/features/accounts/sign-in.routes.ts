import type { FastifyReply, FastifyRequest } from 'fastify'
import { AppError, type ErrorCode } from '../../kernel/errors.ts'
import type { SignIn } from '../../ports/sign-in.ts'

/** A Fastify request's headers as the web's own type. */
export const webHeaders = (request: FastifyRequest): Headers => {
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers)) {
    if (typeof value === 'string') headers.set(name, value)
  }
  return headers
}

const webRequest = (request: FastifyRequest): Request => {
  const url = new URL(request.url, `${request.protocol}://${request.host}`)
  const headers = webHeaders(request)
  headers.delete('content-length')
  // Foreign origins were refused before this; a client that sends none is treated as our own.
  headers.set('origin', url.origin)
  if (request.method === 'GET') return new Request(url, { headers })
  return new Request(url, { method: request.method, headers, body: JSON.stringify(request.body ?? {}) })
}

interface Refusal {
  message?: string
  code?: string
}

/** better-auth's codes in ours, which stay when it changes its own. */
const codes: Record<string, ErrorCode> = {
  INVALID_EMAIL_OR_PASSWORD: 'auth.failed',
  USER_ALREADY_EXISTS: 'auth.email-taken',
  USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL: 'auth.email-taken',
  INVALID_EMAIL: 'auth.email-invalid',
  PASSWORD_TOO_SHORT: 'auth.password-too-short',
  PASSWORD_TOO_LONG: 'auth.password-too-long',
}

const problemOfRefusal = (status: number, { code = '', message }: Refusal): AppError => {
  const known = codes[code]
  if (known) return new AppError(known)
  if (code === 'VALIDATION_ERROR')
    return new AppError(message?.includes('email') ? 'auth.email-invalid' : 'validation.failed', message)
  if (status === 401) return new AppError('auth.failed')
  if (status === 404) return new AppError('route.not-found')
  return new AppError('auth.refused', message)
}

/**
 * Passes a request to the account service and its answer back. Built from the parsed body: behind
 * Fastify's parser better-auth's own Node handler finds the stream already read.
 */
export const passToSignIn = async (signIn: SignIn, request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
  const response = await signIn.handle(webRequest(request))
  for (const cookie of response.headers.getSetCookie()) reply.header('set-cookie', cookie)
  const text = await response.text()
  const content: unknown = text === '' ? null : JSON.parse(text)
  if (response.status >= 500) throw new AppError('internal')
  if (response.status >= 400) throw problemOfRefusal(response.status, (content ?? {}) as Refusal)
  return reply.code(response.status).send(content)
}
