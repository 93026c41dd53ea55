import type { Clock } from '../../ports/clock.ts'
import { close } from './change-interview.ts'
import type { InterviewStore } from './interview.store.ts'
import type { JudgeAnswer } from './judgement.ts'
import type { InterviewWithTurns } from './records.ts'
import { settledState } from './settle-turn.ts'

export type { InterviewStore } from './interview.store.ts'
export type { Expects, Gap, JudgeAnswer, JudgeInput, Judgement } from './judgement.ts'
export type { PlannedQuestion, RelatedRole } from './plan.ts'
export type { InterviewRecord, InterviewWithTurns, TurnRecord } from './records.ts'
export { recoverInterviews } from './recover-interviews.ts'

/** What features above may do with interviews. */
export interface Interviews {
  /** Settled: every answer given has been judged. Throws `interview.not-found`. */
  read(workspaceId: string, interviewId: string): Promise<InterviewWithTurns>
  /** Ends an interview where it stands; idempotent. */
  close(workspaceId: string, interviewId: string): Promise<InterviewWithTurns>
  /** Keeps the report's overall mark for the history. */
  saveOverall(workspaceId: string, interviewId: string, overall: number | null): Promise<void>
}

export const createInterviews = (parts: { store: InterviewStore; judge: JudgeAnswer; clock: Clock }): Interviews => ({
  read: (workspaceId, interviewId) => settledState(parts, workspaceId, interviewId),
  close: (workspaceId, interviewId) => close(parts, { workspaceId, interviewId }),
  saveOverall: (workspaceId, interviewId, overall) => parts.store.saveOverall(workspaceId, interviewId, overall),
})
