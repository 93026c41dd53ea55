import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import type { FastifyInstance } from 'fastify'
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod'

const description =
  'Candor runs spoken and written job interviews. Errors are `application/problem+json` with a stable `code`. ' +
  'Lists are pages: `?limit&cursor` → `{ items, nextCursor }`. Requests that create something accept `Idempotency-Key`.'

/** The OpenAPI 3.1 document, made from the routes; register before the routes. */
export const describeApi = async (app: FastifyInstance, version: string): Promise<void> => {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'Candor', version, description },
      servers: [{ url: '/api/v1' }],
    },
    stripBasePath: true,
    transform: jsonSchemaTransform,
    transformObject: jsonSchemaTransformObject,
  })
}

const wordmark =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 40" width="120" height="40"><title>Candor</title>' +
  '<text x="0" y="28" font-family="Georgia, serif" font-size="26" font-weight="600" fill="#fbfaf6">Candor</text></svg>'

/** The document at `/api/v1/openapi.json`, and a page to browse it at `/docs`, its assets our own. */
export const serveApiReference = async (app: FastifyInstance): Promise<void> => {
  app.get('/api/v1/openapi.json', { schema: { hide: true } as object }, async () => app.swagger())
  await app.register((reference, _options, done) => {
    // In a scope of its own, so that the page and each of its assets come under the policy of our pages.
    reference.addHook('onRequest', (_request, reply, next) => {
      reply.helmet()
      next()
    })
    reference.register(swaggerUi, {
      routePrefix: '/docs',
      theme: { title: 'Candor API' },
      logo: { type: 'image/svg+xml', content: Buffer.from(wordmark), href: '/' },
      uiConfig: { docExpansion: 'list', deepLinking: true, url: '/api/v1/openapi.json', validatorUrl: null },
    })
    done()
  })
}
