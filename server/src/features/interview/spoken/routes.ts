import { correctTranscript as correctContract, giveLiveTicket as ticketContract } from '@candor/contracts/interview.ts'
import type { FastifyInstance } from 'fastify'
import type { IdentifyActor } from '../../../http/actor.ts'
import type { Router } from '../../../http/route.ts'
import type { Voice } from '../../voice/index.ts'
import { presentTurn } from '../present.rules.ts'
import { correctTranscript, type SpokenParts } from './correct-transcript.ts'
import { giveLiveTicket } from './give-live-ticket.ts'
import { serveLiveInterviews } from './live-socket.ts'

const spokenRoutes = (router: Router, parts: SpokenParts): void => {
  router.route(ticketContract, ({ actor, params }) => giveLiveTicket(parts, actor.workspaceId, params.id))

  router.route(correctContract, async ({ actor, params, body }) => {
    const which = { workspaceId: actor.workspaceId, interviewId: params.id, turnId: params.turnId }
    return { turn: presentTurn(await correctTranscript(parts, { ...which, text: body.text })) }
  })
}

interface Serving {
  api: FastifyInstance
  router: Router
  identify: IdentifyActor
  voice: Voice
}

/** Everything of an interview that is spoken: its socket, tickets for it, and transcripts. */
export const serveSpokenInterviews = ({ api, router, identify, voice }: Serving, parts: SpokenParts): void => {
  spokenRoutes(router, parts)
  serveLiveInterviews(api, identify, voice, parts)
}
