import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type pg from 'pg'
import { startEmbeddedPostgres } from '../../server/src/db/embedded/start-embedded-postgres.ts'
import { createPool } from '../../server/src/db/pool.ts'
import { temporaryFolder } from '../support.ts'

export interface BenchDatabase {
  connection: pg.PoolConfig
  /** For the bench's own questions. */
  pool: pg.Pool
  close(): Promise<void>
}

/** A real PostgreSQL of the bench's own, gone afterwards. */
export const startDatabase = async (): Promise<BenchDatabase> => {
  const folder = await temporaryFolder()
  const { connection, stop } = await startEmbeddedPostgres({ dataDir: join(folder, 'data') })
  const pool = createPool({ connection, onError: console.error })
  return {
    connection,
    pool,
    async close() {
      await pool.end()
      await stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
