import { type Kysely, sql } from 'kysely'

/** Why the clock stood while somebody spoke: codes and moments, no words of anybody's. */
export const microphoneFaults = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql`alter table turn add column microphone json`.execute(db)
  },
}
