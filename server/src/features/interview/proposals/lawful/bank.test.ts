import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { interviewSettingsSchema, interviewTypes } from '@candor/contracts/interview.ts'
import { describe, expect, test } from 'vitest'
import { achievement } from '../../content/achievement.ts'
import { bank } from '../../content/bank.ts'
import { encouragements, redirects } from '../../content/redirects.ts'
import { planInterview } from '../../planner/plan.rules.ts'
import { protectedTopicOf } from './lawful.rules.ts'

const blocked = (texts: readonly string[]): [string, string | null][] =>
  texts.map((text): [string, string | null] => [text, protectedTopicOf(text)]).filter(([, topic]) => topic !== null)

describe('the built-in interviewer', () => {
  test('has no question, probe, key point or level that asks what nobody may ask', () => {
    const owners = [...bank.competencies, ...bank.fields]
    const texts = [
      ...bank.openers.map(({ text }) => text),
      ...owners.flatMap(({ questions }) => questions.map(({ text }) => text)),
      ...owners.flatMap(({ probes }) => Object.values(probes).flat()),
      ...bank.fields.flatMap(({ questions }) => questions.flatMap(({ keyPoints }) => keyPoints)),
      ...owners.flatMap(({ levels }) => levels),
      ...Object.values(achievement.probes).flat(),
      ...[encouragements, redirects].flatMap((list) => Object.values(list).flat()),
    ]
    expect(texts.length).toBeGreaterThan(2_000)
    expect(blocked(texts)).toEqual([])
  })

  test('makes none from job descriptions and resumes', () => {
    const fixture = (name: string): string =>
      readFileSync(fileURLToPath(new URL(`../../../../../test/fixtures/planner/${name}.txt`, import.meta.url)), 'utf8')
    const people: [string, string][] = [
      ['retail', 'Sales Assistant'],
      ['nurse', 'Senior Staff Nurse'],
      ['developer', 'Senior Frontend Engineer'],
      ['accountant', 'Financial Accountant'],
      ['teacher', 'Class Teacher'],
      ['driver', 'HGV driver'],
      ['care', 'Live-in Carer'],
      ['chef', 'Sous Chef'],
      ['electrician', 'Maintenance Electrician'],
      ['student', 'Software engineering intern'],
      ['hr', 'HR Business Partner'],
      ['logistics', 'Transport Planner'],
    ]
    const texts = people.flatMap(([name, jobTitle]) =>
      interviewTypes.flatMap((type) =>
        ['a', 'b', 'c'].flatMap((seed) => {
          const plan = planInterview({
            settings: interviewSettingsSchema.parse({ jobTitle, seniority: 'mid', type, questionCount: 10 }),
            seed,
            resumeText: fixture(`${name}.resume`),
            jobDescriptionText: fixture(`${name}.job`),
            recentBankIds: [],
          })
          return [...plan.presets, ...plan.resumeQuestions].map(({ text }) => text)
        }),
      ),
    )
    expect(blocked(texts)).toEqual([])
  })
})
