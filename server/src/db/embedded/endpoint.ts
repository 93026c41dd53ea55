import { chown, lstat, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import type { Home } from './home.ts'
import { unless } from './launch-error.ts'

/** Where the server listens. It stays the same over restarts, so that an app's pool finds it again. */
export interface Endpoint {
  /** The socket's directory; on Windows the loopback address. */
  host: string
  /** On Unix only the last part of the socket's name: no TCP port is ever opened there. */
  port: number
  socketDir: string | undefined
}

const socketPort = 5432

/**
 * `sun_path` holds 108 bytes on Linux and 104 on macOS, the final zero included; PostgreSQL appends
 * `/.s.PGSQL.5432` and for its lock file `.lock`.
 */
const longestSocketPath = 100

/** Short on every Unix, and unlike the environment's TMPDIR on macOS, which has 49 bytes already. */
const shortRoot = '/tmp'

async function isPrivateTo(directory: string, uid: number): Promise<boolean> {
  const found = await lstat(directory).catch(unless('ENOENT'))
  if (!found?.isDirectory()) return false
  return found.uid === uid && (found.mode & 0o077) === 0
}

/** The directory in `path`, made 0700 and the server's own; undefined where somebody else has that name. */
async function ownDirectory(path: string, { account }: Home): Promise<string | undefined> {
  const made = await mkdir(path, { mode: 0o700 }).then(() => true, unless('EEXIST'))
  if (made && account) await chown(path, account.uid, account.gid)
  return (await isPrivateTo(path, account?.uid ?? process.getuid?.() ?? 0)) ? path : undefined
}

/**
 * For a home with a long path: a directory in /tmp, of a random name that is remembered, and never
 * one that somebody else made first.
 */
async function shortDirectory(home: Home): Promise<string> {
  const note = join(home.home, 'socket-directory')
  const remembered = (await readFile(note, 'utf8').catch(unless('ENOENT')))?.trim()
  const again = remembered ? await ownDirectory(remembered, home) : undefined
  if (again) return again
  const fresh = await mkdtemp(join(shortRoot, 'candor-'))
  if (home.account) await chown(fresh, home.account.uid, home.account.gid)
  await writeFile(note, `${fresh}\n`, { mode: 0o600 })
  return fresh
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((done, failed) => server.once('error', failed).listen(0, '127.0.0.1', done))
  const address = server.address()
  await new Promise((done) => server.close(done))
  if (address === null || typeof address === 'string') throw new Error('a TCP server without a port')
  return address.port
}

/** Windows, where neither the server nor `pg` can be relied on for Unix sockets. Untested. */
async function loopback({ home }: Home): Promise<Endpoint> {
  const note = join(home, 'port')
  const remembered = Number(await readFile(note, 'utf8').catch(unless('ENOENT')))
  const port = remembered || (await freePort())
  if (!remembered) await writeFile(note, `${port}\n`)
  return { host: '127.0.0.1', port, socketDir: undefined }
}

export async function findEndpoint(home: Home): Promise<Endpoint> {
  if (process.platform === 'win32') return loopback(home)
  const near = join(home.home, 'socket')
  const length = Buffer.byteLength(join(near, `.s.PGSQL.${socketPort}`))
  const usable = length <= longestSocketPath ? await ownDirectory(near, home) : undefined
  const socketDir = usable ?? (await shortDirectory(home))
  return { host: socketDir, port: socketPort, socketDir }
}

/** Once the server has stopped: the short directory goes, its name stays reserved in the note. */
export async function removeShortDirectory({ home }: Home, { socketDir }: Endpoint): Promise<void> {
  if (socketDir?.startsWith(`${shortRoot}/candor-`) && !socketDir.startsWith(home)) {
    await rm(socketDir, { recursive: true, force: true })
  }
}
