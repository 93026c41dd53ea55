import type { Assessment, DimensionMark } from '@candor/contracts/scoring.ts'
import type { Judgement } from '../judgement.ts'
import type { InterviewPlan, PlannedQuestion } from '../plan.ts'

/** A planned question for tests of the engine. */
export const plannedQuestion = (text: string, change: Partial<PlannedQuestion> = {}): PlannedQuestion => ({
  bankId: text,
  text,
  competencyId: 'ownership',
  competency: 'Ownership',
  expects: 'story',
  keyPoints: [],
  levels: ['one', 'two', 'three', 'four', 'five'],
  probes: {
    situation: [`Where was that? (${text})`],
    action: [`What did you do first? (${text})`, `And what then? (${text})`],
    result: [`What came of it? (${text})`],
  },
  suggestedSeconds: 120,
  basis: null,
  ...change,
})

export const planOf = (presets: number, resumeQuestions: number): InterviewPlan => ({
  plannerVersion: 'test',
  seed: 'test',
  family: { id: 'general', name: 'General' },
  relatedRoles: [],
  presets: Array.from({ length: presets }, (_, index) => plannedQuestion(`Preset ${index + 1}?`)),
  resumeQuestions: Array.from({ length: resumeQuestions }, (_, index) => plannedQuestion(`Resume ${index + 1}?`)),
})

const mark = (score: number | null): DimensionMark => ({ score, evidence: [] })

const assessmentOf = (overall: number | null, flags: Assessment['flags']): Assessment => ({
  overall,
  status: 'final',
  dimensions: {
    relevance: mark(overall),
    clarity: mark(overall),
    structure: mark(overall),
    impact: mark(overall),
    correctness: mark(null),
  },
  flags,
  coachNotes: '',
  improvedAnswer: null,
  judge: { name: 'test', version: '1' },
})

/** A judgement for tests of the engine: nothing of it is judged. */
export const judgementOf = (
  change: Partial<Judgement> & { overall?: number | null; flags?: Assessment['flags'] } = {},
) => {
  const { overall = 50, flags = [], ...rest } = change
  return { assessment: assessmentOf(overall, flags), gaps: [], hook: null, ...rest } satisfies Judgement
}
