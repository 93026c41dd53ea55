import { type PersonSettings, personSettingsChangeSchema } from '@candor/contracts/accounts.ts'

/** What the setup screen starts from before anybody has changed it. */
export const defaultSettings: PersonSettings = {
  theme: 'system',
  jobTitle: '',
  seniority: 'mid',
  type: 'mixed',
  difficulty: 'medium',
  questionCount: 5,
  timeLimitMinutes: null,
  maxFollowUps: 1,
}

/** Stored settings may be older than the schema: what no longer fits falls back to its default. */
export const readSettings = (stored: object): PersonSettings => {
  const known = personSettingsChangeSchema.safeParse(stored)
  return { ...defaultSettings, ...(known.success ? known.data : {}) }
}
