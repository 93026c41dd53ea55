import type { FastifyReply, FastifyRequest } from 'fastify'
import { readRange } from './range.rules.ts'

/** Something long that is sent in parts: a browser's player seeks with them. */
export interface Playable {
  mediaType: string
  /** In bytes. */
  length: number
  /** In quotes; another one as soon as a single byte is another. */
  etag: string
  read(first: number, count: number): Promise<Uint8Array>
}

const tagsOf = (header: string): string[] => header.split(',').map((tag) => tag.trim().replace(/^W\//, ''))

/**
 * Sends all of it, or the range that was asked for (RFC 9110: 206, 416; 304 to who has it; a range of something else
 * by now, `If-Range`, gets all of it).
 */
export const sendPlayable = async (
  request: FastifyRequest,
  reply: FastifyReply,
  { mediaType, length, etag, read }: Playable,
): Promise<FastifyReply> => {
  reply.header('accept-ranges', 'bytes').header('cache-control', 'private, no-store').header('etag', etag)
  const { range: asked, 'if-range': ifRange, 'if-none-match': known } = request.headers
  if (known !== undefined && (known === '*' || tagsOf(known).includes(etag))) return reply.code(304).send()
  reply.type(mediaType)
  const stale = ifRange !== undefined && ifRange !== etag
  const range = request.method === 'GET' && !stale ? readRange(asked, length) : null
  if (range === 'unsatisfiable') {
    return reply.code(416).header('content-range', `bytes */${length}`).send(Buffer.alloc(0))
  }
  const { first, last } = range ?? { first: 0, last: length - 1 }
  if (range !== null) reply.code(206).header('content-range', `bytes ${first}-${last}/${length}`)
  const bytes = await read(first, last - first + 1)
  return reply.send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
}
