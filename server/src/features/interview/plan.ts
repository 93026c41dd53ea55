import type { InterviewSettings, TurnBasis } from '@candor/contracts/interview.ts'
import type { ServedCall } from '../../ports/llm.ts'
import type { Expects, Gap, Judgement } from './judgement.ts'

/** One question as it was planned, whole: a later change of the bank changes no interview under way. */
export interface PlannedQuestion {
  /** The bank's id of the question it was made from; a person's last three interviews are not repeated. */
  bankId: string
  text: string
  competencyId: string
  /** As a person reads it: "Conflict resolution". */
  competency: string
  expects: Expects
  keyPoints: readonly string[]
  /** Five, weakest first. */
  levels: readonly string[]
  /** Follow-up questions for each part that may be missing. */
  probes: Partial<Record<Gap, readonly string[]>>
  /** What a good answer takes, in seconds. */
  suggestedSeconds: number
  /** What made the interviewer ask it; null: it belongs to the role. */
  basis: TurnBasis | null
}

/** A neighbouring role that a report may suggest, with the competencies that speak for it. */
export interface RelatedRole {
  title: string
  competencyIds: readonly string[]
}

/** What an interview will ask, made once at its start. */
export interface InterviewPlan {
  plannerVersion: string
  seed: string
  /** The family of occupations that the title was matched to. */
  family: { id: string; name: string }
  relatedRoles: readonly RelatedRole[]
  /** Exactly `questionCount`; the first is an open question about a result of the person's own. */
  presets: readonly PlannedQuestion[]
  /** At most two, on the person's own experience; empty without a resume. */
  resumeQuestions: readonly PlannedQuestion[]
  /** What served it, where a language model did. */
  calls?: readonly ServedCall[]
}

export interface PlanInput {
  settings: InterviewSettings
  seed: string
  /** null where none was given. */
  resumeText: string | null
  jobDescriptionText: string | null
  /** Bank ids asked in the person's last three interviews. */
  recentBankIds: readonly string[]
}

/** Makes the plan; pure: the same input gives the same plan. */
export type PlanInterview = (input: PlanInput) => InterviewPlan

/**
 * A model's proposals for the plan, checked by rules, gaps filled from the built-in plan; null: no
 * provider served within the time, and the built-in plan stands.
 */
export type PlanWithModel = (
  input: PlanInput,
  builtin: InterviewPlan,
  signal: AbortSignal,
) => Promise<InterviewPlan | null>

/** What a model gets to see to word a follow-up. */
export interface FollowUpRequest {
  planned: PlannedQuestion
  answer: string
  judgement: Judgement
  /** Every question asked so far. */
  asked: readonly string[]
  /** What the built-in interviewer would ask; null: nothing. */
  builtin: PlannedQuestion | null
}

/** A model's wording of the follow-up that the rules called for, checked; null: the built-in one stands. */
export type FollowUpWithModel = (
  request: FollowUpRequest,
  signal: AbortSignal,
) => Promise<{ question: PlannedQuestion; call: ServedCall } | null>
