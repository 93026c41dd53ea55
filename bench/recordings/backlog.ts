import type pg from 'pg'
import { pause } from '../live/line.ts'
import { newVisitor } from '../live/visitor.ts'

const framesOfPiece = 50
const frameBytes = 640

/** Answers with raw sound whose time has come: `turns` of `seconds` each. */
export const fillBacklog = async (
  { pool, product }: { pool: pg.Pool; product: string },
  { turns, seconds, pcm }: { turns: number; seconds: number; pcm: Buffer },
): Promise<void> => {
  const visitor = newVisitor(product)
  const piece = Buffer.alloc(framesOfPiece * frameBytes)
  for (let index = 0; index < turns; index += 1) {
    const { id } = await visitor.startInterview()
    const { rows } = await pool.query<{ id: string }>('select id from turn where interview_id = $1', [id])
    const turnId = rows[0]?.id
    for (let second = 0; second < seconds; second += 1) {
      for (let at = 0; at < piece.byteLength; at += 1)
        piece[at] = pcm[(second * piece.byteLength + at) % pcm.byteLength] ?? 0
      const values = [turnId, second * framesOfPiece, framesOfPiece, piece]
      await pool.query('insert into audio_segment (turn_id, first_frame, frames, pcm) values ($1, $2, $3, $4)', values)
    }
    await pool.query(`update turn set answered_at = now() - interval '1 hour' where id = $1`, [turnId])
  }
}

/** Recordings made so far, and whether one is being made. */
export const progressOf = async (pool: pg.Pool): Promise<{ made: number; atWork: boolean }> => {
  const { rows } = await pool.query<{ made: number; at_work: boolean }>(`
    select (select count(*) from recording)::int as made,
      exists (select from recording_work where claimed_by is not null) as at_work`)
  return { made: rows[0]?.made ?? 0, atWork: rows[0]?.at_work ?? false }
}

export const untilAtWork = async (pool: pg.Pool): Promise<void> => {
  while (!(await progressOf(pool)).atWork) await pause(50)
}

/** Takes what is left, and waits for what is under way. */
export const emptyBacklog = async (pool: pg.Pool): Promise<void> => {
  await pool.query('delete from audio_segment s using turn t where t.id = s.turn_id and t.answered_at is not null')
  while ((await progressOf(pool)).atWork) await pause(50)
}
