import type { Interview, InterviewState, Turn } from '@candor/contracts/interview.ts'
import { remainingSecondsAt } from './engine/clock.rules.ts'
import type { InterviewRecord, InterviewWithTurns, TurnRecord } from './records.ts'

/** A turn as the person sees it. */
export const presentTurn = (turn: TurnRecord): Turn => ({
  id: turn.id,
  index: turn.index,
  label: turn.label,
  kind: turn.kind,
  competency: turn.planned.competency,
  question: turn.planned.text,
  suggestedSeconds: turn.suggestedSeconds,
  basis: turn.planned.basis,
  offeredAt: turn.offeredAt.toISOString(),
  begunAt: turn.begunAt?.toISOString() ?? null,
  answeredAt: turn.answeredAt?.toISOString() ?? null,
  answer: turn.answer,
  assessment: turn.judgement?.assessment ?? null,
  ...(turn.transcript && { transcript: turn.transcript }),
})

/** An interview as the person sees it, at `now`. */
export const presentInterview = (record: InterviewRecord, now: Date): Interview => {
  const { settings, clock } = record
  return {
    id: record.id,
    status: record.status,
    jobTitle: settings.jobTitle,
    seniority: settings.seniority,
    type: settings.type,
    language: settings.language,
    difficulty: settings.difficulty,
    questionCount: settings.questionCount,
    maxFollowUps: settings.maxFollowUps,
    focusAreas: settings.focusAreas,
    timeLimitMinutes: settings.timeLimitMinutes,
    mode: settings.mode,
    ...(settings.avatar !== undefined && { avatar: settings.avatar }),
    answered: record.answered,
    startedAt: record.startedAt.toISOString(),
    completedAt: record.completedAt?.toISOString() ?? null,
    remainingSeconds: remainingSecondsAt(clock, settings.timeLimitMinutes, now),
    clockRunning: record.status === 'active' && clock.runningSince !== null && clock.runningSince <= now,
    overall: record.overall,
  }
}

/** The turn that waits for an answer; null once the interview is over. */
export const openTurn = ({ interview, turns }: InterviewWithTurns): TurnRecord | null => {
  if (interview.status !== 'active' && interview.status !== 'paused') return null
  return turns.findLast((turn) => turn.answeredAt === null) ?? null
}

export const presentState = (state: InterviewWithTurns, now: Date): InterviewState => {
  const open = openTurn(state)
  return {
    interview: presentInterview(state.interview, now),
    turn: open && presentTurn(open),
    turns: state.turns.map(presentTurn),
  }
}
