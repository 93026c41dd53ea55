import { close } from './change-interview.ts'
import { awaitJudgements } from './models/await-judgements.ts'
import type { InterviewWithTurns } from './records.ts'
import { type SettleParts, settledState } from './settle-turn.ts'

export type { Expects, Gap, JudgeAnswer, JudgeInput, Judgement, JudgeWithModel } from './judgement.ts'
export type { PlannedQuestion, RelatedRole } from './plan.ts'
export type { InterviewRecord, InterviewWithTurns, TurnRecord } from './records.ts'
export { recoverInterviews } from './recover-interviews.ts'

/** What features above may do with interviews. */
export interface Interviews {
  /** Settled: every answer given has been judged, if only by the built-in judge so far. Throws `interview.not-found`. */
  read(workspaceId: string, interviewId: string): Promise<InterviewWithTurns>
  /** The interview once every judgement is final; after a while, or at the server's stop, with what is there. */
  whenFinal(workspaceId: string, state: InterviewWithTurns): Promise<InterviewWithTurns>
  /** Ends an interview where it stands; idempotent. */
  close(workspaceId: string, interviewId: string): Promise<InterviewWithTurns>
  /** Keeps the report's overall mark for the history. */
  saveOverall(workspaceId: string, interviewId: string, overall: number | null): Promise<void>
}

export const createInterviews = (parts: SettleParts): Interviews => ({
  read: (workspaceId, interviewId) => settledState(parts, workspaceId, interviewId),
  whenFinal: (workspaceId, state) => awaitJudgements(parts, workspaceId, state),
  close: (workspaceId, interviewId) => close(parts, { workspaceId, interviewId }),
  saveOverall: (workspaceId, interviewId, overall) => parts.store.saveOverall(workspaceId, interviewId, overall),
})
