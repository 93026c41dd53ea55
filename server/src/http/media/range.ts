import type { FastifyReply, FastifyRequest } from 'fastify'
import { readRange } from './range.rules.ts'

/** Sends bytes, or the range of them that was asked for; a browser's player seeks with it. */
export const sendRange = (
  request: FastifyRequest,
  reply: FastifyReply,
  mediaType: string,
  bytes: Uint8Array,
): FastifyReply => {
  reply.header('accept-ranges', 'bytes').header('cache-control', 'private, no-store').type(mediaType)
  const range = readRange(request.headers.range, bytes.byteLength)
  if (range === null) return reply.send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  if (range === 'unsatisfiable') {
    return reply.code(416).header('content-range', `bytes */${bytes.byteLength}`).send(Buffer.alloc(0))
  }
  const { first, last } = range
  reply.code(206).header('content-range', `bytes ${first}-${last}/${bytes.byteLength}`)
  return reply.send(Buffer.from(bytes.subarray(first, last + 1)))
}
