import type { FastifyReply, FastifyRequest } from 'fastify'

/** Who is asking. Every query is limited to `workspaceId`. */
export interface Actor {
  workspaceId: string
  /** null: a person without an account. */
  userId: string | null
  role: 'admin' | 'interviewer'
}

/** Finds who is asking, and sets the visitor's cookie where there is none yet. */
export type IdentifyActor = (request: FastifyRequest, reply: FastifyReply) => Promise<Actor>
