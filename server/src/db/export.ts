import { sql } from 'kysely'
import type { Db } from './pool.ts'

/** One row of one table; values as PostgreSQL's own JSON writes them, so that nothing is lost in a driver's types. */
export interface ExportedRow {
  table: string
  row: unknown
}

/** Parents before children, so that a reader can insert in this order. */
const tables = [
  'auth_user',
  'auth_account',
  'workspace',
  'membership',
  'document',
  'interview',
  'turn',
  'pending_judgement',
  'audio_segment',
  'recording',
  'report',
] as const

const pageSize = 500

/**
 * Everything stored, as of one moment (repeatable read), page by page. Sessions, idempotency keys
 * and heartbeats are of the running server and stay behind.
 */
export async function* exportEverything(db: Db): AsyncGenerator<ExportedRow> {
  const transaction = await db
    .startTransaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute()
  try {
    for (const table of tables) {
      await sql`declare exported no scroll cursor for select to_jsonb(t) as row from ${sql.table(table)} t`.execute(
        transaction,
      )
      for (;;) {
        const page = await sql<{ row: unknown }>`fetch ${sql.lit(pageSize)} from exported`.execute(transaction)
        for (const { row } of page.rows) yield { table, row }
        if (page.rows.length < pageSize) break
      }
      await sql`close exported`.execute(transaction)
    }
  } finally {
    await transaction.rollback().execute()
  }
}
