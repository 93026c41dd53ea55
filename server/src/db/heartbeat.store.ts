import { sql } from 'kysely'
import type { Heartbeat } from '../ports/heartbeat.ts'
import type { Db } from './pool.ts'

export const createHeartbeatStore = (db: Db): Heartbeat => ({
  async lastSeen() {
    const row = await db
      .selectFrom('heartbeat')
      .select(({ fn }) => fn.max('beat_at').as('at'))
      .executeTakeFirst()
    return row?.at ?? null
  },
  async beat(instance, now) {
    await db
      .insertInto('heartbeat')
      .values({ instance, beat_at: now })
      .onConflict((conflict) => conflict.column('instance').doUpdateSet({ beat_at: now }))
      .execute()
    // Rows of instances that are long gone tell nothing that a newer one does not.
    await db
      .deleteFrom('heartbeat')
      .where('beat_at', '<', sql<Date>`${now}::timestamptz - interval '1 day'`)
      .where('instance', '!=', instance)
      .execute()
  },
})
