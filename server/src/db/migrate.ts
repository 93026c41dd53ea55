import { type Kysely, type Migration, Migrator } from 'kysely'
import { foundation } from './migrations/001-foundation.ts'
import { modelJudgements } from './migrations/002-model-judgements.ts'
import { spoken } from './migrations/003-spoken.ts'
import { recordingsSmall } from './migrations/004-recordings.ts'
import { microphoneFaults } from './migrations/005-microphone-faults.ts'
import type { Database } from './schema.ts'

/** In order; a name never changes once it has shipped. */
const migrations: Record<string, Migration> = {
  '001-foundation': foundation,
  '002-model-judgements': modelJudgements,
  '003-spoken': spoken,
  '004-recordings': recordingsSmall,
  '005-microphone-faults': microphoneFaults,
}

/**
 * Brings the database to the newest schema and returns the names of what was applied. Safe when
 * several instances start at once (Kysely takes an advisory lock).
 */
export const migrate = async (db: Kysely<Database>): Promise<string[]> => {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } })
  const { error, results } = await migrator.migrateToLatest()
  if (error) throw error
  return (results ?? []).filter((result) => result.status === 'Success').map((result) => result.migrationName)
}
