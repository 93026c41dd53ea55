import { sql } from 'kysely'
import type { Db } from '../../../db/pool.ts'
import type { SpokenTranscript } from '../records.ts'

export interface ClaimedSound {
  turnId: string
  /** Begun so far, this one included. */
  attempts: number
}

export interface Claim {
  instance: string
  now: Date
  leaseUntil: Date
  /** Answers given up to then. */
  quietSince: Date
  most: number
}

/** Frames that lie together, from `first_frame` on: 16 kHz mono PCM16. */
export interface StoredPiece {
  first_frame: number
  frames: number
  pcm: Buffer
}

/** What there is of a turn's sound: the compressed file up to and without `frames`, and pieces not in it yet. */
export interface StoredSound {
  file: { mediaType: string; frames: number; length: number } | null
  /** The turn's frames, those of the file and those after it. */
  frames: number
}

export interface ListedRecording extends StoredSound {
  turnId: string
  label: string
  transcript: SpokenTranscript | null
}

export interface Kept {
  turnId: string
  instance: string
  mediaType: string
  bytes: Uint8Array
  frames: number
  durationMs: number
}

interface SoundRow {
  media_type: string | null
  file_frames: number | null
  length: number | null
  frames: number | null
}

const asSound = ({ media_type, file_frames, length, frames }: SoundRow): StoredSound => ({
  file: media_type === null ? null : { mediaType: media_type, frames: file_frames ?? 0, length: length ?? 0 },
  frames: Math.max(frames ?? 0, file_frames ?? 0),
})

/** `octet_length` reads no more of a long value than its head. */
const soundOfTurn = sql`
  r.media_type, r.frames as file_frames, octet_length(r.bytes)::int as length, pieces.frames
  from turn t join interview i on i.id = t.interview_id left join recording r on r.turn_id = t.id
  left join lateral (
    select max(s.first_frame + s.frames)::int as frames from audio_segment s where s.turn_id = t.id) pieces on true`

export type RecordingStore = ReturnType<typeof createRecordingStore>

