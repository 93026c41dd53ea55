/**
 * A small app on the embedded database, run as a child process by the tests:
 * `embedded-app.ts <data directory> [insert]`. It writes JSON lines: `ready` once it can be
 * queried, `row` for each acknowledged insert, `log` for the launcher's events, `query` and
 * `stopped` when asked to stop (SIGINT), `failed` with an error's code.
 */
import pg from 'pg'
import { DatabaseLaunchError } from '../../src/db/embedded/launch-error.ts'
import { startEmbeddedPostgres } from '../../src/db/embedded/start-embedded-postgres.ts'

const [dataDir = '', mode, binariesDir] = process.argv.slice(2)
const say = (event: string, details: object) => process.stdout.write(`${JSON.stringify({ event, ...details })}\n`)

async function insertForever(pool: pg.Pool): Promise<void> {
  for (;;) {
    try {
      const { rows } = await pool.query<{ id: string }>(
        "insert into entries (words) values (repeat('x', 200)) returning id",
      )
      say('row', { id: Number(rows[0]?.id) })
    } catch {
      // Not acknowledged. While the server is down this is the app's own pace of asking again.
      await new Promise((done) => setTimeout(done, 5))
    }
  }
}

async function main(): Promise<void> {
  const startedAt = performance.now()
  const db = await startEmbeddedPostgres({
    dataDir,
    log: (name, details) => say('log', { name, details }),
    ...(binariesDir ? { binariesDir } : {}),
  })
  const pool = new pg.Pool({ ...db.connection, max: 4 })
  pool.on('error', (error) => say('log', { name: 'pool.error', details: { message: error.message } }))
  // Two apps that begin together would both create it: "if not exists" does not wait.
  await pool.query(`begin; select pg_advisory_xact_lock(1);
    create table if not exists entries (id bigint generated always as identity primary key, words text); commit`)
  const tookMs = performance.now() - startedAt
  const { attached, pid, connection, location, socketDir, version } = db
  process.once('SIGINT', async () => {
    const { rows } = await pool.query('select count(*) from entries')
    say('query', { count: Number(rows[0]?.count) })
    await pool.end()
    await db.stop()
    say('stopped', {})
    process.exit(0)
  })
  say('ready', { attached, pid, connection, location, socketDir, version, tookMs })
  if (mode === 'insert') await Promise.all([1, 2, 3, 4].map(() => insertForever(pool)))
  else setInterval(() => undefined, 60_000)
}

main().catch((error: unknown) => {
  const code = error instanceof DatabaseLaunchError ? error.code : undefined
  say('failed', { code, message: error instanceof Error ? error.message : String(error) })
  process.exit(1)
})
