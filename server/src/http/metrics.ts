import type { FastifyInstance, FastifyRequest } from 'fastify'
import { collectDefaultMetrics, Gauge, Histogram, type Registry } from 'prom-client'

/**
 * `GET /metrics` in Prometheus' text format: the process, every route's durations in seconds, and what others
 * put into the registry.
 */
export const serveMetrics = (app: FastifyInstance, registry: Registry): void => {
  collectDefaultMetrics({ register: registry, prefix: 'candor_' })
  const durations = new Histogram({
    name: 'candor_http_request_duration_seconds',
    help: 'Time from the request to the last byte of its reply',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [registry],
  })
  const inFlight = new Gauge({
    name: 'candor_http_requests_in_flight',
    help: 'Requests that wait for their reply, this one of yours not among them',
    registers: [registry],
  })
  const waiting = new WeakSet<FastifyRequest>()
  const ended = (request: FastifyRequest): void => {
    if (waiting.delete(request)) inFlight.dec()
  }
  app.addHook('onRequest', (request, _reply, done) => {
    if (request.url !== '/metrics') {
      waiting.add(request)
      inFlight.inc()
    }
    done()
  })
  app.addHook('onRequestAbort', (request, done) => {
    ended(request)
    done()
  })
  app.addHook('onResponse', (request, reply, done) => {
    ended(request)
    // The route's pattern, never its address: ids would make a series each.
    const labels = { method: request.method, route: request.routeOptions.url ?? 'none', status: reply.statusCode }
    durations.observe(labels, reply.elapsedTime / 1000)
    done()
  })
  app.get('/metrics', { schema: { hide: true } as object }, async (_request, reply) => {
    reply.type(registry.contentType)
    return registry.metrics()
  })
}
