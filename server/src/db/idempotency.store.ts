import { sql } from 'kysely'
import type { Idempotency, IdempotencyClaim } from '../ports/idempotency.ts'
import type { Db } from './pool.ts'

/** A claim whose server died is free again after this; no request takes longer. */
const abandonedAfter = sql<Date>`current_timestamp - interval '1 minute'`
const forgottenAfter = sql<Date>`current_timestamp - interval '1 day'`

const own = (db: Db, claim: IdempotencyClaim) => ({
  update: db.updateTable('idempotency_key').where('workspace_id', '=', claim.workspaceId).where('key', '=', claim.key),
  delete: db.deleteFrom('idempotency_key').where('workspace_id', '=', claim.workspaceId).where('key', '=', claim.key),
})

const insertClaim = async (db: Db, claim: IdempotencyClaim): Promise<boolean> => {
  const inserted = await db
    .insertInto('idempotency_key')
    .values({
      workspace_id: claim.workspaceId,
      key: claim.key,
      operation: claim.operation,
      request_hash: claim.requestHash,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['workspace_id', 'key'])
        .doUpdateSet({
          operation: claim.operation,
          request_hash: claim.requestHash,
          reply: null,
          created_at: sql`current_timestamp`,
        })
        .where((where) =>
          where.or([
            where('idempotency_key.created_at', '<', forgottenAfter),
            where.and([
              where('idempotency_key.reply', 'is', null),
              where('idempotency_key.created_at', '<', abandonedAfter),
            ]),
          ]),
        ),
    )
    .returning('key')
    .executeTakeFirst()
  return inserted !== undefined
}

export const createIdempotencyStore = (db: Db): Idempotency => ({
  async claim(claim) {
    if (await insertClaim(db, claim)) return { kind: 'new' }
    const earlier = await db
      .selectFrom('idempotency_key')
      .select(['operation', 'request_hash', 'reply'])
      .where('workspace_id', '=', claim.workspaceId)
      .where('key', '=', claim.key)
      .executeTakeFirst()
    if (!earlier) return { kind: 'in-progress' }
    const same = earlier.operation === claim.operation && earlier.request_hash.equals(claim.requestHash)
    if (!same) return { kind: 'mismatch' }
    return earlier.reply === null ? { kind: 'in-progress' } : { kind: 'replay', reply: earlier.reply }
  },
  async complete(claim, reply) {
    await own(db, claim)
      .update.set({ reply: JSON.stringify(reply) })
      .execute()
    await db.deleteFrom('idempotency_key').where('created_at', '<', forgottenAfter).execute()
  },
  async release(claim) {
    await own(db, claim).delete.where('reply', 'is', null).execute()
  },
})
