import { sql } from 'kysely'
import type { Db } from '../../db/pool.ts'
import { type Cursor, encodeCursor } from '../../kernel/cursor.ts'
import { createAnswerStore } from './answer.store.ts'
import type { InterviewChange } from './engine/advance.rules.ts'
import type { InterviewPlan } from './plan.ts'
import { createKnownPlans, type KnownPlans } from './plans.store.ts'
import type { InterviewRecord, InterviewWithTurns, TurnRecord } from './records.ts'
import { changeValues, readInterview, readWhole, turnValues, type WholeRow, whole } from './rows.store.ts'

export type InterviewStore = ReturnType<typeof createInterviewStore>

const escapeLike = (text: string): string => text.replace(/[\\%_]/g, (sign) => `\\${sign}`)

const createWholeStore = (db: Db, plans: KnownPlans) => ({
  async create(workspaceId: string, interview: InterviewRecord, first: TurnRecord): Promise<void> {
    await db
      .with('made', (make) =>
        make.insertInto('interview').values({
          id: interview.id,
          workspace_id: workspaceId,
          settings: JSON.stringify(interview.settings),
          plan: JSON.stringify(interview.plan),
          started_at: interview.startedAt,
          overall: null,
          ...changeValues(interview),
        }),
      )
      .insertInto('turn')
      .values(turnValues(interview.id, first))
      .execute()
    plans.keep(interview.id, { settings: interview.settings, plan: interview.plan })
  },

  async find(workspaceId: string, id: string): Promise<InterviewWithTurns | null> {
    const { rows } = await sql<WholeRow>`
      select ${whole} from interview i where i.id = ${id} and i.workspace_id = ${workspaceId}`.execute(db)
    return rows[0] ? readWhole(rows[0]) : null
  },

  /** Newest first; one more than `limit` is read to know whether there is another page. */
  async list(
    workspaceId: string,
    { limit, cursor, q }: { limit: number; cursor?: Cursor | undefined; q?: string | undefined },
  ) {
    const pattern = q ? `%${escapeLike(q)}%` : null
    const rows = await db
      .selectFrom('interview')
      .selectAll()
      .where('workspace_id', '=', workspaceId)
      .$if(cursor !== undefined, (query) =>
        query.where(sql<boolean>`(started_at, id) < (${cursor?.at}::timestamptz, ${cursor?.id}::uuid)`),
      )
      .$if(pattern !== null, (query) =>
        query.where(({ exists, or, selectFrom, lit }) =>
          or([
            sql<boolean>`settings ->> 'jobTitle' ilike ${pattern}`,
            exists(
              selectFrom('turn')
                .select(lit(1).as('found'))
                .whereRef('turn.interview_id', '=', 'interview.id')
                .where((where) => where.or([where('question', 'ilike', pattern), where('answer', 'ilike', pattern)])),
            ),
          ]),
        ),
      )
      .orderBy('started_at', 'desc')
      .orderBy('id', 'desc')
      .limit(limit + 1)
      .execute()
    const items = rows.slice(0, limit).map(readInterview)
    const last = items.at(-1)
    return { items, nextCursor: rows.length > limit && last ? encodeCursor({ at: last.startedAt, id: last.id }) : null }
  },

  /** Bank ids of the questions planned for the person's last interviews, newest interview first. */
  async recentBankIds(workspaceId: string, interviews: number): Promise<string[]> {
    const rows = await db
      .selectFrom('interview')
      .select('plan')
      .where('workspace_id', '=', workspaceId)
      .orderBy('started_at', 'desc')
      .orderBy('id', 'desc')
      .limit(interviews)
      .execute()
    return rows.flatMap((row) => {
      const { presets, resumeQuestions } = row.plan as InterviewPlan
      return [...presets, ...resumeQuestions].map((question) => question.bankId)
    })
  },

  /** Stores a change of the interview, and where a turn was begun. False: read again. */
  async change(read: InterviewRecord, change: InterviewChange, begun?: { turnId: string; at: Date }): Promise<boolean> {
    return db.transaction().execute(async (tx) => {
      const changed = await tx
        .updateTable('interview')
        .set({ ...changeValues(change), version: read.version + 1 })
        .where('id', '=', read.id)
        .where('version', '=', read.version)
        .executeTakeFirst()
      if (changed.numUpdatedRows === 0n) return false
      if (begun) await tx.updateTable('turn').set({ begun_at: begun.at }).where('id', '=', begun.turnId).execute()
      return true
    })
  },

  async saveOverall(workspaceId: string, id: string, overall: number | null): Promise<void> {
    await db
      .updateTable('interview')
      .set({ overall })
      .where('id', '=', id)
      .where('workspace_id', '=', workspaceId)
      .execute()
  },

  async remove(workspaceId: string, id: string): Promise<boolean> {
    const deleted = await db
      .deleteFrom('interview')
      .where('id', '=', id)
      .where('workspace_id', '=', workspaceId)
      .executeTakeFirst()
    if (deleted.numDeletedRows > 0n) plans.forget(id)
    return deleted.numDeletedRows > 0n
  },

  /**
   * Answers acknowledged but never judged, since a server died in between: to be settled at start.
   * Pausing and ending settle first, so that only active interviews can have one.
   */
  async unsettled(): Promise<{ workspaceId: string; interviewId: string }[]> {
    return db
      .selectFrom('turn')
      .innerJoin('interview', 'interview.id', 'turn.interview_id')
      .select(['interview.workspace_id as workspaceId', 'interview.id as interviewId'])
      .where('interview.status', '=', 'active')
      .where('turn.answered_at', 'is not', null)
      .where('turn.next', 'is', null)
      .execute()
  },

  /** Interviews whose clock runs, everywhere: to be given back what a fault took. */
  async running(): Promise<InterviewRecord[]> {
    const rows = await db
      .selectFrom('interview')
      .selectAll()
      .where('status', '=', 'active')
      .where('running_since', 'is not', null)
      .execute()
    return rows.map(readInterview)
  },
})

export const createInterviewStore = (db: Db) => {
  const plans = createKnownPlans(db)
  return {
    ...createWholeStore(db, plans),
    ...createAnswerStore(db, plans),
    /** Somebody's workspace was erased: nothing of it stays in memory either. */
    forgetPlans: plans.forgetAll,
  }
}
