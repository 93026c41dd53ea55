import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { exportEverything } from '../db/export.ts'
import { createDb } from '../db/pool.ts'
import type { Env } from '../env.ts'
import { createLog } from '../log.ts'
import { openDatabase } from '../main.ts'

/** `candor export [FILE]`: every row of every table, one JSON object a line, as of one moment. */
export const runExport = async (env: Env, rest: readonly string[]): Promise<number> => {
  const [file] = rest
  const database = await openDatabase(env, createLog('warn'))
  const output =
    file === undefined || file === '-' ? process.stdout : createWriteStream(file, { flags: 'wx', mode: 0o600 })
  try {
    let rows = 0
    for await (const row of exportEverything(createDb(database.pool))) {
      rows += 1
      if (!output.write(`${JSON.stringify(row)}\n`)) await once(output, 'drain')
    }
    if (output !== process.stdout) {
      output.end()
      await once(output, 'finish')
      process.stderr.write(`${rows} rows written to ${file}\n`)
    }
    return 0
  } finally {
    await database.close()
  }
}
