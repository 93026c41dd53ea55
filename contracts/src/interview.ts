import { z } from 'zod'
import { contract } from './contract.ts'
import { idParams, idSchema, momentSchema, pageOf, pageQuery } from './ids.ts'
import { assessmentSchema, scoreSchema } from './scoring.ts'
import { timedWordSchema } from './timed-word.ts'

export const interviewTypes = ['behavioral', 'technical', 'hr', 'mixed'] as const
export const seniorities = ['intern', 'junior', 'mid', 'senior', 'lead', 'executive'] as const
export const difficulties = ['easy', 'medium', 'hard'] as const
export const interviewTypeSchema = z.enum(interviewTypes)
export const senioritySchema = z.enum(seniorities)
export const difficultySchema = z.enum(difficulties)
export type InterviewType = z.infer<typeof interviewTypeSchema>
export type Seniority = z.infer<typeof senioritySchema>
export type Difficulty = z.infer<typeof difficultySchema>

export const interviewStatusSchema = z.enum(['ready', 'active', 'paused', 'completed', 'abandoned', 'expired'])
export type InterviewStatus = z.infer<typeof interviewStatusSchema>

/** The longest answer kept, in UTF-16 code units: about 25 minutes of speech. */
export const maxAnswerCharacters = 20_000

/** What an interview will be; everything but the title, seniority and type is sensibly filled. */
/** The interviewers that one can look at. */
export const avatarIds = ['ava', 'samuel', 'ruth'] as const

export const interviewSettingsSchema = z.object({
  jobTitle: z.string().trim().min(1).max(120),
  seniority: senioritySchema,
  type: interviewTypeSchema,
  /** BCP 47. The built-in interviewer speaks English. */
  language: z
    .string()
    .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'is not a BCP 47 language tag')
    .default('en'),
  difficulty: difficultySchema.default('medium'),
  /** Core questions; follow-ups and resume questions come on top. */
  questionCount: z.int().min(1).max(20).default(5),
  /** null: no limit. */
  timeLimitMinutes: z.int().min(5).max(120).nullable().default(null),
  focusAreas: z.array(z.string().trim().min(1).max(80)).max(10).default([]),
  jobDescription: z.string().max(50_000).nullable().default(null),
  resumeDocumentId: idSchema.nullable().default(null),
  jobDescriptionDocumentId: idSchema.nullable().default(null),
  profileId: idSchema.nullable().default(null),
  /** At most this many follow-ups after each core question. */
  maxFollowUps: z.int().min(0).max(3).default(1),
  mode: z.enum(['written', 'spoken']).default('written'),
  /** One of `GET /speech/voices`; another is refused with `speech.unknown-voice`. */
  voice: z.string().max(80).exactOptional(),
  /** One of {@link avatarIds}; another is refused with `interview.unknown-avatar`. */
  avatar: z.string().max(80).exactOptional(),
  /** The same seed, settings and history give the same questions. */
  seed: z.union([z.int(), z.string().max(64)]).exactOptional(),
})
export type InterviewSettings = z.infer<typeof interviewSettingsSchema>
export type InterviewSettingsInput = z.input<typeof interviewSettingsSchema>

export const turnKindSchema = z.enum(['preset', 'follow_up', 'resume'])
export type TurnKind = z.infer<typeof turnKindSchema>

/** What made the interviewer ask this: words of the job description, the resume, or the answer before. */
export const turnBasisSchema = z.object({
  source: z.enum(['job_description', 'resume', 'focus_area', 'answer']),
  words: z.string(),
})
export type TurnBasis = z.infer<typeof turnBasisSchema>

/** One question and its answer. */
export const turnSchema = z.object({
  id: idSchema,
  /** 0 for the first. */
  index: z.int().min(0),
  /** `Q1`, `Q1 follow-up 1`, `Resume Q1`. */
  label: z.string(),
  kind: turnKindSchema,
  /** As a person reads it: "Conflict resolution". */
  competency: z.string(),
  question: z.string(),
  suggestedSeconds: z.int().min(0),
  basis: turnBasisSchema.nullable(),
  offeredAt: momentSchema,
  begunAt: momentSchema.nullable(),
  answeredAt: momentSchema.nullable(),
  /** Exactly as sent. */
  answer: z.string().nullable(),
  /** null until the answer has been judged. */
  assessment: assessmentSchema.nullable(),
  /** Of a spoken answer: what was understood; `answer` is what counts. */
  transcript: z
    .object({
      heard: z.string(),
      words: z.array(timedWordSchema),
      /** The recogniser's name, `browser`, or null where the person typed. */
      engine: z.string().nullable(),
      /** The answer is in the person's own words. */
      corrected: z.boolean(),
    })
    .exactOptional(),
})
export type Turn = z.infer<typeof turnSchema>

