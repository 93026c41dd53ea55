import { getOperator, signInOperator, signOutOperator } from '@candor/contracts/operator.ts'
import {
  addSpeechModel,
  listSpeechModels,
  maxArchiveBytes as mostArchiveBytes,
  pullSpeechModel,
  removeSpeechModel,
  stopSpeechModel,
  verifySpeechModel,
} from '@candor/contracts/speech-models.ts'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Router } from '../../http/route.ts'
import { AppError } from '../../kernel/errors.ts'
import type { Clock } from '../../ports/clock.ts'
import { isKey, isSession, openSession, sessionMs } from './session.rules.ts'
import type { SpeechModels } from './speech-models.ts'

export interface OperatorParts {
  /** undefined: nobody is the operator over HTTP. */
  key: string | undefined
  models: SpeechModels
  /** What the running server hears with; null: nothing. */
  engine: string | null
  clock: Clock
  /** The largest archive that is taken, bytes; what the contract says where it is left out. */
  maxArchiveBytes?: number
}

const cookieName = 'candor_operator'
const path = '/api/v1/operator'
/** An address: a key of 20 characters is not guessed at this rate. */
const attempts = { config: { rateLimit: { max: 10, timeWindow: '1 minute' } } }

const isOperator = ({ key, clock }: OperatorParts, request: FastifyRequest): boolean => {
  const token = request.cookies[cookieName]
  return key !== undefined && token !== undefined && isSession(key, token, clock.now().getTime())
}

const stateOf = (parts: OperatorParts, signedIn: boolean) => ({ configured: parts.key !== undefined, signedIn })

const signIn = (parts: OperatorParts, shown: string, request: FastifyRequest, reply: FastifyReply) => {
  const { key, clock } = parts
  if (key === undefined) throw new AppError('operator.not-configured', 'Set CANDOR_OPERATOR_KEY and start Candor anew.')
  if (!isKey(key, shown)) throw new AppError('operator.wrong-key', 'It is CANDOR_OPERATOR_KEY of this server.')
  reply.setCookie(cookieName, openSession(key, clock.now().getTime()), {
    httpOnly: true,
    sameSite: 'strict',
    secure: request.protocol === 'https',
    path,
    maxAge: sessionMs / 1000,
  })
  return stateOf(parts, true)
}

/** The first file of a multipart request, still on its way. */
const readArchive = async (request: FastifyRequest, reply: FastifyReply, maxArchiveBytes = mostArchiveBytes) => {
  if (!request.isMultipart()) throw new AppError('request.media-type', 'Send multipart/form-data with a part "file".')
  const part = await request.file({ limits: { fileSize: maxArchiveBytes }, throwFileSizeLimit: false })
  if (!part) throw new AppError('document.missing-file', 'Send the archive as the part named "file".')
  const tooLarge = new AppError('model.archive-too-large', 'Unpack it, and add the folder on the command line.')
  part.file.once('limit', () => {
    // What is still on its way is not read: nothing else can come on this connection.
    reply.header('connection', 'close')
    part.file.destroy(tooLarge)
  })
  const gone = new AbortController()
  // Not the request's own signal: that one fires at the end of the body too.
  request.raw.once('close', () => request.raw.complete || gone.abort())
  return { fileName: part.filename, content: part.file, signal: gone.signal }
}

/** Only the operator passes: a visitor must not fill the disk of the server, nor make it deaf. */
export const operatorRoutes = (router: Router, parts: OperatorParts): void => {
  const { models, engine } = parts
  const guard = (request: FastifyRequest): void => {
    if (!isOperator(parts, request)) throw new AppError('operator.required')
  }
  router.route(getOperator, async ({ request }) => stateOf(parts, isOperator(parts, request)))
  router.route(signInOperator, async ({ body, request, reply }) => signIn(parts, body.key, request, reply), attempts)
  router.route(signOutOperator, async ({ reply }) => {
    reply.clearCookie(cookieName, { path })
    return undefined
  })
  router.route(listSpeechModels, async ({ request }) => {
    guard(request)
    return { ...(await models.list()), engine }
  })
  router.route(pullSpeechModel, async ({ request, params }) => {
    guard(request)
    return models.pull(params.name)
  })
  router.route(stopSpeechModel, async ({ request, params }) => {
    guard(request)
    return models.stop(params.name)
  })
  router.route(addSpeechModel, async ({ request, reply, params }) => {
    guard(request)
    return models.add(params.name, await readArchive(request, reply, parts.maxArchiveBytes))
  })
  router.route(verifySpeechModel, async ({ request, params }) => {
    guard(request)
    return models.verify(params.name)
  })
  router.route(removeSpeechModel, async ({ request, params }) => {
    guard(request)
    return models.remove(params.name)
  })
}
