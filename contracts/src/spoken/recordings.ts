import { z } from 'zod'
import { contract } from '../contract.ts'
import { idParams, idSchema } from '../ids.ts'
import { timedWordSchema } from '../timed-word.ts'

/** What the sound of a turn is asked as: how it is stored, or WAV (16 kHz mono PCM16) for what cannot play that. */
export const recordingFormats = ['stored', 'wav'] as const

export const recordingSchema = z.object({
  turnId: idSchema,
  /** Of the turn: `Q1`, `Q1 follow-up 1`. */
  label: z.string(),
  /** How it is stored: `audio/webm; codecs=opus`; `audio/wav` until that is made. */
  mediaType: z.string(),
  durationMs: z.int().min(0),
  /** What was understood, with the time of each word in the recording; null: nothing was, or nobody listened. */
  transcript: z
    .object({
      heard: z.string(),
      words: z.array(timedWordSchema),
      /** The answer that counts is in the person's own words. */
      corrected: z.boolean(),
    })
    .nullable(),
})
export type Recording = z.infer<typeof recordingSchema>

export const listRecordings = contract({
  id: 'listRecordings',
  method: 'GET',
  path: '/interviews/:id/recordings',
  summary: 'The recorded answers, in their order; their sound is at /interviews/:id/turns/:turnId/audio',
  tag: 'interviews',
  params: idParams,
  status: 200,
  reply: z.object({ items: z.array(recordingSchema) }),
})
