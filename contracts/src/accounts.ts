import { z } from 'zod'
import { contract } from './contract.ts'
import { idSchema } from './ids.ts'
import { difficultySchema, interviewTypeSchema, senioritySchema } from './interview.ts'

/** What the setup screen starts from. */
export const personSettingsSchema = z.object({
  theme: z.enum(['system', 'light', 'dark']),
  jobTitle: z.string().max(120),
  seniority: senioritySchema,
  type: interviewTypeSchema,
  difficulty: difficultySchema,
  questionCount: z.int().min(1).max(20),
  timeLimitMinutes: z.int().min(5).max(120).nullable(),
  maxFollowUps: z.int().min(0).max(3),
})
export type PersonSettings = z.infer<typeof personSettingsSchema>

const { shape } = personSettingsSchema

/** Some of the settings: what is missing stays as it is. */
export const personSettingsChangeSchema = z.object({
  theme: shape.theme.exactOptional(),
  jobTitle: shape.jobTitle.exactOptional(),
  seniority: shape.seniority.exactOptional(),
  type: shape.type.exactOptional(),
  difficulty: shape.difficulty.exactOptional(),
  questionCount: shape.questionCount.exactOptional(),
  timeLimitMinutes: shape.timeLimitMinutes.exactOptional(),
  maxFollowUps: shape.maxFollowUps.exactOptional(),
})
export type PersonSettingsChange = z.infer<typeof personSettingsChangeSchema>

export const meSchema = z.object({
  /** null: a person without an account, in a personal workspace bound to a cookie. */
  user: z.object({ id: idSchema, email: z.string(), name: z.string() }).nullable(),
  workspace: z.object({ id: idSchema, kind: z.enum(['personal', 'team']), role: z.enum(['admin', 'interviewer']) }),
  settings: personSettingsSchema,
})
export type Me = z.infer<typeof meSchema>

export const getMe = contract({
  id: 'getMe',
  method: 'GET',
  path: '/me',
  summary: 'Who is asking: account, workspace, settings',
  tag: 'accounts',
  status: 200,
  reply: meSchema,
})

export const updateMe = contract({
  id: 'updateMe',
  method: 'PATCH',
  path: '/me',
  summary: 'Change settings, or the name of the account',
  tag: 'accounts',
  body: z.object({
    name: z.string().trim().min(1).max(120).exactOptional(),
    settings: personSettingsChangeSchema.exactOptional(),
  }),
  status: 200,
  reply: meSchema,
})

export const deleteMe = contract({
  id: 'deleteMe',
  method: 'DELETE',
  path: '/me',
  summary: 'Erase the account, or the workspace of a person without one, and everything of it',
  tag: 'accounts',
  status: 204,
})
