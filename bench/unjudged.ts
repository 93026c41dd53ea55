import type { JudgeAnswer } from '../server/src/features/interview/index.ts'

/** A judge that costs nothing: a bench of everything around it. */
export const unjudged: JudgeAnswer = () => ({
  assessment: {
    overall: null,
    status: 'final',
    reason: 'not judged',
    dimensions: {
      relevance: { score: null, evidence: [] },
      clarity: { score: null, evidence: [] },
      structure: { score: null, evidence: [] },
      impact: { score: null, evidence: [] },
      correctness: { score: null, evidence: [] },
    },
    flags: [],
    coachNotes: '',
    improvedAnswer: null,
    judge: { name: 'none', version: '0' },
  },
  gaps: ['result'],
  hook: null,
})
