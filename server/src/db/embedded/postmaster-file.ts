import { createHash } from 'node:crypto'
import { readFile, rm, stat } from 'node:fs/promises'
import { connect } from 'node:net'
import { join } from 'node:path'
import { poll } from '../../kernel/poll.ts'
import type { Endpoint } from './endpoint.ts'
import { DatabaseLaunchError, systemCode, unless } from './launch-error.ts'
import { commandLineOf } from './processes.ts'

/** A postmaster that is alive and serves our directory. */
export interface Postmaster {
  pid: number
  /** As PostgreSQL writes it in the eighth line of `postmaster.pid`. */
  status: 'starting' | 'ready' | 'stopping' | 'standby'
}

/**
 * The name our server carries on its command line and in the titles of its processes: from the
 * directory's inode, so a copied directory has another one and a moved directory keeps it.
 */
export async function clusterNameOf(pgdata: string): Promise<string> {
  const { dev, ino } = await stat(pgdata)
  return `candor-${createHash('sha256').update(`${dev}:${ino}`).digest('hex').slice(0, 12)}`
}

/**
 * `postmaster.pid` is a claim, not a fact: after a crash it stays, and its number may meanwhile
 * belong to anybody. It is believed only if that process is a `postgres` which carries this
 * cluster's name (its children have other titles).
 */
export async function findPostmaster(pgdata: string): Promise<Postmaster | undefined> {
  const lines = (await readFile(join(pgdata, 'postmaster.pid'), 'utf8').catch(unless('ENOENT')))?.split('\n')
  const pid = Number(lines?.[0])
  if (!lines || !Number.isInteger(pid) || pid <= 0) return undefined
  const commandLine = (await commandLineOf(pid)) ?? ''
  const isOurs = new RegExp(`postgres(\\.exe)?"? -D .* cluster_name=${await clusterNameOf(pgdata)}( |$)`)
  if (!isOurs.test(commandLine)) return undefined
  const status = lines[7]?.trim()
  return { pid, status: status === 'ready' || status === 'stopping' || status === 'standby' ? status : 'starting' }
}

/** Whether anybody listens at this endpoint. Only a plain "nobody" counts as no: a full queue is somebody. */
export async function answers({ host, port, socketDir }: Endpoint): Promise<boolean> {
  const socket = socketDir ? connect(join(socketDir, `.s.PGSQL.${port}`)) : connect(port, host)
  return new Promise<boolean>((done) => {
    socket.once('connect', () => done(true))
    socket.once('error', (error) => done(!['ENOENT', 'ECONNREFUSED'].includes(systemCode(error) ?? '')))
  }).finally(() => socket.destroy())
}

/**
 * To be called under the start lock, after `findPostmaster` found nobody and before anything is touched.
 *
 * @throws DatabaseLaunchError `in_use_elsewhere`: nobody we can see, and still somebody answers,
 * as from another container on the same volume. Two servers on one directory would destroy it.
 */
export async function refuseUnseen(pgdata: string, endpoint: Endpoint): Promise<void> {
  // A process that was just killed may take a moment to leave its socket.
  const silent = await poll(async () => !(await answers(endpoint)) || undefined, { timeoutMs: 1000 })
  if (silent) return
  const problem = `a server that this process cannot see answers for ${pgdata}; is it in use by another container? Stop that one first.`
  throw new DatabaseLaunchError('in_use_elsewhere', problem)
}

/**
 * Removes the two lock files of a server that is gone. PostgreSQL does so itself, except where the
 * number was given to another process of the same account: then it refuses to start.
 */
export async function removeStaleFiles(pgdata: string, endpoint: Endpoint): Promise<void> {
  await rm(join(pgdata, 'postmaster.pid'), { force: true })
  if (endpoint.socketDir) await rm(join(endpoint.socketDir, `.s.PGSQL.${endpoint.port}.lock`), { force: true })
}
