import { randomBytes, randomUUID } from 'node:crypto'
import { chown, mkdir, open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Binaries, majorVersion } from './binaries.ts'
import type { Endpoint } from './endpoint.ts'
import { type Home, type LaunchLog, passwordFileOf, pgdataOf, privateDirectory } from './home.ts'
import { DatabaseLaunchError, unless } from './launch-error.ts'
import { runTool } from './programs.ts'
import { accessRules, database, role, scramIterations } from './settings.ts'

const draftPrefix = 'cluster-draft-'

async function writeDurably(file: string, content: string, mode: number): Promise<void> {
  const handle = await open(file, 'w', mode)
  await handle.writeFile(content)
  await handle.sync()
  await handle.close()
}

/** Makes a rename or a new file survive a power cut. Windows cannot, and need not, sync a directory. */
async function syncDirectory(path: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(path, 'r')
  await handle.sync()
  await handle.close()
}

async function removeDrafts(home: string, log: LaunchLog): Promise<void> {
  for (const name of await readdir(home)) {
    if (!name.startsWith(draftPrefix)) continue
    // The initdb of a killed app may still be writing there: then the next start removes it.
    await rm(join(home, name), { recursive: true, force: true, maxRetries: 3 }).catch(unless('ENOTEMPTY'))
    log('database.draft_removed', { name })
  }
}

/** The built-in C.UTF-8: Unicode's letters in upper and lower case, an order that no system update changes. */
const locale = ['--encoding=UTF8', '--no-locale', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']

async function fill(draft: string, binaries: Binaries, { account }: Home, signal?: AbortSignal): Promise<void> {
  const pgdata = join(draft, 'pgdata')
  await mkdir(pgdata, { mode: 0o700 })
  if (account) await chown(pgdata, account.uid, account.gid)
  const initdb = ['-D', pgdata, '-U', 'postgres', '--auth=reject', '--data-checksums', '--no-sync', '--no-instructions']
  await runTool({ account, program: binaries.initdb, args: [...initdb, ...locale], signal })
  const password = randomBytes(32).toString('base64url')
  await writeDurably(join(draft, 'password'), password, 0o600)
  // Single-user mode: the role and its database belong to the draft, so the rename is all or nothing.
  const sql = `CREATE ROLE ${role} LOGIN CREATEDB PASSWORD '${password}'\nCREATE DATABASE ${database} OWNER ${role}\n`
  const single = ['--single', '-F', '-D', pgdata, '-c', 'exit_on_error=on', ...scramIterations, 'postgres']
  await runTool({ account, program: binaries.postgres, args: single, input: sql, signal })
}

/**
 * Makes the cluster if there is none. Everything happens in a draft that is synced once and then
 * renamed, so a kill or a power cut at any moment leaves either no cluster or a whole one.
 * Measured on two slow cores: initdb 480 ms, role and database 65 ms, sync 110 ms (as opposed to
 * syncing at every step, about 1.5 s). To be called under the start lock.
 *
 * @throws DatabaseLaunchError `initialise_failed`, `incompatible_version`, and what `programs.ts` knows
 */
export async function initialiseOnce(
  home: Home,
  binaries: Binaries,
  endpoint: Endpoint,
  log: LaunchLog,
  signal?: AbortSignal,
): Promise<void> {
  await removeDrafts(home.home, log)
  const pgdata = pgdataOf(home.home)
  const version = (await readFile(join(pgdata, 'PG_VERSION'), 'utf8').catch(unless('ENOENT')))?.trim()
  if (version !== undefined && version !== majorVersion) {
    const problem = `its data in ${pgdata} is of PostgreSQL ${version}, and this release of Candor brings ${majorVersion}. Export it with the release that made it (candor export), then import it.`
    throw new DatabaseLaunchError('incompatible_version', problem)
  }
  if (version === undefined) {
    if (await stat(join(home.home, 'cluster')).catch(unless('ENOENT'))) {
      const problem = `${pgdata} is not whole (PG_VERSION is missing). Bring it back from a backup, or delete ${join(home.home, 'cluster')} to begin with an empty database.`
      throw new DatabaseLaunchError('data_missing', problem)
    }
    const draft = join(home.home, draftPrefix + randomUUID())
    await privateDirectory(draft, home.account)
    await fill(draft, binaries, home, signal)
    await writeFile(join(draft, 'pgdata', 'pg_hba.conf'), accessRules(endpoint))
    await runTool({
      account: home.account,
      program: binaries.initdb,
      args: ['--sync-only', '-D', join(draft, 'pgdata')],
    })
    await syncDirectory(draft)
    await rename(draft, join(home.home, 'cluster'))
    await syncDirectory(home.home)
    log('database.initialised', { pgdata })
  }
}

export async function readPassword(home: string): Promise<string> {
  return readFile(passwordFileOf(home), 'utf8')
}
