import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Actor, IdentifyActor } from '../../../http/actor.ts'
import { AppError } from '../../../kernel/errors.ts'
import { isId } from '../../../kernel/ids.ts'
import type { LiveHandle, Voice } from '../../voice/index.ts'
import type { SpokenParts } from './correct-transcript.ts'
import { createLiveHandle } from './live.ts'

/** Whose interview it is: the session's, else the ticket's. */
const authorise = async (
  parts: SpokenParts,
  { actor, interviewId }: { actor: Actor | null; interviewId: string },
  ticket: string | null,
): Promise<LiveHandle | null> => {
  if (!isId(interviewId)) throw new AppError('interview.not-found')
  const given = ticket === null ? null : await parts.spoken.takeTicket(ticket, interviewId, parts.clock.now())
  const workspaceId = ticket === null ? actor?.workspaceId : given
  return workspaceId == null ? null : createLiveHandle(parts, { workspaceId, interviewId })
}

/** `WS /interviews/:id/live`: the spoken interview. Its protocol is in docs/voice-protocol.md. */
export const serveLiveInterviews = (
  api: FastifyInstance,
  identify: IdentifyActor,
  voice: Voice,
  parts: SpokenParts,
): void => {
  const actors = new WeakMap<FastifyRequest, Actor>()
  api.get<{ Params: { id: string } }>(
    '/interviews/:id/live',
    {
      websocket: true,
      config: { rateLimit: { max: 300, timeWindow: '1 minute' } },
      preHandler: async (request, reply) => {
        // Without a cookie nobody is welcomed here: a ticket says who it is.
        if (request.headers.cookie !== undefined) actors.set(request, await identify(request, reply))
      },
    },
    (socket, request) => {
      const who = { actor: actors.get(request) ?? null, interviewId: request.params.id }
      voice.serve(socket, (ticket) => authorise(parts, who, ticket))
    },
  )
}
