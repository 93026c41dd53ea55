import { type Kysely, sql } from 'kysely'

/**
 * `recording` held nothing before. Its file has the frames up to and without `frames`; pieces of sound that came later
 * lie in `audio_segment` as before. `recording_work`: who compresses a turn's sound, until when, and how often that
 * was begun. A turn needs no row there to be found: it has sound that is not compressed.
 */
const recordings = sql`
alter table recording add column frames integer not null check (frames > 0);
create table recording_work (
  turn_id uuid primary key references turn (id) on delete cascade,
  claimed_by uuid,
  lease_until timestamptz not null,
  attempts integer not null default 0) with (fillfactor = 50);
create index recording_work_claimed on recording_work (claimed_by);
`

/** Recordings become small. */
export const recordingsSmall = {
  async up(db: Kysely<unknown>): Promise<void> {
    await recordings.execute(db)
  },
}
