import { chown, open, readFile, rename, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { poll } from '../../kernel/poll.ts'
import type { Binaries } from './binaries.ts'
import type { Endpoint } from './endpoint.ts'
import { type Home, type LaunchLog, pgdataOf } from './home.ts'
import { DatabaseLaunchError, unless } from './launch-error.ts'
import { clusterNameOf, findPostmaster, type Postmaster, refuseUnseen, removeStaleFiles } from './postmaster-file.ts'
import { isAlive, processesTitled, signalIfAlive } from './processes.ts'
import { failure, runTool, spawnAs } from './programs.ts'
import { serverSettings } from './settings.ts'

/** Recovery after a crash replays at most `max_wal_size`: seconds; two minutes are for a very slow disk. */
const startTimeoutMs = 120_000
const largestLogBytes = 5_000_000

/** Opens the server's log for appending; a large one becomes `server.log.1`, and the one before goes. */
async function openLog(home: string) {
  const file = join(home, 'server.log')
  const size = (await stat(file).catch(unless('ENOENT')))?.size ?? 0
  if (size > largestLogBytes) await rename(file, `${file}.1`)
  const handle = await open(file, 'a', 0o600)
  // Written as root in somebody's directory, it still is theirs.
  if (process.getuid?.() === 0) await chown(file, (await stat(home)).uid, -1)
  return { handle, file, from: (await handle.stat()).size }
}

/**
 * Ends the server processes that a killed postmaster left behind. Until they are gone no other
 * can start; idle ones leave by themselves at once, one in a long query only when that is done.
 * SIGQUIT is what their postmaster would have sent them in a crash.
 */
async function endOrphans(clusterName: string): Promise<void> {
  const title = `postgres: ${clusterName}: `
  await poll(
    async () => {
      const orphans = await processesTitled(title)
      for (const pid of orphans) signalIfAlive(pid, 'SIGQUIT')
      return orphans.length === 0 || undefined
    },
    { timeoutMs: 10_000, everyMs: 20 },
  )
}

const ended = (pid: number, timeoutMs: number, signal?: AbortSignal) =>
  poll(async () => !(await isAlive(pid)) || undefined, { timeoutMs, signal })

/** Waits until the server accepts connections; undefined if it has ended, or is ending, instead. */
async function untilReady(pgdata: string, pid: number, signal?: AbortSignal): Promise<Postmaster | undefined> {
  const answer = await poll(
    async () => {
      const found = await findPostmaster(pgdata)
      if (found?.pid === pid && found.status === 'ready') return found
      if (found?.status === 'stopping' || !(await isAlive(pid))) return 'ended'
      return undefined
    },
    { timeoutMs: startTimeoutMs, signal },
  )
  if (answer === undefined) {
    throw new DatabaseLaunchError(
      'start_timeout',
      `it was not ready after ${startTimeoutMs / 1000} s; see its server.log.`,
    )
  }
  return answer === 'ended' ? undefined : answer
}

/**
 * Starts the server: in a session of its own, so that neither a Ctrl-C in our terminal nor our own
 * end, however sudden, reaches it, and with its words in a file, so that no broken pipe does.
 */
async function launch(
  home: Home,
  binaries: Binaries,
  endpoint: Endpoint,
  signal?: AbortSignal,
): Promise<Postmaster | undefined> {
  const pgdata = pgdataOf(home.home)
  const clusterName = await clusterNameOf(pgdata)
  await refuseUnseen(pgdata, endpoint)
  await endOrphans(clusterName)
  await removeStaleFiles(pgdata, endpoint)
  const log = await openLog(home.home)
  try {
    const args = ['-D', pgdata, ...serverSettings(endpoint, clusterName)]
    const stdio: ['ignore', number, number] = ['ignore', log.handle.fd, log.handle.fd]
    const child = await spawnAs(home.account, binaries.postgres, args, { detached: true, stdio })
    child.unref()
    const pid = child.pid ?? 0
    const ready = await untilReady(pgdata, pid, signal).catch(async (error: unknown) => {
      // Given up: nothing is left behind. One that is merely slow is left to the next start.
      if (signal?.aborted) {
        signalIfAlive(pid, 'SIGINT')
        await ended(pid, 20_000)
      }
      throw error
    })
    if (ready || (await findPostmaster(pgdata))) return ready
    const said = (await readFile(log.file)).subarray(log.from).toString()
    throw failure('start_failed', binaries.postgres, said)
  } finally {
    await log.handle.close()
  }
}

export interface RunningServer {
  pid: number
  /** It ran already. */
  attached: boolean
}

/**
 * The server of this home, ready for connections: the one that runs (it may have survived the app
 * that started it), or else a new one. To be called under the start lock.
 *
 * @throws DatabaseLaunchError `start_failed`, `start_timeout`, `in_use_elsewhere`, and what `programs.ts` knows
 */
export async function bringUp(
  home: Home,
  prepare: () => Promise<Binaries>,
  endpoint: Endpoint,
  signal?: AbortSignal,
): Promise<RunningServer> {
  const pgdata = pgdataOf(home.home)
  for (;;) {
    const found = (await stat(pgdata).catch(unless('ENOENT'))) && (await findPostmaster(pgdata))
    if (!found) {
      const launched = await launch(home, await prepare(), endpoint, signal)
      // Undefined: a killed app's server, on its way up unseen, came first. It is found now.
      if (launched) return { pid: launched.pid, attached: false }
    } else if (found.status === 'stopping') {
      await ended(found.pid, startTimeoutMs, signal)
    } else if (await untilReady(pgdata, found.pid, signal)) {
      return { pid: found.pid, attached: true }
    }
  }
}

/**
 * Stops the server, and writes everything first. Connections have 0.3 s to end by themselves
 * (SIGTERM): `pool.end()` of `pg` returns a little before the server has seen it, and a connection
 * cut then is an unhandled error in the app. Then they are cut and their transactions rolled back
 * (SIGINT). One that has not ended after 20 s is stopped at once (SIGQUIT) and recovers at its next
 * start. To be called under the start lock.
 *
 * @throws DatabaseLaunchError `stop_failed`
 */
export async function takeDown(home: Home, binaries: () => Promise<Binaries>, log: LaunchLog): Promise<void> {
  const pgdata = pgdataOf(home.home)
  const found = await findPostmaster(pgdata)
  if (!found) return
  if (process.platform === 'win32') {
    // There are no signals on Windows; pg_ctl speaks to the server through a named pipe. Untested.
    const { pgCtl } = await binaries()
    await runTool({ account: undefined, program: pgCtl, args: ['stop', '-D', pgdata, '-m', 'fast'] })
  } else {
    signalIfAlive(found.pid, 'SIGTERM')
    if (await ended(found.pid, 300)) return
    signalIfAlive(found.pid, 'SIGINT')
    if (await ended(found.pid, 20_000)) return
    log('database.slow_stop', { pid: found.pid })
    signalIfAlive(found.pid, 'SIGQUIT')
  }
  if (!(await ended(found.pid, 10_000)))
    throw new DatabaseLaunchError('stop_failed', `the process ${found.pid} does not end.`)
}
