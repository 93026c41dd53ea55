import { afterAll, beforeAll, expect, test } from 'vitest'
import { createPool } from '../../src/db/pool.ts'
import { createTestDatabase, type TestDatabase } from '../test-database.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

test('a connection that breaks between two statements is reported, and the next one works', async () => {
  let report: (error: Error) => void
  const broken = new Promise<Error>((resolve) => {
    report = resolve
  })
  const pool = createPool({ connection: { ...database.connection, max: 1 }, onError: (error) => report(error) })
  const client = await pool.connect()
  const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid')
  await database.pool.query('select pg_terminate_backend($1)', [rows[0]?.pid])
  expect((await broken).message).toContain('terminating connection')
  await expect(client.query('select 1')).rejects.toThrow()
  client.release(true)
  expect((await pool.query<{ one: number }>('select 1 as one')).rows).toEqual([{ one: 1 }])
  await pool.end()
})
