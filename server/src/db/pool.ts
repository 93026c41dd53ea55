import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { preparingPool } from './prepared.ts'
import type { Database } from './schema.ts'

export type Db = Kysely<Database>

// Milliseconds and counts: far below 2^53, so a number serves where the driver would give text.
pg.types.setTypeParser(pg.types.builtins.INT8, Number)

export interface PoolOptions {
  /** Anything `pg` takes: a connection string, or host, port, user, password, database. */
  connection: pg.PoolConfig
  /** Called when a connection breaks that has no statement under way; the pool replaces it by itself. */
  onError: (error: Error) => void
}

export const createPool = ({ connection, onError }: PoolOptions): pg.Pool => {
  const pool = new pg.Pool({ max: 16, connectionTimeoutMillis: 10_000, application_name: 'candor', ...connection })
  pool.on('error', onError)
  // The pool hears only those that lie idle in it. One that breaks between two statements of a transaction
  // would otherwise end the process; its next statement fails by itself.
  pool.on('connect', (client) => client.on('error', onError))
  return pool
}

export const createDb = (pool: pg.Pool): Db =>
  new Kysely<Database>({ dialect: new PostgresDialect({ pool: preparingPool(pool) }) })
