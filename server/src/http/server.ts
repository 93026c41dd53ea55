import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import cookie from '@fastify/cookie'
import helmet from '@fastify/helmet'
import multipart from '@fastify/multipart'
import rateLimit from '@fastify/rate-limit'
import websocket from '@fastify/websocket'
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify'
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod'
import { Registry } from 'prom-client'
import { AppError } from '../kernel/errors.ts'
import { serveMetrics } from './metrics.ts'
import { describeApi } from './openapi.ts'
import { isTrustedOrigin } from './origin.rules.ts'
import { problemMediaType, toProblem } from './problem.ts'
import { socketSources } from './socket-sources.rules.ts'

export interface ServerOptions {
  log: FastifyBaseLogger
  version: string
  /** Signs the visitor's cookie. */
  secret: string
  /** For links, and as a trusted origin behind a proxy. */
  publicUrl: string | undefined
  /** The largest upload, in bytes. */
  maxFileBytes: number
  /** The largest message on a socket, in bytes; a larger one closes it with 1009. */
  maxMessageBytes: number
  /** Holds what `GET /metrics` shows; its own where none is given. */
  registry?: Registry
}

const contentSecurityPolicy = (publicUrl: string | undefined) => ({
  directives: {
    defaultSrc: ["'self'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", 'data:', 'blob:'],
    mediaSrc: ["'self'", 'blob:'],
    fontSrc: ["'self'"],
    connectSrc: [({ headers }: IncomingMessage) => socketSources(headers.host, publicUrl)],
    objectSrc: ["'none'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
    // Over plain HTTP on one machine there is nothing to upgrade to.
    upgradeInsecureRequests: null,
  },
})

/** For a reply that is no page: should a browser show it all the same, it loads and frames nothing. */
const nothing = "default-src 'none'; frame-ancestors 'none'"

const refuseForeignOrigins = (app: FastifyInstance, publicUrl: string | undefined): void => {
  app.addHook('onRequest', async (request) => {
    const isRead = request.method === 'GET' || request.method === 'HEAD' || request.method === 'OPTIONS'
    // A socket opens with a GET and the cookies of whoever a foreign page belongs to.
    if (isRead && !request.ws) return
    const own = [`${request.protocol}://${request.host}`, ...(publicUrl ? [publicUrl] : [])]
    if (!isTrustedOrigin(request.headers.origin, own)) throw new AppError('request.origin')
  })
}

const answerFaultsAsProblems = (app: FastifyInstance): void => {
  app.setErrorHandler((error, request, reply) => {
    const problem = toProblem(error, request.id)
    if (problem.status >= 500) request.log.error({ err: error }, 'request failed')
    return reply.code(problem.status).type(problemMediaType).serializer(JSON.stringify).send(problem)
  })
}

/** One line for each request, with its route's pattern: an address or a body may hold personal words. */
const nameAndLogRequests = (app: FastifyInstance): void => {
  // A connection kept open for more would keep the server from stopping for a minute.
  let stopping = false
  app.addHook('preClose', (done) => {
    stopping = true
    done()
  })
  app.addHook('onSend', (request, reply, _payload, done) => {
    reply.header('x-request-id', request.id)
    reply.header('x-content-type-options', 'nosniff')
    if (stopping) reply.header('connection', 'close')
    if (!reply.hasHeader('content-security-policy')) reply.header('content-security-policy', nothing)
    done()
  })
  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'none'
    const ms = Math.round(reply.elapsedTime)
    request.log.debug({ method: request.method, route, status: reply.statusCode, ms }, 'request')
  })
}

/**
 * At a stop a connection goes as soon as no request is under way on it. Node closes those that lie idle between
 * two requests at that moment, not those that a browser opened ahead of need, or whose reply is yet to come.
 */
const closeConnectionsAtStop = (app: FastifyInstance): void => {
  const open = new Set<Socket>()
  const busy = new Set<Socket>()
  let stopping = false
  app.server.on('connection', (socket: Socket) => {
    open.add(socket)
    socket.once('close', () => open.delete(socket))
  })
  app.server.on('request', ({ socket }: IncomingMessage, response: ServerResponse) => {
    busy.add(socket)
    response.once('close', () => {
      busy.delete(socket)
      if (stopping) socket.end()
    })
  })
  app.addHook('preClose', async () => {
    stopping = true
    for (const socket of open) if (!busy.has(socket)) socket.destroy()
  })
}

/** Fastify with everything that is the same for every route; features add theirs, `app.ts` the rest. */
export const createServer = async (options: ServerOptions): Promise<FastifyInstance> => {
  const app = Fastify({
    loggerInstance: options.log,
    genReqId: () => randomUUID(),
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: 1024 * 1024,
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    trustProxy: options.publicUrl !== undefined,
    routerOptions: { maxParamLength: 200 },
  })
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)
  answerFaultsAsProblems(app)
  closeConnectionsAtStop(app)
  nameAndLogRequests(app)
  await app.register(cookie, { secret: options.secret })
  await app.register(helmet, {
    // Pages ask for it (static-files.ts, openapi.ts); an API reply needs none of what is for pages.
    global: false,
    contentSecurityPolicy: contentSecurityPolicy(options.publicUrl),
    strictTransportSecurity: options.publicUrl?.startsWith('https:') ?? false,
    crossOriginEmbedderPolicy: false,
  })
  await app.register(multipart, { limits: { fileSize: options.maxFileBytes, files: 1, fields: 10, parts: 12 } })
  await app.register(rateLimit, {
    global: false,
    errorResponseBuilder: () => new AppError('request.too-many'),
  })
  await app.register(websocket, {
    options: { maxPayload: options.maxMessageBytes, perMessageDeflate: false },
    // The socket closes itself with the fitting code; the other side broke the protocol, or the line.
    errorHandler: (error, _socket, request) => request.log.debug({ err: error }, 'socket failed'),
  })
  refuseForeignOrigins(app, options.publicUrl)
  serveMetrics(app, options.registry ?? new Registry())
  await describeApi(app, options.version)
  return app
}
