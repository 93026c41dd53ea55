import { sql } from 'kysely'
import type { Db } from '../../../db/pool.ts'
import type { Judgement } from '../judgement.ts'

export type PendingStore = ReturnType<typeof createPendingStore>

/** An answer that waits for a model's judgement, claimed by this instance. */
export interface ClaimedTurn {
  turnId: string
  workspaceId: string
  interviewId: string
  /** Readings begun so far, this one included. */
  attempts: number
}

/** The interview of a turn whose judgement is final now. */
export interface FilledTurn {
  workspaceId: string
  interviewId: string
  completed: boolean
}

export const createPendingStore = (db: Db) => ({
  /** Up to `most` answers that nobody reads, now this instance's; two instances never get the same. */
  async claim(claim: { instance: string; now: Date; leaseUntil: Date; most: number }): Promise<ClaimedTurn[]> {
    const { rows } = await sql<ClaimedTurn>`
      with claimed as (
        update pending_judgement set claimed_by = ${claim.instance}, lease_until = ${claim.leaseUntil},
          attempts = attempts + 1
        where turn_id in (
          select turn_id from pending_judgement where lease_until <= ${claim.now}
          order by lease_until limit ${claim.most} for update skip locked)
        returning turn_id, attempts)
      select t.id as "turnId", i.workspace_id as "workspaceId", i.id as "interviewId", c.attempts
      from claimed c join turn t on t.id = c.turn_id join interview i on i.id = t.interview_id`.execute(db)
    return rows
  },

  /** Says that this instance is still at work on them. */
  async renew(instance: string, turnIds: readonly string[], leaseUntil: Date): Promise<void> {
    await sql`
      update pending_judgement set lease_until = ${leaseUntil}
      where claimed_by = ${instance} and turn_id = any(${turnIds}::uuid[])`.execute(db)
  },

  /** Leaves an answer to whoever looks after `from`. */
  async release(instance: string, turnId: string, from: Date): Promise<void> {
    await sql`
      update pending_judgement set lease_until = ${from}
      where turn_id = ${turnId} and claimed_by = ${instance}`.execute(db)
  },

  /** Leaves everything to the next start; being stopped is no failed attempt. */
  async releaseAll(instance: string, now: Date): Promise<void> {
    await sql`
      update pending_judgement set claimed_by = null, lease_until = ${now}, attempts = greatest(attempts - 1, 0)
      where claimed_by = ${instance}`.execute(db)
  },

  /**
   * Stores the final judgement of an answer that waits for one, whoever claimed it. null: it does not
   * wait, since another reading came first or the interview is gone. Turn before claim: a deletion locks
   * in this order too.
   */
  async fill(turnId: string, judgement: Judgement): Promise<FilledTurn | null> {
    const { rows } = await sql<FilledTurn>`
      with held as materialized (select id from turn where id = ${turnId} for no key update),
      gone as (delete from pending_judgement p using held where p.turn_id = held.id returning p.turn_id),
      filled as (
        update turn set judgement = ${JSON.stringify(judgement)}::json from gone where turn.id = gone.turn_id
        returning turn.interview_id)
      select i.workspace_id as "workspaceId", i.id as "interviewId", i.status = 'completed' as completed
      from filled join interview i on i.id = filled.interview_id`.execute(db)
    return rows[0] ?? null
  },

  async isEmpty(): Promise<boolean> {
    const { rows } = await sql<{ empty: boolean }>`
      select not exists (select from pending_judgement) as empty`.execute(db)
    return rows[0]?.empty ?? true
  },
})
