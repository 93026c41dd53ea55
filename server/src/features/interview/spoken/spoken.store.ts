import { createHash, randomBytes } from 'node:crypto'
import type { MicrophoneFault } from '@candor/contracts/live-messages.ts'
import { sql } from 'kysely'
import type { Db } from '../../../db/pool.ts'
import type { Judgement } from '../judgement.ts'
import type { QuestionHeard, SpokenTranscript } from '../records.ts'

const mostMicrophoneFaults = 50

const hashOf = (ticket: string): Buffer => createHash('sha256').update(ticket).digest()

export type SpokenStore = ReturnType<typeof createSpokenStore>

export interface Correction {
  workspaceId: string
  interviewId: string
  turnId: string
  /** What the answer was, so that of two corrections at once none is lost unseen. */
  before: string
  text: string
  transcript: SpokenTranscript
  judgement: Judgement
  /** A configured model is to read it again, by whoever looks from this moment. */
  readAgainAt: Date | null
}

export const createSpokenStore = (db: Db) => ({
  /** A ticket for one socket; the database knows its hash alone. Tickets past their time are swept. */
  async giveTicket(workspaceId: string, interviewId: string, now: Date, expiresAt: Date): Promise<string> {
    const ticket = randomBytes(32).toString('base64url')
    await sql`
      with swept as (delete from live_ticket where expires_at <= ${now})
      insert into live_ticket (hash, workspace_id, interview_id, expires_at)
      values (${hashOf(ticket)}, ${workspaceId}, ${interviewId}, ${expiresAt})`.execute(db)
    return ticket
  },

  /** Whose ticket it is; once. null: none of this interview's, used, or past its time. */
  async takeTicket(ticket: string, interviewId: string, now: Date): Promise<string | null> {
    const taken = await db
      .deleteFrom('live_ticket')
      .where('hash', '=', hashOf(ticket))
      .where('interview_id', '=', interviewId)
      .where('expires_at', '>', now)
      .returning('workspace_id')
      .executeTakeFirst()
    return taken?.workspace_id ?? null
  },

  /**
   * What the person really heard of a spoken question, the last time it was asked; `spokenMs` and `endsMs` are of
   * all times. An utterance of which nothing was played was not asked.
   */
  async keepHeard(interviewId: string, turnId: string, { endedAtMs, ...heard }: QuestionHeard): Promise<void> {
    const ends = JSON.stringify(heard.playedMs > 0 ? [Math.round(endedAtMs)] : [])
    await sql`
      update turn set question_heard = (${JSON.stringify(heard)}::jsonb || jsonb_build_object(
        'spokenMs', coalesce((question_heard ->> 'spokenMs')::float8, 0) + ${heard.playedMs}::float8,
        'endsMs', coalesce(question_heard::jsonb -> 'endsMs', '[]'::jsonb) || ${ends}::jsonb))::json
      where id = ${turnId} and interview_id = ${interviewId}`.execute(db)
  },

  /** What became of the microphone; of one turn no more than anybody would read. */
  async keepMicrophone(interviewId: string, turnId: string, told: { fault: MicrophoneFault | null; at: Date }) {
    await sql`
      update turn set microphone = (coalesce(microphone::jsonb, '[]'::jsonb) || ${JSON.stringify([told])}::jsonb)::json
      where id = ${turnId} and interview_id = ${interviewId}
        and coalesce(json_array_length(microphone), 0) < ${mostMicrophoneFaults}`.execute(db)
  },

  /** Another text for an answer, with its marks; false: changed meanwhile, or a report quotes it already. */
  async correct({ workspaceId, interviewId, turnId, readAgainAt, ...given }: Correction): Promise<boolean> {
    const { rows } = await sql<{ id: string }>`
      with corrected as (
        update turn set answer = ${given.text}, judgement = ${JSON.stringify(given.judgement)}::json,
          transcript = ${JSON.stringify(given.transcript)}::json
        from interview i
        where turn.id = ${turnId} and turn.interview_id = i.id and i.id = ${interviewId}
          and i.workspace_id = ${workspaceId} and turn.answer = ${given.before} and turn.next is not null
          and not exists (select from report r where r.interview_id = i.id)
        returning turn.id),
      again as (
        insert into pending_judgement (turn_id, claimed_by, lease_until, attempts)
        select id, null, ${readAgainAt}::timestamptz, 0 from corrected where ${readAgainAt}::timestamptz is not null
        on conflict (turn_id) do update set claimed_by = null, lease_until = excluded.lease_until, attempts = 0)
      select id from corrected`.execute(db)
    return rows.length > 0
  },
})
