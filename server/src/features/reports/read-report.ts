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

/** Makes and stores the report of an interview that is over; whoever was first, everybody gets the same. */
export const makeOnce = async (
  { interviews, store, clock }: ReportParts,
  { workspaceId, interviewId }: WhichReport,
  { interview, turns }: InterviewWithTurns,
): Promise<Report> => {
  const report = makeReport({ interview, turns, createdAt: clock.now() })
  // Before the report: a crash in between leaves no report, and the next reader does both again.
  await interviews.saveOverall(workspaceId, interviewId, report.overall)
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
