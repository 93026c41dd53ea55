import { migrate } from '../db/migrate.ts'
import { createDb } from '../db/pool.ts'
import type { Env } from '../env.ts'
import { createLog } from '../log.ts'
import { openDatabase } from '../main.ts'

/** Applies what is missing and names it. */
export const runMigrate = async (env: Env): Promise<number> => {
  const database = await openDatabase(env, createLog('warn'))
  try {
    const applied = await migrate(createDb(database.pool))
    process.stdout.write(applied.length > 0 ? `applied: ${applied.join(', ')}\n` : 'nothing to apply\n')
    return 0
  } finally {
    await database.close()
  }
}
