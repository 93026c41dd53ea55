import { z } from 'zod'
import { documentFaultSchema, readDocumentSchema } from '../../ports/document-reader.ts'

/** A line from the child. The parent checks it: a hostile document may have taken the child over. */
export const childLineSchema = z.discriminatedUnion('kind', [
  /** Everything is loaded; time runs from here. */
  z.object({ kind: z.literal('ready') }),
  z.object({ kind: z.literal('read'), document: readDocumentSchema }),
  z.object({ kind: z.literal('fault'), code: documentFaultSchema, detail: z.string().max(1_000) }),
  /** The parser threw something that nobody foresaw. */
  z.object({ kind: z.literal('failed'), reason: z.enum(['too-deep', 'unknown']) }),
])
export type ChildLine = z.infer<typeof childLineSchema>
