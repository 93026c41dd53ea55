import type { InterviewSettings } from '@candor/contracts/interview.ts'
import { planOf } from '../engine/test-plan.ts'
import type { InterviewPlan } from '../plan.ts'
import { Chance } from './chance.ts'
import { proposedPlan, type Wording, wordings } from './providers.ts'

/** What a person does at one turn, and what goes wrong; seconds of the virtual clock. */
export interface TurnScript {
  /** Reading before the start; past the grace of 60 s it counts. */
  readSeconds: number
  begins: boolean
  workSeconds: readonly [before: number, after: number]
  /** null: no pause between the two stretches of work. */
  pauseSeconds: number | null
  answer: string
  /** How long the server thinks about the answer. */
  thinkSeconds: number
  wording: Wording
  mischief: Mischief
}

/** What must make no difference. */
export interface Mischief {
  /** The server is away in the middle of the work; null: it is not. */
  downSeconds: number | null
  /** The server dies so many steps of the database after the turn's beginning; null: it lives. */
  crashAfterSteps: number | null
  /** How the answer is sent. */
  sending: 'once' | 'twice' | 'two-tabs' | 'again-later'
  /** When the model's judgement comes. */
  judged: 'never' | 'at-once' | 'next-turn' | 'after-finish'
}

/** One history, before anything has happened. */
export interface Script {
  seed: number
  settings: InterviewSettings
  plan: InterviewPlan
  /** Whether a model proposed the plan's questions. */
  planned: 'builtin' | 'model'
  /** The person ends the interview before this turn; null: they go on to the end. */
  finishesBefore: number | null
  turn: (index: number) => TurnScript
}

/** The history that a seed stands for. */
export const scriptOf = (seed: number): Script => {
  const chance = new Chance(seed)
  const questionCount = chance.upTo(1, 20)
  const settings: InterviewSettings = {
    jobTitle: 'Anything',
    seniority: 'mid',
    type: 'mixed',
    language: 'en',
    difficulty: 'medium',
    questionCount,
    timeLimitMinutes: chance.odds(0.3) ? null : chance.upTo(5, 120),
    focusAreas: [],
    jobDescription: null,
    resumeDocumentId: null,
    jobDescriptionDocumentId: null,
    profileId: null,
    maxFollowUps: chance.upTo(0, 3),
    mode: 'written',
  }
  const planned = chance.odds(0.05) ? 'model' : 'builtin'
  const resumeQuestions = chance.upTo(0, 2)
  return {
    seed,
    settings,
    plan: planned === 'model' ? proposedPlan(settings, chance) : planOf(questionCount, resumeQuestions),
    planned,
    finishesBefore: chance.odds(0.06) ? chance.upTo(1, 12) : null,
    turn: (index) => turnScript(new Chance(seed, index + 1), index),
  }
}

const words =
  'called checked showed asked rota guest pump ledger twice by hand and then late nothing result saved week'.split(' ')

const turnScript = (chance: Chance, index: number): TurnScript => ({
  readSeconds: chance.odds(0.1) ? chance.upTo(60, 400) : chance.upTo(0, 59),
  begins: chance.odds(0.8),
  workSeconds: [chance.upTo(1, 240), chance.upTo(0, 60)],
  pauseSeconds: chance.odds(0.1) ? chance.upTo(1, 3600) : null,
  answer: chance.odds(0.05)
    ? ''
    : `${index} ${Array.from({ length: chance.upTo(1, 9) }, () => words[chance.upTo(0, words.length - 1)]).join(' ')}`,
  thinkSeconds: chance.upTo(0, 300),
  wording: chance.odds(0.5) ? 'none' : chance.one(wordings),
  mischief: {
    downSeconds: chance.odds(0.1) ? chance.upTo(1, 900) : null,
    crashAfterSteps: chance.odds(0.15) ? chance.upTo(1, 45) : null,
    sending: chance.odds(0.75) ? 'once' : chance.one(['twice', 'two-tabs', 'again-later']),
    judged: chance.one(['never', 'at-once', 'next-turn', 'after-finish']),
  },
})
