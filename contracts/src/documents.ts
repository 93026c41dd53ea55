import { z } from 'zod'
import { contract } from './contract.ts'
import { idParams, idSchema, momentSchema } from './ids.ts'

/** 10 MB, as storage is counted: 10 × 1,000,000 bytes would refuse a "10 MB" file of most file managers. */
export const maxDocumentBytes = 10 * 1024 * 1024
/** Characters of text kept from a document; more is cut and said so. About 60 pages. */
export const maxDocumentCharacters = 200_000

export const documentKindSchema = z.enum(['resume', 'job_description'])
export type DocumentKind = z.infer<typeof documentKindSchema>

/** Something the person should know about the text that was read. */
export const documentWarningSchema = z.object({
  /** `text.truncated`, `text.sparse`, `text.garbled`, `layout.columns`, `name.mismatch`, … */
  code: z.string(),
  message: z.string(),
})
export type DocumentWarning = z.infer<typeof documentWarningSchema>

/** An uploaded resume or job description and its text; the file itself is not kept. */
export const documentSchema = z.object({
  id: idSchema,
  kind: documentKindSchema,
  /** null where the text was pasted. */
  fileName: z.string().nullable(),
  mediaType: z.string(),
  text: z.string(),
  /** The person changed the text that was read. */
  corrected: z.boolean(),
  warnings: z.array(documentWarningSchema),
  createdAt: momentSchema,
})
export type CandorDocument = z.infer<typeof documentSchema>

const textSchema = z.string().max(maxDocumentCharacters)

export const createDocument = contract({
  id: 'createDocument',
  method: 'POST',
  path: '/documents',
  summary: 'Upload a resume or job description (PDF, DOCX, TXT, Markdown; 10 MB), or paste its text',
  tag: 'documents',
  body: z.object({ kind: documentKindSchema, text: textSchema.refine((text) => text.trim() !== '', 'is empty') }),
  multipart: true,
  creates: true,
  status: 201,
  reply: documentSchema,
})

export const getDocument = contract({
  id: 'getDocument',
  method: 'GET',
  path: '/documents/:id',
  summary: "A document's text",
  tag: 'documents',
  params: idParams,
  status: 200,
  reply: documentSchema,
})

export const correctDocument = contract({
  id: 'correctDocument',
  method: 'PATCH',
  path: '/documents/:id',
  summary: "Replace a document's text with the person's correction",
  tag: 'documents',
  params: idParams,
  body: z.object({ text: textSchema }),
  status: 200,
  reply: documentSchema,
})

export const deleteDocument = contract({
  id: 'deleteDocument',
  method: 'DELETE',
  path: '/documents/:id',
  summary: 'Delete a document',
  tag: 'documents',
  params: idParams,
  status: 204,
})
