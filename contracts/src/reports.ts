import { z } from 'zod'
import { contract } from './contract.ts'
import { idParams, idSchema, momentSchema } from './ids.ts'
import { difficultySchema, interviewTypeSchema, senioritySchema, turnKindSchema } from './interview.ts'
import { assessmentSchema, dimensionNameSchema, scoreSchema } from './scoring.ts'

/** Something seen in an answer, with the words that show it. */
export const findingSchema = z.object({
  text: z.string(),
  turnId: idSchema,
  quote: z.string(),
  start: z.int().min(0),
  end: z.int().min(0),
})
export type Finding = z.infer<typeof findingSchema>

export const actionSchema = z.object({
  title: z.string(),
  /** What to do, concretely enough to begin now. */
  exercise: z.string(),
  minutes: z.int().min(1),
  dimension: dimensionNameSchema,
})
export type Action = z.infer<typeof actionSchema>

export const reportTurnSchema = z.object({
  id: idSchema,
  label: z.string(),
  kind: turnKindSchema,
  competency: z.string(),
  question: z.string(),
  answer: z.string().nullable(),
  assessment: assessmentSchema.nullable(),
})
export type ReportTurn = z.infer<typeof reportTurnSchema>

/** The marks of a whole interview. */
export const reportSchema = z.object({
  interviewId: idSchema,
  jobTitle: z.string(),
  seniority: senioritySchema,
  type: interviewTypeSchema,
  difficulty: difficultySchema,
  createdAt: momentSchema,
  /** Mean of the core answers' overall marks; null where nothing could be judged. */
  overall: scoreSchema,
  /** 90 % interval of the overall mark over the questions asked; null below two marked answers. */
  confidence: z.object({ low: z.int(), high: z.int() }).nullable(),
  dimensions: z.object({
    relevance: scoreSchema,
    clarity: scoreSchema,
    structure: scoreSchema,
    impact: scoreSchema,
    correctness: scoreSchema,
  }),
  competencies: z.array(z.object({ name: z.string(), score: scoreSchema })),
  strengths: z.array(findingSchema),
  weaknesses: z.array(findingSchema),
  actionPlan: z.array(actionSchema),
  suggestedRoles: z.array(z.object({ title: z.string(), why: z.string() })),
  /** null in practice. */
  recommendation: z.object({ verdict: z.string(), reasons: z.array(z.string()) }).nullable(),
  summary: z.string(),
  turns: z.array(reportTurnSchema),
})
export type Report = z.infer<typeof reportSchema>

export const finishInterview = contract({
  id: 'finishInterview',
  method: 'POST',
  path: '/interviews/:id/finish',
  summary: 'End the interview and make its report; again gives the same report',
  tag: 'reports',
  params: idParams,
  status: 200,
  reply: z.object({ report: reportSchema }),
})
