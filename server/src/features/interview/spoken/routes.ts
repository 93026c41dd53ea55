import { correctTranscript as correctContract, giveLiveTicket as ticketContract } from '@candor/contracts/interview.ts'
import type { FastifyInstance } from 'fastify'
import type { IdentifyActor } from '../../../http/actor.ts'
import { sendRange } from '../../../http/media/range.ts'
import type { Router } from '../../../http/route.ts'
import { AppError } from '../../../kernel/errors.ts'
import { isId } from '../../../kernel/ids.ts'
import { wavOf } from '../../../kernel/wav.ts'
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

const about = {
  tags: ['interviews'],
  summary: 'The recorded answer, WAV (16 kHz mono PCM16); single byte ranges are served',
} as object

/** Sound is no JSON, and comes in parts: a route of its own kind. */
const recordingRoutes = (api: FastifyInstance, identify: IdentifyActor, voice: Voice, parts: SpokenParts): void => {
  api.get<{ Params: { id: string; turnId: string } }>(
    '/interviews/:id/turns/:turnId/audio',
    { schema: about },
    async (request, reply) => {
      const { id, turnId } = request.params
      if (!isId(id) || !isId(turnId)) throw new AppError('turn.not-found')
      const { workspaceId } = await identify(request, reply)
      if (!(await parts.spoken.owns(workspaceId, id, turnId))) throw new AppError('turn.not-found')
      const pcm = await voice.audio.read(turnId)
      if (pcm.byteLength === 0) throw new AppError('turn.no-recording')
      return sendRange(request, reply, 'audio/wav', wavOf(pcm, voice.audio.sampleRate))
    },
  )
}

interface Serving {
  api: FastifyInstance
  router: Router
  identify: IdentifyActor
  voice: Voice
}

/** Everything of an interview that is spoken: its socket, tickets for it, transcripts and recordings. */
export const serveSpokenInterviews = ({ api, router, identify, voice }: Serving, parts: SpokenParts): void => {
  spokenRoutes(router, parts)
  recordingRoutes(api, identify, voice, parts)
  serveLiveInterviews(api, identify, voice, parts)
}
