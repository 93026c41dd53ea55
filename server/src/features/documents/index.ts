import type { CandorDocument, DocumentKind } from '@candor/contracts/documents.ts'
import { AppError } from '../../kernel/errors.ts'
import { cleanText } from '../../kernel/plain-text.ts'
import type { DocumentReader } from '../../ports/document-reader.ts'
import type { DocumentRecord, DocumentStore } from './document.store.ts'
import { cleanFileName } from './file-name.rules.ts'

export interface Upload {
  kind: DocumentKind
  bytes: Uint8Array
  fileName: string
  signal: AbortSignal
}

/** What may be done with documents; every call is limited to the workspace. */
export interface Documents {
  /** Reads a file in a process of its own and keeps its text. Throws the `document.*` code of what is wrong with it. */
  upload(workspaceId: string, upload: Upload): Promise<CandorDocument>
  /** Throws `document.empty` when nothing of the text can be seen. */
  paste(workspaceId: string, kind: DocumentKind, text: string): Promise<CandorDocument>
  /** Throws `document.not-found`, as do the others. */
  read(workspaceId: string, id: string): Promise<CandorDocument>
  correct(workspaceId: string, id: string, text: string): Promise<CandorDocument>
  remove(workspaceId: string, id: string): Promise<void>
  textOf(workspaceId: string, id: string): Promise<string>
}

const present = (record: DocumentRecord): CandorDocument => ({ ...record, createdAt: record.createdAt.toISOString() })

const found = <T>(value: T | null): T => {
  if (value === null) throw new AppError('document.not-found')
  return value
}

export const createDocuments = ({ store, reader }: { store: DocumentStore; reader: DocumentReader }): Documents => ({
  async upload(workspaceId, { kind, bytes, fileName, signal }) {
    const read = await reader.read(bytes, fileName, { signal })
    return present(await store.add(workspaceId, { kind, fileName: cleanFileName(fileName), ...read }))
  },
  async paste(workspaceId, kind, text) {
    const clean = cleanText(text).trim()
    if (clean === '') throw new AppError('document.empty', 'There are no letters in this text. Paste it again.')
    const pasted = { kind, fileName: null, mediaType: 'text/plain', text: clean, warnings: [] }
    return present(await store.add(workspaceId, pasted))
  },
  async read(workspaceId, id) {
    return present(found(await store.find(workspaceId, id)))
  },
  async correct(workspaceId, id, text) {
    return present(found(await store.correct(workspaceId, id, cleanText(text))))
  },
  async remove(workspaceId, id) {
    if (!(await store.remove(workspaceId, id))) throw new AppError('document.not-found')
  },
  async textOf(workspaceId, id) {
    return found(await store.find(workspaceId, id)).text
  },
})