export const interviewSchema = z.object({
  id: idSchema,
  status: interviewStatusSchema,
  jobTitle: z.string(),
  seniority: senioritySchema,
  type: interviewTypeSchema,
  language: z.string(),
  difficulty: difficultySchema,
  questionCount: z.int(),
  maxFollowUps: z.int(),
  focusAreas: z.array(z.string()),
  timeLimitMinutes: z.int().nullable(),
  mode: z.enum(['written', 'spoken']),
  /** Whose face it is, as chosen at the start; missing: nobody chose. */
  avatar: z.string().exactOptional(),
  /** Core questions answered so far. */
  answered: z.int(),
  startedAt: momentSchema,
  completedAt: momentSchema.nullable(),
  /** By the server's clock, at the time of the reply; null where there is no limit. */
  remainingSeconds: z.int().min(0).nullable(),
  /** The clock runs now: somebody is at work on a turn. */
  clockRunning: z.boolean(),
  /** The report's overall mark, once there is one. */
  overall: scoreSchema,
})
export type Interview = z.infer<typeof interviewSchema>

export const nextActionSchema = z.enum(['preset', 'follow_up', 'resume', 'complete'])
export type NextAction = z.infer<typeof nextActionSchema>

export const startInterview = contract({
  id: 'startInterview',
  method: 'POST',
  path: '/interviews',
  summary: 'Start a practice interview',
  tag: 'interviews',
  body: interviewSettingsSchema,
  creates: true,
  status: 201,
  reply: z.object({ interview: interviewSchema, turn: turnSchema }),
})

export const listInterviews = contract({
  id: 'listInterviews',
  method: 'GET',
  path: '/interviews',
  summary: 'History, newest first; `q` searches titles, questions and answers',
  tag: 'interviews',
  query: pageQuery.extend({ q: z.string().trim().max(200).exactOptional() }),
  status: 200,
  reply: pageOf(interviewSchema),
})

const interviewState = z.object({ interview: interviewSchema, turn: turnSchema.nullable(), turns: z.array(turnSchema) })
export type InterviewState = z.infer<typeof interviewState>

export const getInterview = contract({
  id: 'getInterview',
  method: 'GET',
  path: '/interviews/:id',
  summary: 'The state to continue from; `turn` is the one that waits for an answer',
  tag: 'interviews',
  params: idParams,
  status: 200,
  reply: interviewState,
})

export const submitAnswer = contract({
  id: 'submitAnswer',
  method: 'POST',
  path: '/interviews/:id/answers',
  summary: 'Answer a turn. The same text again gives the same reply; another text is refused',
  tag: 'interviews',
  params: idParams,
  body: z.object({ turnId: idSchema, text: z.string().max(maxAnswerCharacters) }),
  status: 200,
  reply: z.object({
    assessment: assessmentSchema,
    next: z.object({ action: nextActionSchema, turn: turnSchema.nullable() }),
  }),
})
export type SubmitAnswerReply = z.infer<(typeof submitAnswer)['reply']>

export const beginTurn = contract({
  id: 'beginTurn',
  method: 'POST',
  path: '/interviews/:id/turns/:turnId/begin',
  summary: 'The person starts on the turn: its clock runs from here, or from 60 s after it was offered',
  tag: 'interviews',
  params: idParams.extend({ turnId: idSchema }),
  status: 200,
  reply: z.object({ interview: interviewSchema, turn: turnSchema }),
})

export const correctTranscript = contract({
  id: 'correctTranscript',
  method: 'PATCH',
  path: '/interviews/:id/turns/:turnId/transcript',
  summary: 'What the person really said, until there is a report: it is marked anew, what was heard is kept beside it',
  tag: 'interviews',
  params: idParams.extend({ turnId: idSchema }),
  body: z.object({ text: z.string().max(maxAnswerCharacters) }),
  status: 200,
  reply: z.object({ turn: turnSchema }),
})

export const giveLiveTicket = contract({
  id: 'giveLiveTicket',
  method: 'POST',
  path: '/interviews/:id/live-ticket',
  summary: 'A ticket for one live socket, good for a minute, where the cookie cannot come along',
  tag: 'interviews',
  params: idParams,
  status: 201,
  reply: z.object({ ticket: z.string(), expiresAt: momentSchema }),
})

const interviewReply = z.object({ interview: interviewSchema })

export const pauseInterview = contract({
  id: 'pauseInterview',
  method: 'POST',
  path: '/interviews/:id/pause',
  summary: 'Stop the clock',
  tag: 'interviews',
  params: idParams,
  status: 200,
  reply: interviewReply,
})

export const resumeInterview = contract({
  id: 'resumeInterview',
  method: 'POST',
  path: '/interviews/:id/resume',
  summary: 'Continue after a pause',
  tag: 'interviews',
  params: idParams,
  status: 200,
  reply: interviewReply,
})

export const deleteInterview = contract({
  id: 'deleteInterview',
  method: 'DELETE',
  path: '/interviews/:id',
  summary: 'Delete an interview with its answers and report',
  tag: 'interviews',
  params: idParams,
  status: 204,
})
