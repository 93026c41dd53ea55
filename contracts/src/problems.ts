import { z } from 'zod'

/** RFC 9457 problem details; `code` is stable and made to be matched on, `detail` made to be read by a person. */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.string(),
  detail: z.string().exactOptional(),
  /** The request's id, to quote in a report of the fault. */
  requestId: z.string().exactOptional(),
  /** For `validation.failed`: where, and what is wrong there. */
  errors: z.array(z.object({ path: z.string(), message: z.string() })).exactOptional(),
})
export type Problem = z.infer<typeof problemSchema>
