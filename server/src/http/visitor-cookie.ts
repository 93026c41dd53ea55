import { createHash, randomBytes } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'

const name = 'candor_visitor'
const oneYearSeconds = 365 * 24 * 3600

/** SHA-256 of a visitor's token: what the database knows of the cookie. */
const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest()

const readToken = (request: FastifyRequest): string | null => {
  const signed = request.cookies[name]
  if (signed === undefined) return null
  const { valid, value } = request.unsignCookie(signed)
  return valid ? value : null
}

/** The hash of the visitor's cookie, or null where the request brings no valid one. */
export const readVisitor = (request: FastifyRequest): Buffer | null => {
  const token = readToken(request)
  return token === null ? null : hashOf(token)
}

/** As {@link readVisitor}, but gives a first visitor a cookie. */
export const welcomeVisitor = (request: FastifyRequest, reply: FastifyReply): Buffer => {
  const known = readVisitor(request)
  if (known) return known
  const token = randomBytes(32).toString('base64url')
  reply.setCookie(name, token, {
    signed: true,
    httpOnly: true,
    sameSite: 'lax',
    secure: request.protocol === 'https',
    path: '/',
    maxAge: oneYearSeconds,
  })
  return hashOf(token)
}

/** The workspace behind the cookie is gone, or belongs to an account now. */
export const forgetVisitor = (reply: FastifyReply): void => {
  reply.clearCookie(name, { path: '/' })
}
