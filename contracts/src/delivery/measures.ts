import { z } from 'zod'
import { idSchema } from '../ids.ts'

/**
 * How a person spoke: shown and explained to that person, and to nobody who decides about them. No mark is made
 * from it; `npm run check` refuses an import of this file by whatever makes marks.
 */

/**
 * With fewer words there is no rate of fillers and no advice: one filler more or less moves a rate of 75 words by 1.3,
 * and what is usual spans but four (2 to 6 in 100). About half a minute of speech.
 */
export const fewestWordsForHabits = 75

/** Milliseconds of the turn's recording, from its first sample. */
const stretchSchema = z.object({ startMs: z.number().min(0), endMs: z.number().min(0) })
export type Stretch = z.infer<typeof stretchSchema>

/** `sound`: "um". `phrase`: "you know". `repeat`: words said twice in a row. */
export const fillerKinds = ['sound', 'phrase', 'repeat'] as const

export const fillerSchema = z.object({
  kind: z.enum(fillerKinds),
  text: z.string(),
  /** Offsets into the answer, UTF-16 code units: `answer.slice(start, end) === text`. */
  start: z.int().min(0),
  end: z.int().min(0),
  /** When it was said; null where the recogniser gives no times. */
  at: stretchSchema.nullable(),
})
export type Filler = z.infer<typeof fillerSchema>

const pausesSchema = z.object({
  count: z.int().min(0),
  totalMs: z.number().min(0),
  /** 0 where there is none. */
  longestMs: z.number().min(0),
  /** Of the time from the first word to the last, 0 to 1. */
  share: z.number().min(0).max(1),
})
export type Pauses = z.infer<typeof pausesSchema>

const fillerCountsSchema = z.object({
  /** null: the recogniser does not write them down, so their number is not known. */
  sounds: z.int().min(0).nullable(),
  phrases: z.int().min(0),
  /** null: as for `sounds`. */
  repeats: z.int().min(0).nullable(),
  /** Sounds and phrases for each 100 words; null where the sounds are not known, or below 75 words. */
  per100Words: z.number().min(0).nullable(),
})
export type FillerCounts = z.infer<typeof fillerCountsSchema>

/** Why there are no figures: it was typed; the words are the person's correction; the recogniser gives no times. */
export const unmeasuredSchema = z.enum(['typed', 'corrected', 'no-times'])

/** How one answer was spoken. What cannot be said is null, never 0. */
export const answerDeliverySchema = z.object({
  turnId: idSchema,
  label: z.string(),
  unmeasured: unmeasuredSchema.nullable(),
  /** From the first word to the last. */
  spoken: stretchSchema.nullable(),
  /** Words heard, sounds like "um" left out. */
  words: z.int().min(0).nullable(),
  /** Pauses included; null below 20 words. */
  wordsPerMinute: z.int().min(0).nullable(),
  /** From the end of the question, as it was played, to the first word; null where one began before it ended. */
  startDelayMs: z.number().min(0).nullable(),
  /** How long the interviewer spoke before this answer, repetitions included. */
  questionMs: z.number().min(0).nullable(),
  /** Of at least a second, within the answer. */
  pauses: pausesSchema.extend({ places: z.array(stretchSchema) }).nullable(),
  /** English only. */
  fillers: fillerCountsSchema.extend({ places: z.array(fillerSchema) }).nullable(),
})
export type AnswerDelivery = z.infer<typeof answerDeliverySchema>

export const deliverySchema = z.object({
  answers: z.array(answerDeliverySchema),
  /** Of all answers that could be measured. */
  summary: z.object({
    /** How many could be measured. */
    measured: z.int().min(0),
    words: z.int().min(0).nullable(),
    wordsPerMinute: z.int().min(0).nullable(),
    /** The median. */
    startDelayMs: z.number().min(0).nullable(),
    pauses: pausesSchema.nullable(),
    fillers: fillerCountsSchema.nullable(),
    /** The person's speech as a share of all that was said, 0 to 1. */
    talkShare: z.number().min(0).max(1).nullable(),
  }),
  /** The one thing that would change most; null where nothing stands out. */
  suggestion: z.object({ about: z.enum(['fillers', 'pace', 'pauses']), text: z.string() }).nullable(),
})
export type Delivery = z.infer<typeof deliverySchema>
