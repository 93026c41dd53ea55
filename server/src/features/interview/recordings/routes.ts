import { listRecordings as listContract, recordingFormats } from '@candor/contracts/spoken/recordings.ts'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { IdentifyActor } from '../../../http/actor.ts'
import { sendPlayable } from '../../../http/media/range.ts'
import type { Router } from '../../../http/route.ts'
import { AppError } from '../../../kernel/errors.ts'
import { isId } from '../../../kernel/ids.ts'
import { listRecordings } from './list-recordings.ts'
import { type OpenParts, openRecording, rememberLastWav } from './open-recording.ts'

const querySchema = z.object({ format: z.enum(recordingFormats).default('stored') })

const about = {
  tags: ['interviews'],
  querystring: querySchema,
  summary:
    'The recorded answer: Opus in WebM, WAV (16 kHz mono PCM16) with format=wav and until it is compressed; ' +
    'single byte ranges are served',
} as object

export interface RecordingServing {
  api: FastifyInstance
  router: Router
  identify: IdentifyActor
}

/** Recordings of spoken answers. Sound is no JSON and comes in parts: a route of its own kind. */
export const recordingRoutes = ({ api, router, identify }: RecordingServing, parts: OpenParts): void => {
  const remembered = rememberLastWav()
  router.route(listContract, async ({ actor, params }) => ({
    items: await listRecordings(parts.store, actor.workspaceId, params.id),
  }))

  api.get<{ Params: { id: string; turnId: string }; Querystring: z.infer<typeof querySchema> }>(
    '/interviews/:id/turns/:turnId/audio',
    { schema: about },
    async (request, reply) => {
      const { id: interviewId, turnId } = request.params
      if (!isId(interviewId) || !isId(turnId)) throw new AppError('turn.not-found')
      const { workspaceId } = await identify(request, reply)
      const { format } = request.query
      return sendPlayable(
        request,
        reply,
        await openRecording(parts, remembered, { workspaceId, interviewId, turnId, format }),
      )
    },
  )
}
