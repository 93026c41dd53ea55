import { z } from 'zod'

/** A word with its place in a sound, in milliseconds from its start. */
export const timedWordSchema = z.object({ word: z.string(), startMs: z.number().min(0), endMs: z.number().min(0) })
export type TimedWord = z.infer<typeof timedWordSchema>
