import { createHash } from 'node:crypto'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { CatalogueModel } from '../../src/adapters/model-files/catalogue.ts'

const sum = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

export const contents: Record<string, Buffer> = {
  'encoder.int8.onnx': Buffer.alloc(2_000_000, 'encoder'),
  'tokens.txt': Buffer.from('a 0\nb 1\n'),
}

export interface Mirror {
  /** Of the models; no file of it is a recogniser's. */
  model: CatalogueModel
  /** Ranges that were asked for, of every request; null: the whole file. */
  asked: (string | null)[]
  /** How the next requests go: `half` sends half of what is left and waits until {@link Mirror.release}; a number is a status. */
  next: ('half' | 'wrong' | number)[]
  /** Lets what was held back go on. */
  release(): void
  close(): void
}

/** A server that has the files of one small model, with ranges, and can be slow, wrong or away. */
export const startMirror = async (): Promise<Mirror> => {
  const held: (() => void)[] = []
  const asked: Mirror['asked'] = []
  const next: Mirror['next'] = []
  const halfOf = (response: ServerResponse, content: Buffer): void => {
    response.write(content.subarray(0, Math.floor(content.length / 2)))
    held.push(() => response.end(content.subarray(Math.floor(content.length / 2))))
  }
  const server = createServer(({ url = '', headers: { range = null } }, response) => {
    asked.push(range)
    const how = next.shift()
    const known = contents[url.split('/').at(-1) ?? '']
    if (typeof how === 'number' || !known) return void response.writeHead(typeof how === 'number' ? how : 404).end()
    const content = how === 'wrong' ? Buffer.alloc(known.length, 'x') : known
    const from = Number(/^bytes=(\d+)-$/.exec(range ?? '')?.[1] ?? 0)
    const rangeHeader = from > 0 && { 'content-range': `bytes ${from}-${content.length - 1}/${content.length}` }
    response.writeHead(from > 0 ? 206 : 200, { 'content-length': content.length - from, ...rangeHeader })
    if (how === 'half') halfOf(response, content.subarray(from))
    else response.end(content.subarray(from))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    model: {
      name: 'tiny-model',
      does: 'speech-to-text',
      language: 'en',
      licence: 'Apache-2.0',
      page: `${address}/about`,
      from: `${address}/files`,
      files: Object.entries(contents).map(([name, bytes]) => ({ name, bytes: bytes.length, sha256: sum(bytes) })),
    },
    asked,
    next,
    release() {
      for (const go of held.splice(0)) go()
    },
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}
