import type { Interview, InterviewState, Turn } from '@candor/contracts/interview.ts'
import type { Assessment } from '@candor/contracts/scoring.ts'

const mark = { score: 70, evidence: [] }

/** For tests: an assessment, whole but plain. */
export const anAssessment = (over: Partial<Assessment> = {}): Assessment => ({
  overall: 70,
  status: 'final',
  dimensions: {
    relevance: mark,
    clarity: mark,
    structure: mark,
    impact: mark,
    correctness: { score: null, evidence: [] },
  },
  flags: [],
  coachNotes: 'You named the figure.',
  improvedAnswer: null,
  judge: { name: 'builtin', version: '1' },
  ...over,
})

/** For tests: a question nobody has begun on. */
export const aTurn = (over: Partial<Turn> = {}): Turn => ({
  id: '0198a0c0-0000-7000-8000-000000000011',
  index: 0,
  label: 'Q1',
  kind: 'preset',
  competency: 'Conflict resolution',
  question: 'What did you do?',
  suggestedSeconds: 150,
  basis: null,
  offeredAt: '2026-03-14T10:00:00.000Z',
  begunAt: null,
  answeredAt: null,
  answer: null,
  assessment: null,
  ...over,
})

/** For tests: an interview just begun, with twenty minutes. */
export const anInterview = (over: Partial<Interview> = {}): Interview => ({
  id: '0198a0c0-0000-7000-8000-000000000001',
  status: 'active',
  jobTitle: 'Warehouse shift lead',
  seniority: 'mid',
  type: 'mixed',
  language: 'en',
  difficulty: 'medium',
  questionCount: 5,
  maxFollowUps: 1,
  focusAreas: [],
  timeLimitMinutes: 20,
  mode: 'written',
  answered: 0,
  startedAt: '2026-03-14T10:00:00.000Z',
  completedAt: null,
  remainingSeconds: 1200,
  clockRunning: false,
  overall: null,
  ...over,
})

/** For tests: the state of an interview with these turns; the last unanswered one waits. */
export const aState = (turns: Turn[] = [aTurn()], over: Partial<Interview> = {}): InterviewState => ({
  interview: anInterview(over),
  turn: turns.findLast(({ answer }) => answer === null) ?? null,
  turns,
})
