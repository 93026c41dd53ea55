import type { Report } from '@candor/contracts/reports.ts'
import { isUnderWay, makeOnce, type ReportParts, type WhichReport } from './read-report.ts'

/**
 * Ends the interview where it stands and makes its report; again, or at the same time, it gives the same report.
 * A configured model's judgements that are still to come are awaited for a while; then the built-in ones stand in
 * the report until they are there.
 */
export const finishInterview = async (parts: ReportParts, which: WhichReport): Promise<Report> => {
  const { workspaceId, interviewId } = which
  const known = await parts.store.find(workspaceId, interviewId)
  if (known) return known
  const state = await parts.interviews.read(workspaceId, interviewId)
  const over = isUnderWay(state) ? await parts.interviews.close(workspaceId, interviewId) : state
  return makeOnce(parts, which, await parts.interviews.whenFinal(workspaceId, over))
}
