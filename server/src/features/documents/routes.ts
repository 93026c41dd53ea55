import {
  correctDocument,
  createDocument,
  type DocumentKind,
  deleteDocument,
  documentKindSchema,
  getDocument,
} from '@candor/contracts/documents.ts'
import type { FastifyRequest } from 'fastify'
import type { Router } from '../../http/route.ts'
import { AppError } from '../../kernel/errors.ts'
import type { Documents, Upload } from './index.ts'

const kindOf = (value: unknown): DocumentKind => {
  const kind = documentKindSchema.safeParse(value)
  if (!kind.success) throw new AppError('validation.failed', 'kind: takes resume or job_description')
  return kind.data
}

/**
 * The parts of a multipart upload, in any order; parts that nobody asked for are passed over.
 * Throws `document.missing-file`, `document.too-large` (while it comes in), `validation.failed`.
 */
const readUpload = async (request: FastifyRequest): Promise<Upload> => {
  let kind: unknown
  let file: { bytes: Uint8Array; fileName: string } | undefined
  for await (const part of request.parts()) {
    if (part.type === 'file') {
      const bytes = await part.toBuffer()
      if (part.fieldname === 'file') file = { bytes, fileName: part.filename }
    } else if (part.fieldname === 'kind') kind = part.value
  }
  if (!file) throw new AppError('document.missing-file', 'Send the file as the part named "file".')
  return { kind: kindOf(kind), ...file, signal: request.signal }
}

export const documentRoutes = (router: Router, documents: Documents): void => {
  router.route(createDocument, async ({ actor, body, request }) =>
    request.isMultipart()
      ? documents.upload(actor.workspaceId, await readUpload(request))
      : documents.paste(actor.workspaceId, body.kind, body.text),
  )
  router.route(getDocument, ({ actor, params }) => documents.read(actor.workspaceId, params.id))
  router.route(correctDocument, ({ actor, params, body }) => documents.correct(actor.workspaceId, params.id, body.text))
  router.route(deleteDocument, async ({ actor, params }) => {
    await documents.remove(actor.workspaceId, params.id)
    return undefined
  })
}
