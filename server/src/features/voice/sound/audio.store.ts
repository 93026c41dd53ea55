import { captureSampleRate } from '@candor/contracts/live-messages.ts'
import { sql } from 'kysely'
import type { Db } from '../../../db/pool.ts'
import { inBatches } from '../../../kernel/batch.ts'
import { joinPieces } from './pieces.rules.ts'

/** Frames of one turn, from one connection. */
export interface SoundPiece {
  turnId: string
  conversationId: string
  /** Has to be the newest of its conversation. */
  connection: string
  firstFrame: number
  frames: number
  pcm: Buffer
}

/** `taken-over`: another connection came after this one; nothing was written. */
export type WriteOutcome = 'stored' | 'taken-over'

/** One statement for up to this many pieces of all conversations; two, so that a slow one holds up nobody. */
const together = { most: 64, atOnce: 2 }

/**
 * Locks each conversation's connection until the commit: who takes over waits for what is being written, and
 * reads it. A piece that begins where one lies is the same sound, and the longer one stays.
 */
const writeAll = async (db: Db, pieces: readonly SoundPiece[]): Promise<WriteOutcome[]> => {
  const column = <T>(of: (piece: SoundPiece) => T): T[] => pieces.map(of)
  const { rows } = await sql<{ place: number }>`
    with given as (
      select * from unnest(${column((one) => one.turnId)}::uuid[], ${column((one) => one.conversationId)}::uuid[],
        ${column((one) => one.connection)}::uuid[], ${column((one) => one.firstFrame)}::int[],
        ${column((one) => one.frames)}::int[], ${column((one) => one.pcm)}::bytea[])
        with ordinality as g (turn_id, interview_id, connection, first_frame, frames, pcm, place)),
    held as materialized (
      select l.interview_id, l.connection from live_connection l
      where l.interview_id = any(${column((one) => one.conversationId)}::uuid[])
      order by l.interview_id for share),
    allowed as (select g.* from given g join held using (interview_id, connection)),
    written as (
      insert into audio_segment as old (turn_id, first_frame, frames, pcm)
      select turn_id, first_frame, frames, pcm from allowed order by turn_id, first_frame
      on conflict (turn_id, first_frame) do update set frames = excluded.frames, pcm = excluded.pcm
      where excluded.frames > old.frames)
    select place::int from allowed`.execute(db)
  const stored = new Set(rows.map(({ place }) => place))
  return pieces.map((_, index) => (stored.has(index + 1) ? 'stored' : 'taken-over'))
}

export type AudioStore = ReturnType<typeof createAudioStore>

/** Sound of turns: what `write` has returned `stored` for is committed. */
export const createAudioStore = (db: Db) => ({
  /** Hz. */
  sampleRate: captureSampleRate,

  write: inBatches((pieces: readonly SoundPiece[]) => writeAll(db, pieces), together),

  /** From now on this connection alone may write; returns the one before, null: there was none. */
  async takeOver(conversationId: string, connection: string): Promise<string | null> {
    // Counted first: what is locked after the change of the same statement is not seen any more.
    const { rows } = await sql<{ before: string | null }>`
      with before as materialized (
        select connection from live_connection where interview_id = ${conversationId} for update)
      insert into live_connection (interview_id, connection)
      select ${conversationId}::uuid, ${connection}::uuid from (select count(*) from before) counted
      on conflict (interview_id) do update set connection = excluded.connection
      returning (select connection from before) as before`.execute(db)
    return rows[0]?.before ?? null
  },

  async holds(conversationId: string, connection: string): Promise<boolean> {
    const { rows } = await sql<{ connection: string }>`
      select connection from live_connection where interview_id = ${conversationId}`.execute(db)
    return rows[0]?.connection === connection
  },

  /** The first frame of a turn that is not stored, be it as it came or compressed since. */
  async nextFrame(turnId: string): Promise<number> {
    const { rows } = await sql<{ next: number }>`
      select greatest(
        (select max(first_frame + frames) from audio_segment where turn_id = ${turnId}),
        (select frames from recording where turn_id = ${turnId}), 0)::int as next`.execute(db)
    return rows[0]?.next ?? 0
  },

  /** What is there of a turn's sound as it came: 16 kHz mono PCM16, all of it while the turn is open. */
  async read(turnId: string): Promise<Buffer> {
    const pieces = await db
      .selectFrom('audio_segment')
      .select(['first_frame', 'frames', 'pcm'])
      .where('turn_id', '=', turnId)
      .orderBy('first_frame')
      .execute()
    return joinPieces(pieces)
  },
})
