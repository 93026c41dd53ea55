import { existsSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { AppError } from '../kernel/errors.ts'

export interface StaticFilesOptions {
  /** The built web app: `index.html` is the landing page, `app.html` everything else; undefined: no pages. */
  root: string | undefined
  /** Called before a page is sent: the first visit gets its cookie here. */
  onPage: (request: FastifyRequest, reply: FastifyReply) => void
}

const wantsPage = (request: FastifyRequest): boolean =>
  (request.method === 'GET' || request.method === 'HEAD') &&
  (request.headers.accept ?? '*/*').match(/text\/html|\*\/\*/) !== null

const isPagePath = (url: string): boolean => {
  const path = url.split('?')[0] ?? ''
  return !path.startsWith('/api/') && !path.startsWith('/assets/') && !/\.[a-z0-9]{2,5}$/i.test(path)
}

/**
 * Serves the built web app with the Brotli and gzip copies made at build time. Addresses that name
 * no file get the app's page, which knows its own not-found screen.
 */
export const serveStaticFiles = async (app: FastifyInstance, { root, onPage }: StaticFilesOptions): Promise<void> => {
  if (root === undefined || !existsSync(join(root, 'index.html'))) {
    app.setNotFoundHandler(() => {
      throw new AppError('route.not-found')
    })
    return
  }
  await app.register(fastifyStatic, {
    root,
    preCompressed: true,
    index: false,
    setHeaders: (reply, path) => {
      const hashed = path.includes('/assets/')
      reply.setHeader('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache')
    },
  })
  const prepare = async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    await reply.helmet()
    onPage(request, reply)
  }
  // The handlers return nothing: a reply is a promise too, whoever awaits one listens for its end once more, and Node warns.
  app.get('/', { schema: { hide: true } as object, preHandler: prepare }, (_request, reply) => {
    reply.sendFile('index.html')
  })
  const onlyPages = async (request: FastifyRequest): Promise<void> => {
    if (!wantsPage(request) || !isPagePath(request.url)) throw new AppError('route.not-found')
  }
  app.setNotFoundHandler({ preHandler: [onlyPages, prepare] }, (_request, reply) => {
    reply.sendFile('app.html')
  })
}
