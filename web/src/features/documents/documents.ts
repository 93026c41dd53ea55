import {
  type CandorDocument,
  correctDocument,
  createDocument,
  type DocumentKind,
  deleteDocument,
  getDocument,
  maxDocumentBytes,
} from '@candor/contracts/documents.ts'
import { queryOptions } from '@tanstack/react-query'
import { call } from '../../lib/api.ts'
import { ApiProblem } from '../../lib/problem.ts'
import { type UploadOptions, upload } from '../../lib/upload.ts'

/** One document with its text. */
export const documentQuery = (id: string) =>
  queryOptions({
    queryKey: ['documents', id],
    queryFn: ({ signal }): Promise<CandorDocument> => call(getDocument, { params: { id } }, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  })

/** Sends a file to be read. One that is too large is refused before it travels. */
export async function uploadDocument(kind: DocumentKind, file: File, options: UploadOptions): Promise<CandorDocument> {
  if (file.size > maxDocumentBytes) throw refused('document.too-large', tooLarge(file.size))
  if (file.size === 0) throw refused('document.empty', 'This file is empty. Was it still being saved?')
  const form = new FormData()
  form.append('kind', kind)
  form.append('file', file)
  return upload(createDocument, form, options)
}

/** Keeps a text that was pasted. */
export const pasteDocument = (kind: DocumentKind, text: string): Promise<CandorDocument> =>
  call(createDocument, { body: { kind, text } })

/** Replaces the text that was read with the person's own. */
export const saveCorrection = (id: string, text: string): Promise<CandorDocument> =>
  call(correctDocument, { params: { id }, body: { text } })

/** Deletes a document; one that is gone already is as good as deleted. */
export async function removeDocument(id: string): Promise<void> {
  try {
    await call(deleteDocument, { params: { id } })
  } catch (error) {
    if (!(error instanceof ApiProblem && error.status === 404)) throw error
  }
}

const refused = (code: string, detail: string) =>
  new ApiProblem({ type: 'about:blank', title: 'The file was refused.', status: 413, code, detail })

const tooLarge = (bytes: number) =>
  `This file has ${(bytes / 1024 / 1024).toFixed(1)} MB; 10 MB is the most. Pictures make it large: save it without them, or paste the text.`
