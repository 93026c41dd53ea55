import { type Kysely, sql } from 'kysely'

/**
 * Sound as it arrives, in pieces of 20 ms frames. `external`: sound does not shrink by PostgreSQL's own
 * compression, so it is not tried. `live_connection` says which connection may write to an interview: of two
 * instances that think they hold the same conversation, one is refused.
 */
const sound = sql`
create table audio_segment (
  turn_id uuid not null references turn (id) on delete cascade,
  first_frame integer not null check (first_frame >= 0),
  frames integer not null check (frames > 0),
  pcm bytea not null,
  primary key (turn_id, first_frame));
alter table audio_segment alter column pcm set storage external;
create table recording (
  turn_id uuid primary key references turn (id) on delete cascade,
  media_type text not null, bytes bytea not null, duration_ms integer not null);
alter table recording alter column bytes set storage external;
create table live_connection (
  interview_id uuid primary key references interview (id) on delete cascade,
  connection uuid not null) with (fillfactor = 50);
create table live_ticket (
  hash bytea primary key,
  workspace_id uuid not null references workspace (id) on delete cascade,
  interview_id uuid not null references interview (id) on delete cascade,
  expires_at timestamptz not null);
alter table turn add column transcript json, add column question_heard json;
`

/** Spoken interviews: sound, transcripts, and who is connected. */
export const spoken = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sound.execute(db)
  },
}