/** Recordings of turns: how they become small, and who may hear them. */
export const createRecordingStore = (db: Db) => ({
  /**
   * Turns with uncompressed sound that nobody is at work on, now this instance's; two instances never get the same.
   * The turns that have any are found by hopping through the index, however many pieces each has.
   */
  async claim({ instance, now, leaseUntil, quietSince, most }: Claim): Promise<ClaimedSound[]> {
    const { rows } = await sql<ClaimedSound>`
      with recursive sounding as (
        (select turn_id from audio_segment order by turn_id limit 1)
        union all
        select (select s.turn_id from audio_segment s where s.turn_id > before.turn_id order by s.turn_id limit 1)
        from sounding before where before.turn_id is not null),
      due as (
        select t.id from sounding join turn t on t.id = sounding.turn_id
        join interview i on i.id = t.interview_id left join recording_work w on w.turn_id = t.id
        where coalesce(t.answered_at, i.completed_at) <= ${quietSince}
          and (w.turn_id is null or w.lease_until <= ${now})
        order by w.attempts nulls first, t.answered_at limit ${most})
      insert into recording_work as work (turn_id, claimed_by, lease_until, attempts)
      select id, ${instance}::uuid, ${leaseUntil}::timestamptz, 1 from due
      on conflict (turn_id) do update set claimed_by = excluded.claimed_by, lease_until = excluded.lease_until,
        attempts = work.attempts + 1
      where work.lease_until <= ${now}
      returning turn_id as "turnId", attempts`.execute(db)
    return rows
  },

  async renew(instance: string, leaseUntil: Date): Promise<void> {
    await sql`update recording_work set lease_until = ${leaseUntil} where claimed_by = ${instance}`.execute(db)
  },

  /** Leaves a turn to whoever looks after `from`. */
  async release(instance: string, turnId: string, from: Date): Promise<void> {
    await sql`
      update recording_work set claimed_by = null, lease_until = ${from}
      where turn_id = ${turnId} and claimed_by = ${instance}`.execute(db)
  },

  /** Leaves everything to whoever looks next; being stopped is no failed attempt. */
  async releaseAll(instance: string, now: Date): Promise<void> {
    await sql`
      update recording_work set claimed_by = null, lease_until = ${now}, attempts = greatest(attempts - 1, 0)
      where claimed_by = ${instance}`.execute(db)
  },

  /** The compressed file of a turn, and the pieces it has none of yet. */
  async read(turnId: string): Promise<{ file: { bytes: Buffer; frames: number } | null; pieces: StoredPiece[] }> {
    const { rows } = await sql<{ bytes: Buffer | null; frames: number; first_frame: number | null }>`
      with file as materialized (select bytes, frames from recording where turn_id = ${turnId})
      select bytes, frames, null::int as first_frame from file
      union all
      select pcm, frames, first_frame from audio_segment s where turn_id = ${turnId}
        and first_frame + frames > coalesce((select frames from file), 0)
      order by first_frame nulls first`.execute(db)
    const file = rows.find(({ first_frame }) => first_frame === null)
    const pieces = rows.flatMap(({ bytes, frames, first_frame }) =>
      first_frame === null || bytes === null ? [] : [{ first_frame, frames, pcm: bytes }],
    )
    return { file: file?.bytes ? { bytes: file.bytes, frames: file.frames } : null, pieces }
  },

  /**
   * Stores a turn's file instead of the pieces that are in it: both or neither. false: the claim is another's by
   * now, or the turn is gone; nothing was changed. Turn before claim: a deletion locks in this order too.
   */
  async keep({ turnId, instance, mediaType, bytes, frames, durationMs }: Kept): Promise<boolean> {
    const { rows } = await sql<{ turn_id: string }>`
      with held as materialized (select id from turn where id = ${turnId} for key share),
      mine as (
        delete from recording_work w using held where w.turn_id = held.id and w.claimed_by = ${instance}
        returning w.turn_id),
      kept as (
        insert into recording as old (turn_id, media_type, bytes, duration_ms, frames)
        select turn_id, ${mediaType}, ${bytes}::bytea, ${durationMs}::int, ${frames}::int from mine
        on conflict (turn_id) do update set media_type = excluded.media_type, bytes = excluded.bytes,
          duration_ms = excluded.duration_ms, frames = excluded.frames),
      dropped as (
        delete from audio_segment s using mine
        where s.turn_id = mine.turn_id and s.first_frame + s.frames <= ${frames})
      select turn_id from mine`.execute(db)
    return rows.length > 0
  },

  /** Forgets pieces that are in the turn's file already: a browser sent them once more, when it was made. */
  async dropRepeated(instance: string, turnId: string): Promise<void> {
    await sql`
      with mine as (
        delete from recording_work where turn_id = ${turnId} and claimed_by = ${instance} returning turn_id)
      delete from audio_segment s using mine, recording r
      where s.turn_id = mine.turn_id and r.turn_id = mine.turn_id
        and s.first_frame + s.frames <= r.frames`.execute(db)
  },

  /** What a workspace has of a turn's sound; null: the turn is none of its interview's. */
  async find(workspaceId: string, interviewId: string, turnId: string): Promise<StoredSound | null> {
    const { rows } = await sql<SoundRow>`
      select ${soundOfTurn}
      where t.id = ${turnId} and i.id = ${interviewId} and i.workspace_id = ${workspaceId}`.execute(db)
    return rows[0] ? asSound(rows[0]) : null
  },

  /** Bytes of a turn's file from `first` on; fewer where it ends, none where it is gone or another by now. */
  async slice(turnId: string, frames: number, first: number, count: number): Promise<Buffer> {
    const { rows } = await sql<{ part: Buffer }>`
      select substring(bytes from ${first + 1}::int for ${count}::int) as part from recording
      where turn_id = ${turnId} and frames = ${frames}`.execute(db)
    return rows[0]?.part ?? Buffer.alloc(0)
  },

  /** The turns of an interview that have sound, in order; null: the interview is none of the workspace's. */
  async list(workspaceId: string, interviewId: string): Promise<ListedRecording[] | null> {
    const { rows } = await sql<SoundRow & { id: string; label: string; transcript: SpokenTranscript | null }>`
      select t.id, t.label, t.transcript, ${soundOfTurn}
      where i.id = ${interviewId} and i.workspace_id = ${workspaceId} order by t.index`.execute(db)
    if (rows.length === 0) return null
    return rows
      .map((row) => ({ turnId: row.id, label: row.label, transcript: row.transcript, ...asSound(row) }))
      .filter(({ frames }) => frames > 0)
  },
})
