import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { startEmbeddedPostgres } from '../src/db/embedded/start-embedded-postgres.ts'
import { migrate } from '../src/db/migrate.ts'
import { createDb } from '../src/db/pool.ts'
import { buildDocumentChild } from './document-child.ts'

/** Copied for each test file: migrating anew would take longer than copying. */
export const templateDatabase = 'candor_template'

declare module 'vitest' {
  interface ProvidedContext {
    databaseServer: pg.PoolConfig
    documentChild: string
  }
}

/** Once for the whole run: the real PostgreSQL by our own launcher, and the bundled program that reads documents. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'candor-test-'))
  // The database's own account has to pass through, or its data would go elsewhere.
  await chmod(folder, 0o711)
  const dataDir = join(folder, 'data')
  const server = await startEmbeddedPostgres({ dataDir })
  const admin = new pg.Client(server.connection)
  await admin.connect()
  await admin.query(`create database ${templateDatabase}`)
  await admin.end()
  const pool = new pg.Pool({ ...server.connection, database: templateDatabase })
  await migrate(createDb(pool))
  await pool.end()
  project.provide('databaseServer', server.connection)
  const child = await buildDocumentChild()
  project.provide('documentChild', child.childPath)
  return async () => {
    await child.remove()
    await server.stop()
    await rm(folder, { recursive: true, force: true })
  }
}
