import type { Me } from '@candor/contracts/accounts.ts'
import {
  difficultySchema,
  type InterviewSettingsInput,
  interviewTypeSchema,
  senioritySchema,
} from '@candor/contracts/interview.ts'
import { z } from 'zod'

/** The setup form as this browser keeps it; looser than what the server takes, since it may be half filled. */
export const draftSchema = z.object({
  jobTitle: z.string(),
  seniority: senioritySchema,
  type: interviewTypeSchema,
  difficulty: difficultySchema,
  questionCount: z.int().min(1).max(20),
  timeLimitMinutes: z.int().min(5).max(120).nullable(),
  maxFollowUps: z.int().min(0).max(3),
  focusAreas: z.array(z.string()),
  resumeDocumentId: z.string().nullable(),
  jobDescriptionDocumentId: z.string().nullable(),
  // A form kept by an earlier version of this page has none of these.
  mode: z.enum(['written', 'spoken']).default('written'),
  voice: z.string().nullable().default(null),
  avatar: z.string().nullable().default(null),
})
export type Draft = z.infer<typeof draftSchema>

/** Where the browser keeps it. */
export const draftKey = 'candor.setup'

/** What an interview will be, apart from the job: also what the settings page fills in beforehand. */
export type Shape = Pick<
  Draft,
  'type' | 'seniority' | 'difficulty' | 'questionCount' | 'maxFollowUps' | 'timeLimitMinutes'
>

/** An empty form, with the person's own defaults where they are known. */
export function emptyDraft(settings: Me['settings'] | undefined): Draft {
  return {
    jobTitle: settings?.jobTitle ?? '',
    seniority: settings?.seniority ?? 'mid',
    type: settings?.type ?? 'mixed',
    difficulty: settings?.difficulty ?? 'medium',
    questionCount: settings?.questionCount ?? 5,
    timeLimitMinutes: settings?.timeLimitMinutes ?? null,
    maxFollowUps: settings?.maxFollowUps ?? 1,
    focusAreas: [],
    resumeDocumentId: null,
    jobDescriptionDocumentId: null,
    mode: 'written',
    voice: null,
    avatar: null,
  }
}

/** The form as the server takes it. */
export function interviewOf({ voice, avatar, ...draft }: Draft): InterviewSettingsInput {
  const spoken = draft.mode === 'spoken'
  return {
    ...draft,
    jobTitle: draft.jobTitle.trim(),
    ...(spoken && voice !== null ? { voice } : {}),
    ...(spoken && avatar !== null ? { avatar } : {}),
  }
}
