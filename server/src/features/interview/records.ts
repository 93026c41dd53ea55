import type { InterviewSettings, InterviewStatus, SubmitAnswerReply, TurnKind } from '@candor/contracts/interview.ts'
import type { TimedWord } from '@candor/contracts/speech.ts'
import type { ClockState } from './engine/clock.rules.ts'
import type { Judgement } from './judgement.ts'
import type { InterviewPlan, PlannedQuestion } from './plan.ts'

/** An interview as it is stored. */
export interface InterviewRecord {
  id: string
  status: InterviewStatus
  settings: InterviewSettings
  plan: InterviewPlan
  /** Counts changes; a writer that read an older one has to read again. */
  version: number
  /** Core questions answered. */
  answered: number
  clock: ClockState
  overall: number | null
  startedAt: Date
  completedAt: Date | null
}

/** What was understood of a spoken answer; the turn's `answer` is what counts. */
export interface SpokenTranscript {
  heard: string
  words: TimedWord[]
  /** `sherpa:streaming-zipformer-en`, `browser`; null: it was typed. */
  engine: string | null
  /** The person said it in other words than were heard. */
  corrected: boolean
  /** The engine writes "um" where it is said; unknown in older records. */
  writesSounds?: boolean
}

/** What was really heard of a spoken question, once. */
export interface QuestionHeard {
  words: readonly string[]
  playedMs: number
  whole: boolean
  /** In the turn's recording, milliseconds. */
  endedAtMs: number
}

/** A turn as it is stored. */
export interface TurnRecord {
  id: string
  index: number
  label: string
  kind: TurnKind
  planned: PlannedQuestion
  suggestedSeconds: number
  offeredAt: Date
  begunAt: Date | null
  answer: string | null
  answeredAt: Date | null
  judgement: Judgement | null
  /** What the submission of the answer was replied; null until the answer is judged. */
  reply: SubmitAnswerReply | null
  /** Where in the recording the question was over, milliseconds, as far as it was spoken. */
  questionEndedMs?: number
  /** Of a spoken answer. */
  transcript?: SpokenTranscript | null
}

/** An interview with all its turns, in order. */
export interface InterviewWithTurns {
  interview: InterviewRecord
  turns: readonly TurnRecord[]
}
