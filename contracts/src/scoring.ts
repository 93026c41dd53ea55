import { z } from 'zod'
import { contract } from './contract.ts'

export const dimensionNames = ['relevance', 'clarity', 'structure', 'impact', 'correctness'] as const
export const dimensionNameSchema = z.enum(dimensionNames)
export type DimensionName = z.infer<typeof dimensionNameSchema>

/** 0 to 100, or null: it cannot be judged, and a reason stands beside it. */
export const scoreSchema = z.int().min(0).max(100).nullable()

/**
 * Exact words of a stored text. `start` and `end` are offsets in UTF-16 code units:
 * `text.slice(start, end) === quote`. At most two sentences and 240 characters.
 */
export const quoteSchema = z.object({ quote: z.string().max(240), start: z.int().min(0), end: z.int().min(0) })
export type Quote = z.infer<typeof quoteSchema>

export const dimensionMarkSchema = z.object({
  score: scoreSchema,
  /** Why there is no mark, or what a low one rests on. */
  reason: z.string().exactOptional(),
  evidence: z.array(quoteSchema),
  /** Highest minus lowest mark of a model's samples; absent where there was one sample. */
  spread: z.int().min(0).max(100).exactOptional(),
  /** The samples disagree beyond the bound: there is no mark, and a person has to look. */
  needsPerson: z.literal(true).exactOptional(),
})
export type DimensionMark = z.infer<typeof dimensionMarkSchema>

export const dimensionMarksSchema = z.object({
  relevance: dimensionMarkSchema,
  clarity: dimensionMarkSchema,
  structure: dimensionMarkSchema,
  impact: dimensionMarkSchema,
  correctness: dimensionMarkSchema,
})
export type DimensionMarks = z.infer<typeof dimensionMarksSchema>

/** What was noticed about the answer as a whole. */
export const answerFlags = [
  'empty',
  'refusal',
  'too-short',
  'echo',
  'gibberish',
  'off-topic',
  'instructions',
  'keyword-list',
  'repetition',
  'other-language',
  'hidden-text',
] as const
export const answerFlagSchema = z.enum(answerFlags)
export type AnswerFlag = z.infer<typeof answerFlagSchema>

/** The marks of one answer, with evidence and coaching notes. */
export const assessmentSchema = z.object({
  overall: scoreSchema,
  /** pending: a configured model's judgement may still change marks and notes. */
  status: z.enum(['final', 'pending']),
  /** Why `overall` is null or 0. */
  reason: z.string().exactOptional(),
  dimensions: dimensionMarksSchema,
  flags: z.array(answerFlagSchema),
  /** What worked, with the words that show it; then the one change that matters most. */
  coachNotes: z.string(),
  /** The person's own answer, said better, with their own facts only; null where there is nothing to build on. */
  improvedAnswer: z.string().nullable(),
  /** The samples disagree beyond the bound on the answer as a whole: `overall` is null. */
  needsPerson: z.literal(true).exactOptional(),
  judge: z.object({
    /** `builtin`, or what served the judgement: `groq:llama-3.3-70b-versatile`. */
    name: z.string(),
    version: z.string(),
    /** A model's prompt with its version: `judge-story@1`. */
    prompt: z.string().exactOptional(),
    /** How often the model was asked; absent for the built-in judge. */
    samples: z.int().min(1).exactOptional(),
  }),
})
export type Assessment = z.infer<typeof assessmentSchema>

/** One line into `candor score`. */
export const scoreLineSchema = z.object({
  id: z.union([z.string(), z.number(), z.null()]),
  question: z.string(),
  answer: z.string(),
  reference: z.string().nullish(),
  keyPoints: z.array(z.string()).nullish(),
  rubric: z.unknown().optional(),
  type: z.enum(['behavioral', 'technical', 'hr', 'mixed']).nullish(),
})
export type ScoreLine = z.infer<typeof scoreLineSchema>

/** One line out of `candor score`, in the order of the lines in. */
export const scoredLineSchema = z.object({
  id: z.union([z.string(), z.number(), z.null()]),
  overall: scoreSchema,
  reason: z.string().exactOptional(),
  dimensions: dimensionMarksSchema,
  flags: z.array(answerFlagSchema),
})
export type ScoredLine = z.infer<typeof scoredLineSchema>

/** One request to score: a line of `candor score`, of a length that one reply can be waited for. */
export const scoreRequestSchema = scoreLineSchema.extend({
  id: z.union([z.string().max(200), z.number(), z.null()]),
  question: z.string().trim().min(1).max(2_000),
  answer: z.string().max(20_000),
  reference: z.string().max(20_000).nullish(),
  keyPoints: z.array(z.string().max(1_000)).max(50).nullish(),
})

export const scoreAnswer = contract({
  id: 'scoreAnswer',
  method: 'POST',
  path: '/score',
  summary: 'Score one question and answer with the built-in judge, as `candor score` does; nothing is stored',
  tag: 'scoring',
  body: scoreRequestSchema,
  status: 200,
  reply: scoredLineSchema,
})
