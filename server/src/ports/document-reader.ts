import { documentWarningSchema, maxDocumentBytes, maxDocumentCharacters } from '@candor/contracts/documents.ts'
import { z } from 'zod'
import { AppError } from '../kernel/errors.ts'

/** What can be wrong with a document itself; each comes with a detail that says what to do. */
export const documentFaultSchema = z.enum([
  'document.empty',
  'document.scanned',
  'document.encrypted',
  'document.damaged',
  'document.unsupported',
  'document.too-large',
  'document.too-complex',
])
export type DocumentFault = z.infer<typeof documentFaultSchema>

export const readDocumentSchema = z.object({
  /** Clean (see `cleanText`), never blank. */
  text: z.string().min(1).max(maxDocumentCharacters),
  /** What the file really is, whatever its name says. */
  mediaType: z.string(),
  warnings: z.array(documentWarningSchema),
})
export type ReadDocument = z.infer<typeof readDocumentSchema>

export interface ReadOptions {
  signal: AbortSignal
}

/** Gets the text out of somebody's file, which may be broken or hostile. */
export interface DocumentReader {
  /**
   * Reads a PDF, DOCX, plain text or Markdown file.
   * @param fileName only to notice that it contradicts the content
   * @throws AppError with a `DocumentFault` when the document is at fault, `request.too-many` when too many wait
   * @throws the signal's reason when it aborts
   */
  read(bytes: Uint8Array, fileName: string, options: ReadOptions): Promise<ReadDocument>
}

/** Reads UTF-8 text only; whoever tests with it can have it fail in a given way. */
export class FakeDocumentReader implements DocumentReader {
  readonly #faults: DocumentFault[] = []

  failNextWith(fault: DocumentFault): void {
    this.#faults.push(fault)
  }

  async read(bytes: Uint8Array, fileName: string, { signal }: ReadOptions): Promise<ReadDocument> {
    signal.throwIfAborted()
    const fault = this.#faults.shift()
    if (fault !== undefined) throw new AppError(fault, 'The fake reader was told to fail.')
    if (bytes.length > maxDocumentBytes) throw new AppError('document.too-large', 'The file is larger than 10 MB.')
    if (bytes.includes(0)) throw new AppError('document.unsupported', 'This is not text.')
    const text = new TextDecoder().decode(bytes).replaceAll('\r\n', '\n').slice(0, maxDocumentCharacters)
    if (text.trim() === '') throw new AppError('document.empty', 'There is no text in this file.')
    const misnamed = /\.(pdf|docx)$/i.test(fileName)
    return {
      text,
      mediaType: 'text/plain',
      warnings: misnamed
        ? [{ code: 'name.mismatch', message: 'The name says otherwise, but this is plain text.' }]
        : [],
    }
  }
}
