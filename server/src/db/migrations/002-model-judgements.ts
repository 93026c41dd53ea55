import { type Kysely, sql } from 'kysely'

/**
 * Answers whose marks a configured language model may still change. A row is claimed for as long as
 * its lease lasts, so that of several instances one reads it, and a dead one's comes free by itself.
 */
const pendingJudgements = sql`
create table pending_judgement (
  turn_id uuid primary key references turn (id) on delete cascade,
  claimed_by uuid, lease_until timestamptz not null,
  attempts smallint not null default 0);
create index pending_judgement_lease_idx on pending_judgement (lease_until);
alter table turn add column wording json;
`

/** Judgements by a language model, beside the built-in ones. */
export const modelJudgements = {
  async up(db: Kysely<unknown>): Promise<void> {
    await pendingJudgements.execute(db)
  },
}
