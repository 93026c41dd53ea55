import { once } from 'node:events'
import { type AddressInfo, connect } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { expect, test, vi } from 'vitest'
import { createLog } from '../log.ts'
import { createServer } from './server.ts'

const serve = async (addRoutes: (app: FastifyInstance) => void = () => undefined, publicUrl?: string) => {
  const limits = { maxFileBytes: 1024, maxMessageBytes: 1024 }
  const options = { version: '0.0.0-test', secret: 'x'.repeat(32), publicUrl, ...limits }
  const app = await createServer({ ...options, log: createLog('silent') })
  addRoutes(app)
  await app.listen({ port: 0, host: '127.0.0.1' })
  const socket = connect((app.server.address() as AddressInfo).port, '127.0.0.1')
  await once(socket, 'connect')
  return { app, socket }
}

test.each([
  ['that never asked anything', ''],
  ['that broke off in the middle of a request', 'GET /health HTTP/1.1\r\nHost:'],
])('a stop does not wait for a connection %s', async (_, sent) => {
  const { app, socket } = await serve()
  socket.write(sent)
  // A reset is an end too.
  socket.on('error', () => undefined)
  const ended = new Promise((resolve) => socket.once('close', resolve))
  await app.close()
  await ended
  expect(app.server.listening).toBe(false)
})

test('a stop lets a request finish, and does not keep its connection', async () => {
  const { app, socket } = await serve((route) => {
    route.get('/slow', async () => {
      await released
      return 'done'
    })
  })
  let release = (): void => undefined
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  const asked = once(app.server, 'request')
  const ended = new Promise((resolve) => socket.once('close', resolve))
  let said = ''
  socket.on('data', (chunk) => {
    said += String(chunk)
  })
  socket.write('GET /slow HTTP/1.1\r\nHost: localhost\r\n\r\n')
  await asked
  const closed = app.close()
  await vi.waitUntil(() => !app.server.listening)
  release()
  await Promise.all([closed, ended])
  expect(said.split('\r\n')).toEqual(expect.arrayContaining(['HTTP/1.1 200 OK', 'done']))
})

/** Older Safari does not match `'self'` for sockets. */
test.each([
  ['localhost:3000', undefined, "'self' ws://localhost:3000 wss://localhost:3000"],
  ['[::1]:3000', undefined, "'self' ws://[::1]:3000 wss://[::1]:3000"],
  [
    'candor:3000',
    'https://interviews.example.org',
    "'self' ws://candor:3000 wss://candor:3000 ws://interviews.example.org wss://interviews.example.org",
  ],
  ["a.example; script-src 'unsafe-inline'", undefined, "'self'"],
  ['a.example, b.example', undefined, "'self'"],
  ['*', undefined, "'self'"],
])('a page at %s (public address %s) may open sockets to its own host alone', async (host, publicUrl, sources) => {
  const { app, socket } = await serve((route) => {
    route.get('/page', async (_request, reply) => {
      await reply.helmet()
      return 'page'
    })
  }, publicUrl)
  const { headers, statusCode } = await app.inject({ url: '/page', headers: { host } })
  socket.destroy()
  await app.close()
  expect(statusCode).toBe(200)
  const policy = String(headers['content-security-policy']).split(';')
  expect(policy.filter((rule) => rule.startsWith('connect-src'))).toEqual([`connect-src ${sources}`])
  expect(policy.filter((rule) => rule.startsWith('script-src '))).toEqual(["script-src 'self'"])
})
