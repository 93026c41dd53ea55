import { maxDocumentBytes, maxDocumentCharacters } from '@candor/contracts/documents.ts'
import { AppError } from '../../kernel/errors.ts'
import { createSlots } from '../../kernel/slots.ts'
import type { DocumentReader, ReadDocument } from '../../ports/document-reader.ts'
import { type ChildEnd, readInChild } from './child-process.ts'
import { withName } from './file-name.rules.ts'
import { nodeArgsFor } from './node-args.ts'
import { say } from './reading/messages.ts'

export interface DocumentProcessOptions {
  /** The child's program: the bundled one, or `child.ts` with a loader in `execArgv`. */
  childPath: string
  execArgv?: readonly string[]
  /** To read one document. */
  timeoutMs?: number
  /** To start the child and load the parsers. */
  startMs?: number
  maxMemoryBytes?: number
  maxPages?: number
  atOnce?: number
  waiting?: number
}

/** A reader that holds processes. */
export interface DocumentProcess extends DocumentReader {
  /** Ends every child and refuses further documents. */
  close(): Promise<void>
}

const mebibyte = 1024 * 1024

/** Reads each document in a process of its own, which is ended when it takes too long or too much memory. */
export function createDocumentReader(options: DocumentProcessOptions): DocumentProcess {
  const { timeoutMs = 10_000, startMs = 20_000, maxMemoryBytes = 512 * mebibyte, maxPages = 60 } = options
  const slots = createSlots({
    atOnce: options.atOnce ?? 2,
    waiting: options.waiting ?? 20,
    refuse: () =>
      new AppError('request.too-many', 'Many documents are being read just now. Try again in half a minute.'),
  })
  const nodeArgs = nodeArgsFor(options.childPath, options.execArgv ?? [])
  const limits = { maxBytes: maxDocumentBytes, maxPages, maxCharacters: maxDocumentCharacters }
  const childArgs = [JSON.stringify({ ...limits, lifeMs: startMs + timeoutMs + 5_000 })]
  const closing = new AbortController()
  return {
    async read(bytes, fileName, { signal }) {
      if (bytes.length > maxDocumentBytes) throw new AppError('document.too-large', say.tooLarge)
      if (bytes.length === 0) throw new AppError('document.empty', say.zeroBytes)
      const either = AbortSignal.any([signal, closing.signal])
      const child = { nodeArgs, childArgs, startMs, readMs: timeoutMs, maxMemoryBytes }
      const end = await slots.run(() => readInChild(bytes, child, either), either)
      return withName(documentOf(end), fileName)
    },
    async close() {
      closing.abort(new AppError('service.stopping'))
    },
  }
}

function documentOf(end: ChildEnd): ReadDocument {
  switch (end.kind) {
    case 'read':
      return end.document
    case 'fault':
      throw new AppError(end.code, end.detail)
    case 'out-of-time':
      throw new AppError('document.too-complex', say.tooLong)
    case 'out-of-memory':
      throw new AppError('document.too-complex', say.tooMuch)
    case 'failed':
    case 'crashed':
      throw new AppError('document.damaged', say.unreadable)
    case 'never-started':
      throw new Error(`The document process did not start: ${end.why}`)
  }
}
