import { createHash } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import { AppError } from '../kernel/errors.ts'
import type { Idempotency, IdempotencyClaim } from '../ports/idempotency.ts'
import type { Actor } from './actor.ts'

/** Multipart content is not read before the handler does: its length and boundary-free type stand in for it. */
const contentOf = (request: FastifyRequest): string =>
  request.body === undefined ? `length ${request.headers['content-length'] ?? ''}` : JSON.stringify(request.body)

const claimOf = (request: FastifyRequest, actor: Actor, operation: string): IdempotencyClaim | null => {
  const key = request.headers['idempotency-key']
  if (key === undefined) return null
  if (typeof key !== 'string' || key.length === 0 || key.length > 200) {
    throw new AppError('validation.failed', 'Idempotency-Key: takes 1 to 200 characters')
  }
  return {
    workspaceId: actor.workspaceId,
    key,
    operation,
    requestHash: createHash('sha256').update(contentOf(request)).digest(),
  }
}

/**
 * Runs a creating request once for each `Idempotency-Key`: the same key and content again gets the
 * first reply; other content under the same key is refused.
 */
export const onceOnly = async <Reply extends object>(
  idempotency: Idempotency,
  request: FastifyRequest,
  actor: Actor,
  operation: string,
  create: () => Promise<Reply>,
): Promise<Reply> => {
  const claim = claimOf(request, actor, operation)
  if (!claim) return create()
  const outcome = await idempotency.claim(claim)
  if (outcome.kind === 'replay') return outcome.reply as Reply
  if (outcome.kind === 'in-progress') throw new AppError('idempotency.in-progress')
  if (outcome.kind === 'mismatch') throw new AppError('idempotency.mismatch')
  try {
    const reply = await create()
    await idempotency.complete(claim, reply)
    return reply
  } catch (error) {
    await idempotency.release(claim)
    throw error
  }
}
