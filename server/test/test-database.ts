import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'
import { createDb, createPool, type Db } from '../src/db/pool.ts'

export interface TestDatabase {
  db: Db
  pool: pg.Pool
  connection: pg.PoolConfig
  drop(): Promise<void>
}

const asAdmin = async (run: (client: pg.Client) => Promise<unknown>): Promise<void> => {
  const client = new pg.Client(inject('databaseServer'))
  await client.connect()
  try {
    await run(client)
  } finally {
    await client.end()
  }
}

/** A migrated database of one's own on the run's server. */
export const createTestDatabase = async (): Promise<TestDatabase> => {
  const name = `test_${randomUUID().replaceAll('-', '')}`
  // Copies of one template wait for each other: PostgreSQL allows nobody in it meanwhile.
  await asAdmin(async (client) => {
    await client.query('select pg_advisory_lock(1)')
    await client.query(`create database ${name} template candor_template`)
  })
  const connection = { ...inject('databaseServer'), database: name }
  const pool = createPool({ connection: { ...connection, max: 10 }, onError: () => undefined })
  return {
    db: createDb(pool),
    pool,
    connection,
    async drop() {
      await pool.end()
      await asAdmin((client) => client.query(`drop database ${name} with (force)`))
    },
  }
}
