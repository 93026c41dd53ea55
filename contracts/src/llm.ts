import { z } from 'zod'
import { contract } from './contract.ts'

/** One entry of the chain, in the order in which they are tried. */
export const llmModelSchema = z.object({
  provider: z.string(),
  /** null for the built-in interviewer. */
  model: z.string().nullable(),
  /** Answered a tiny call within the last minute, or just now; the built-in is always there. */
  reachable: z.boolean(),
  /** A stable code why not: `llm.unauthorised`, `llm.unavailable`, … */
  problem: z.string().exactOptional(),
  /** Milliseconds of the tiny call. */
  ms: z.int().min(0).exactOptional(),
})
export type LlmModel = z.infer<typeof llmModelSchema>

export const listLlmModels = contract({
  id: 'listLlmModels',
  method: 'GET',
  path: '/llm/models',
  summary: 'The language models that are configured, in the order in which they are tried, and whether they answer',
  tag: 'models',
  status: 200,
  reply: z.object({ items: z.array(llmModelSchema) }),
})
