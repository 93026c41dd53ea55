/**
 * The process that reads one document: its bytes come on standard input, the reply goes as one line of JSON to file
 * descriptor 3, and it ends. It gets no environment, no file name and no network.
 */
import { writeSync } from 'node:fs'
import { lockDown } from './lock-down.ts'
import { UnreadableDocument } from './reading/messages.ts'
import { type ReadLimits, readBytes } from './reading/read-bytes.ts'
import type { ChildLine } from './reply.ts'

const replyDescriptor = 3

const send = (line: ChildLine): void => {
  const bytes = Buffer.from(`${JSON.stringify(line)}\n`)
  for (let sent = 0; sent < bytes.length; ) sent += writeSync(replyDescriptor, bytes, sent)
}

const reasonOf = (error: unknown): ChildLine => {
  if (error instanceof UnreadableDocument) return { kind: 'fault', code: error.code, detail: error.detail }
  const isTooDeep = error instanceof RangeError && /stack|length/i.test(error.message)
  return { kind: 'failed', reason: isTooDeep ? 'too-deep' : 'unknown' }
}

async function main(): Promise<void> {
  const limits = JSON.parse(process.argv[2] ?? '{}') as ReadLimits & { lifeMs: number }
  // Should the parent be gone, nobody else ends this process.
  setTimeout(() => process.exit(1), limits.lifeMs).unref()
  lockDown()
  // pdf.js leaves promises of broken fonts and pictures behind; what is awaited here still throws.
  process.on('unhandledRejection', () => undefined)
  send({ kind: 'ready' })
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
  send(
    await readBytes(Buffer.concat(chunks), limits).then((document) => ({ kind: 'read', document }) as const, reasonOf),
  )
}

await main()
process.exit(0)
