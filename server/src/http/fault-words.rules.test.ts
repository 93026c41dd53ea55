import { interviewSettingsSchema } from '@candor/contracts/interview.ts'
import { scoreRequestSchema } from '@candor/contracts/scoring.ts'
import { expect, test } from 'vitest'
import type { z } from 'zod'
import { faultWords } from './fault-words.rules.ts'

const said = (schema: z.ZodType, value: unknown): string[] => {
  const { error } = schema.safeParse(value)
  return (error?.issues ?? []).map(({ code, message, path, ...params }) => {
    return `${path.join('.')} ${faultWords({ keyword: code, message, params })}`
  })
}
const settings = { jobTitle: 'Nurse', seniority: 'mid', type: 'mixed' }

test.each([
  [{ ...settings, jobTitle: '' }, 'jobTitle must not be empty'],
  [{ ...settings, jobTitle: 'x'.repeat(121) }, 'jobTitle must have at most 120 characters'],
  [{ ...settings, jobTitle: undefined }, 'jobTitle is missing'],
  [{ ...settings, jobTitle: 7 }, 'jobTitle must be a text'],
  [{ ...settings, type: 'culinary' }, 'type must be one of behavioral, technical, hr, mixed'],
  [{ ...settings, questionCount: 21 }, 'questionCount must be at most 20'],
  [{ ...settings, questionCount: 0 }, 'questionCount must be at least 1'],
  [{ ...settings, questionCount: 2.5 }, 'questionCount must be a whole number'],
  [{ ...settings, timeLimitMinutes: 'ten' }, 'timeLimitMinutes must be a number'],
  [{ ...settings, focusAreas: Array(11).fill('a') }, 'focusAreas must have at most 10 entries'],
  [{ ...settings, focusAreas: 'all' }, 'focusAreas must be a list'],
  [{ ...settings, language: 'English!' }, 'language is not a BCP 47 language tag'],
  [{ ...settings, resumeDocumentId: 'mine' }, 'resumeDocumentId is not an id of ours'],
])('a fault is said as a person would: %o', (value, words) => {
  expect(said(interviewSettingsSchema, value)).toContain(words)
})

test('whatever does not fit, no word of the library is left', () => {
  const wrong = [undefined, null, 7, 'text', [], {}, { id: {}, question: 1, answer: null, keyPoints: [7], type: 3 }]
  const words = wrong.flatMap((value) => [...said(scoreRequestSchema, value), ...said(interviewSettingsSchema, value)])
  expect(words.length).toBeGreaterThan(10)
  for (const sentence of words) expect(sentence).not.toMatch(/Invalid|expected|received|Too (small|big)/)
})
