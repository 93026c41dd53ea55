import type { Report } from '@candor/contracts/reports.ts'
import { AppError } from '../../kernel/errors.ts'
import type { Clock } from '../../ports/clock.ts'
import type { Interviews, InterviewWithTurns } from '../interview/index.ts'
import { makeReport } from './report.rules.ts'
import type { ReportStore } from './report.store.ts'

export interface ReportParts {
  interviews: Interviews
  store: ReportStore
  clock: Clock
}

export interface WhichReport {
  workspaceId: string
  interviewId: string
}

const underWay = new Set(['ready', 'active', 'paused'])

export const isUnderWay = ({ interview }: InterviewWithTurns): boolean => underWay.has(interview.status)

const isFinal = ({ turns }: InterviewWithTurns): boolean =>
  turns.every(({ judgement }) => judgement?.assessment.status !== 'pending')

/**
 * Makes and stores the report of an interview that is over; whoever was first, everybody gets the same.
 * While a judgement is pending the report says so and is not stored: the next reader gets it made anew.
 */
export const makeOnce = async (
  { interviews, store, clock }: ReportParts,
  { workspaceId, interviewId }: WhichReport,
  { interview, turns }: InterviewWithTurns,
): Promise<Report> => {
  const report = makeReport({ interview, turns, createdAt: clock.now() })
  // Before the report: a crash in between leaves no report, and the next reader does both again.
  await interviews.saveOverall(workspaceId, interviewId, report.overall)
  if (!isFinal({ interview, turns })) return report
  const kept = await store.keepFirst(workspaceId, report)
  if (!kept) throw new AppError('interview.not-found')
  return kept
}

/** The stored report; made now where an interview ended without anybody having asked for it. */
export const readReport = async (parts: ReportParts, which: WhichReport): Promise<Report> => {
  const known = await parts.store.find(which.workspaceId, which.interviewId)
  if (known) return known
  const state = await parts.interviews.read(which.workspaceId, which.interviewId)
  if (isUnderWay(state)) throw new AppError('report.not-ready')
  return makeOnce(parts, which, state)
}

/**
 * A judgement became final after its answer was replied: where that was the last one of a finished interview,
 * its report is made now, so that the history shows the final mark though nobody looks.
 */
export const remakeReport = async (parts: ReportParts, which: WhichReport): Promise<void> => {
  const state = await parts.interviews.read(which.workspaceId, which.interviewId)
  if (state.interview.status === 'completed' && isFinal(state)) await makeOnce(parts, which, state)
}
