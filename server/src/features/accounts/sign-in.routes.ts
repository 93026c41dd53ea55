import type { FastifyReply, FastifyRequest } from 'fastify'
import { AppError } from '../../kernel/errors.ts'
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

const problemOfRefusal = (status: number, refusal: Refusal): AppError => {
  if (status === 401) return new AppError('auth.failed')
  if (status === 404) return new AppError('route.not-found')
  return new AppError('auth.refused', refusal.message)
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
