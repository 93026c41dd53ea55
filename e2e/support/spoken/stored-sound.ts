import pg from 'pg'
import { startEmbeddedPostgres } from '../../../server/src/db/embedded/start-embedded-postgres.ts'

/** All sound that the product's database was ever given, also after it was compressed or deleted, and what was heard. */
export interface StoredSound {
  /** A turn's sound as it was stored, frame by frame: 16 kHz mono PCM16. Throws where one is missing or was stored differently twice. */
  ofTurn(turnId: string): Promise<Buffer>
  /** How many frames of a turn are committed. */
  frames(turnId: string): Promise<number>
  /** What is stored of a question: the words that were heard of it, and whether to its end. */
  questionHeard(turnId: string): Promise<{ words: string[]; whole: boolean } | null>
  close(): Promise<void>
}

const keepAll = `
  create table if not exists e2e_sound (turn_id uuid, first_frame int, frames int, pcm bytea);
  create or replace function e2e_keep_sound() returns trigger language plpgsql as $$
    begin insert into e2e_sound values (new.turn_id, new.first_frame, new.frames, new.pcm); return new; end $$;
  create or replace trigger e2e_keep_sound after insert or update on audio_segment
    for each row execute function e2e_keep_sound()`

const frameBytes = 640

interface Piece {
  first_frame: number
  frames: number
  pcm: Buffer
}

const frameByFrame = (pieces: readonly Piece[]): Buffer => {
  const frames: Buffer[] = []
  for (const { first_frame: first, frames: count, pcm } of pieces) {
    if (pcm.length !== count * frameBytes) throw new Error(`${count} frames in ${pcm.length} bytes`)
    for (let at = 0; at < count; at++) {
      const frame = pcm.subarray(at * frameBytes, (at + 1) * frameBytes)
      const before = frames[first + at]
      if (before && !before.equals(frame)) throw new Error(`frame ${first + at} was stored twice, each time different`)
      frames[first + at] = frame
    }
  }
  const missing = Array.from<Buffer | undefined>(frames).indexOf(undefined)
  if (missing >= 0) throw new Error(`frame ${missing} of ${frames.length} is missing`)
  return Buffer.concat(frames)
}

/** Looks at the database of a running server, beside it. */
export const openStoredSound = async (dataDir: string): Promise<StoredSound> => {
  const database = await startEmbeddedPostgres({ dataDir })
  const pool = new pg.Pool({ ...database.connection, max: 1 })
  await pool.query(keepAll)
  return {
    async ofTurn(turnId) {
      const { rows } = await pool.query<Piece>(
        'select first_frame, frames, pcm from e2e_sound where turn_id = $1 order by first_frame, frames',
        [turnId],
      )
      return frameByFrame(rows)
    },
    async frames(turnId) {
      const { rows } = await pool.query<{ next: number }>(
        'select coalesce(max(first_frame + frames), 0)::int as next from e2e_sound where turn_id = $1',
        [turnId],
      )
      return rows[0]?.next ?? 0
    },
    async questionHeard(turnId) {
      const { rows } = await pool.query<{ question_heard: { words: string[]; whole: boolean } | null }>(
        'select question_heard from turn where id = $1',
        [turnId],
      )
      return rows[0]?.question_heard ?? null
    },
    async close() {
      await pool.end()
      await database.stop()
    },
  }
}
