import { z } from 'zod'
import type { Criterion } from './criterion.ts'

const criterionReplySchema = z.object({
  level: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]),
  quotes: z.array(z.string()),
})

const notesReplySchema = z.object({
  /** Exact words of the answer that worked; empty where nothing did. */
  quote: z.string(),
  /** One sentence: why they worked. */
  worked: z.string(),
  /** One or two sentences: the one change that would raise the mark most. */
  change: z.string(),
})

/** What a model says of one answer: levels and quotes, never a mark. */
export interface JudgeReply {
  criteria: Record<string, z.infer<typeof criterionReplySchema>>
  notes: z.infer<typeof notesReplySchema>
  improvedAnswer: string | null
}

/** The reply's schema for these criteria: each of them must be there, so that nothing left out counts as a level. */
export const replySchemaOf = (criteria: readonly Criterion[]): z.ZodType<JudgeReply> =>
  z.object({
    criteria: z.object(Object.fromEntries(criteria.map(({ id }) => [id, criterionReplySchema]))),
    notes: notesReplySchema,
    improvedAnswer: z.string().nullable(),
  })
