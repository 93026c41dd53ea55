import type { Report } from '@candor/contracts/reports.ts'
import { describe, expect, it } from 'vitest'
import { changesOf, fileName, reportLine, sureness } from './report.rules.ts'

const finding = (text: string) => ({ text, turnId: 't', quote: 'q', start: 0, end: 1 })
const action = (title: string) => ({ title, exercise: 'Do it.', minutes: 10, dimension: 'impact' as const })
const report: Report = {
  interviewId: 'i',
  jobTitle: 'Köchin / Küchenchefin (m/w/d)',
  seniority: 'mid',
  type: 'mixed',
  difficulty: 'medium',
  createdAt: '2026-03-14T12:00:00.000Z',
  overall: 62,
  confidence: { low: 54, high: 70 },
  dimensions: { relevance: 60, clarity: 60, structure: 60, impact: 60, correctness: null },
  competencies: [],
  strengths: [],
  weaknesses: [],
  actionPlan: [],
  suggestedRoles: [],
  recommendation: null,
  summary: '',
  turns: [],
}

describe('how sure a mark is', () => {
  it('is said in a sentence', () => {
    expect(sureness(report)).toBe('Likely range 54 to 70, from 0 questions.')
    expect(sureness({ ...report, confidence: null })).toMatch(/single marked answer/)
    expect(sureness({ ...report, confidence: { low: 5, high: 100 } })).toMatch(/too few to be sure/)
    expect(sureness({ ...report, overall: null, confidence: null })).toBeNull()
  })
})

it('puts each thing to change beside its exercise, and leaves none out', () => {
  const { changes, more } = changesOf({ ...report, weaknesses: [finding('a')], actionPlan: [action('x'), action('y')] })
  expect(changes.map(({ finding, action }) => [finding.text, action?.title])).toEqual([['a', 'x']])
  expect(more.map(({ title }) => title)).toEqual(['y'])
})

it('has a title line and a file name', () => {
  expect(reportLine(report)).toBe('Mixed interview, mid level, medium · 14 March 2026')
  expect(fileName(report)).toBe('candor-kochin-kuchenchefin-m-w-d-2026-03-14')
  expect(fileName({ ...report, jobTitle: '看護師' })).toBe('candor-2026-03-14')
})
