import { createHash, randomUUID } from 'node:crypto'
import { chmod, chown, mkdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { type Account, canTraverse, serverAccount } from './account.ts'
import { DatabaseLaunchError, unless } from './launch-error.ts'

/** What the launcher reports: an event's name and its particulars, no person's data among them. */
export type LaunchLog = (event: string, details: Record<string, string | number | boolean>) => void

/**
 * Where one database lives. In `home`: `cluster/pgdata`, `cluster/password`, `socket/`, `leases/`,
 * the start lock, `server.log`, and the binaries where they had to be copied.
 */
export interface Home {
  dataDir: string
  home: string
  /** Runs the server; undefined: ourselves. */
  account: Account | undefined
}

const fallbackRoot = '/var/lib/candor'
const pointerName = 'database.location'

export const pgdataOf = (home: string): string => join(home, 'cluster', 'pgdata')
export const passwordFileOf = (home: string): string => join(home, 'cluster', 'password')

const textOf = (file: string) => readFile(file, 'utf8').catch(unless('ENOENT'))
const exists = async (path: string) => (await stat(path).catch(unless('ENOENT', 'ENOTDIR'))) !== undefined

async function replace(file: string, text: string): Promise<void> {
  await writeFile(`${file}.draft`, text, { mode: 0o600 })
  await rename(`${file}.draft`, file)
}

/**
 * Makes a directory ours alone, or, where we are root and the server has an account of its own,
 * root's and to be passed through (not listed) by that account's group.
 */
export async function privateDirectory(path: string, account: Account | undefined): Promise<void> {
  await mkdir(path, { mode: 0o700 }).catch(unless('EEXIST'))
  if (!account || (await stat(path)).uid !== 0) return
  await chown(path, -1, account.gid)
  await chmod(path, 0o710)
}

/**
 * Makes the data directory with its final mode at once: a second start at the same moment, which
 * saw it closed to the server's account, would put the database elsewhere. One that exists already
 * is left as it is: we never open what somebody else closed.
 */
async function makeDataDirectory(path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  if (await exists(path)) return
  const draft = `${path}.draft-${randomUUID()}`
  await privateDirectory(draft, await serverAccount({ cluster: undefined, dataDir: 0 }))
  await rename(draft, path).catch(async (error: unknown) => {
    await rm(draft, { recursive: true, force: true })
    unless('ENOTEMPTY', 'EEXIST', 'EPERM')(error)
  })
}

/** Another directory's pointer at the same home: two databases would be one. */
async function refuseCopy(dataDir: string, home: string): Promise<void> {
  const owner = join(home, 'data-directory')
  const original = (await textOf(owner))?.trim()
  if (original && original !== dataDir && (await textOf(join(original, pointerName)))?.trim() === home) {
    const problem = `${dataDir} is a copy of ${original}, and both name the database in ${home}. Delete ${join(dataDir, pointerName)} to begin with an empty database, and use candor export and import to copy one.`
    throw new DatabaseLaunchError('copied_data_directory', problem)
  }
  if (original !== dataDir) await replace(owner, `${dataDir}\n`)
}

async function throughPointer(dataDir: string, home: string): Promise<string> {
  if (await exists(pgdataOf(home))) {
    await refuseCopy(dataDir, home)
    return home
  }
  const problem = `${join(dataDir, pointerName)} says that the data is in ${home}, and it is not there (was a container made anew without that volume?). Bring it back, or delete the pointer file to begin with an empty database.`
  throw new DatabaseLaunchError('data_missing', problem)
}

async function fallbackHome(dataDir: string, account: Account, log: LaunchLog): Promise<string> {
  const hash = createHash('sha256').update(dataDir).digest('hex').slice(0, 16)
  const home = join(fallbackRoot, hash)
  if (await mkdir(fallbackRoot, { recursive: true })) await chmod(fallbackRoot, 0o711)
  await privateDirectory(home, account)
  if (!(await canTraverse(account, home))) {
    const problem = `the account ${account.name} gets neither to ${dataDir} nor to ${home}. Let it traverse every directory above one of them (chmod o+x).`
    throw new DatabaseLaunchError('unusable_data_directory', problem)
  }
  await refuseCopy(dataDir, home)
  log('database.elsewhere', { dataDir, home, account: account.name })
  return home
}

/**
 * Finds or makes the home of the database of `directory`. It is `database` in it, except where we
 * are root and a directory above keeps the server's account out (root's home, a 0700 temporary
 * directory): then it is `/var/lib/candor/<hash of the path>`. A data directory that root creates
 * is 0710 with that account's group, so that in a container the data stays on the volume.
 */
export async function findHome(directory: string, log: LaunchLog): Promise<Home> {
  const asked = resolve(directory)
  await makeDataDirectory(asked)
  const dataDir = await realpath(asked)
  const pointed = (await textOf(join(dataDir, pointerName)))?.trim()
  const inside = join(dataDir, 'database')
  const cluster = await stat(pgdataOf(pointed ?? inside)).catch(unless('ENOENT'))
  const account = await serverAccount({ cluster: cluster?.uid, dataDir: (await stat(dataDir)).uid })
  if (pointed) return { dataDir, home: await throughPointer(dataDir, pointed), account }
  if (!account || (await canTraverse(account, dataDir))) {
    await privateDirectory(inside, account)
    return { dataDir, home: inside, account }
  }
  if (cluster) {
    const problem = `the account ${account.name}, whose data is in ${inside}, can no longer get there. Let it traverse every directory above (chmod o+x).`
    throw new DatabaseLaunchError('unusable_data_directory', problem)
  }
  return { dataDir, home: await fallbackHome(dataDir, account, log), account }
}

/** Remembers a home outside the data directory. Called once the data is there: a pointer to nothing is an error. */
export async function rememberHome({ dataDir, home }: Home): Promise<void> {
  if (dirname(home) !== dataDir) await replace(join(dataDir, pointerName), `${home}\n`)
}
