import type { InterviewSettings, TurnBasis } from '@candor/contracts/interview.ts'
import type { Expects, Gap } from './judgement.ts'

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
