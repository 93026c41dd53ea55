import type { Report } from '@candor/contracts/reports.ts'
import { sql } from 'kysely'
import type { Db } from '../../db/pool.ts'

export type ReportStore = ReturnType<typeof createReportStore>

export const createReportStore = (db: Db) => ({
  /** null: never made, or the interview is not the workspace's. */
  async find(workspaceId: string, interviewId: string): Promise<Report | null> {
    const row = await db
      .selectFrom('report')
      .innerJoin('interview', 'interview.id', 'report.interview_id')
      .select('report.content')
      .where('report.interview_id', '=', interviewId)
      .where('interview.workspace_id', '=', workspaceId)
      .executeTakeFirst()
    return row ? (row.content as Report) : null
  },

  /** Stores the report unless there is one, and returns the one that is there; null: the interview is gone. */
  async keepFirst(workspaceId: string, report: Report): Promise<Report | null> {
    await sql`
      insert into report (interview_id, content, created_at)
      select id, ${JSON.stringify(report)}::json, ${new Date(report.createdAt)}::timestamptz
      from interview where id = ${report.interviewId} and workspace_id = ${workspaceId}
      on conflict (interview_id) do nothing`.execute(db)
    return this.find(workspaceId, report.interviewId)
  },
})
