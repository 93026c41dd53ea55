import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { onTestFinished } from 'vitest'
import { isAlive, processesTitled, signalIfAlive } from '../../src/db/embedded/processes.ts'
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../src/db/embedded/start-embedded-postgres.ts'
import { poll } from '../../src/kernel/poll.ts'

export const isRoot = process.getuid?.() === 0
const root = fileURLToPath(new URL('../../../', import.meta.url))

/** Polls for up to 40 s (a machine under load) and fails with `what` if it never comes true. */
export async function eventually<T>(what: string, ask: () => Promise<T | undefined> | T | undefined): Promise<T> {
  const answer = await poll(async () => ask(), { timeoutMs: 40_000, everyMs: 10 })
  if (answer === undefined) throw new Error(`this never happened: ${what}`)
  return answer
}

const postmasterPid = async (home: string) =>
  Number.parseInt(await readFile(join(home, 'cluster', 'pgdata', 'postmaster.pid'), 'utf8').catch(() => ''), 10) ||
  undefined

/** Kills whatever serves a home that the test used. Only processes whose own title names it. */
async function killServer(home: string): Promise<void> {
  const pid = await postmasterPid(home)
  const command = pid ? await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '') : ''
  if (!pid || !command?.includes(`\0${home}/`)) return
  signalIfAlive(pid, 'SIGKILL')
  await eventually('the killed server is gone', async () => !(await isAlive(pid)) || undefined)
}

async function homesIn(directory: string): Promise<string[]> {
  const names = await readdir(directory, { recursive: true }).catch(() => [])
  const pointers = names.filter((name) => name.endsWith('database.location'))
  const elsewhere = await Promise.all(pointers.map((name) => readFile(join(directory, name), 'utf8')))
  const inside = names
    .filter((name) => name.endsWith('cluster/pgdata'))
    .map((name) => join(directory, dirname(dirname(name))))
  return [...inside, ...elsewhere.map((text) => text.trim())]
}

export async function cleanUp(directory: string): Promise<void> {
  for (const home of await homesIn(directory)) {
    await killServer(home)
    if (home.startsWith('/var/lib/candor/')) await rm(home, { recursive: true, force: true })
  }
  await rm(directory, { recursive: true, force: true, maxRetries: 5, retryDelay: 20 })
}

/** A directory that is removed after the test, with any server still in it. As root, others may pass through it. */
export async function workspace(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'candor-test-'))
  onTestFinished(() => cleanUp(directory))
  if (isRoot) await chmod(directory, 0o711)
  return directory
}

export async function start(dataDir: string, options: { binariesDir?: string } = {}): Promise<EmbeddedPostgres> {
  const db = await startEmbeddedPostgres({ dataDir, ...options })
  onTestFinished(() => db.stop().catch(() => undefined))
  return db
}

export async function query<Row extends pg.QueryResultRow>(
  connection: EmbeddedPostgres['connection'],
  sql: string,
): Promise<Row[]> {
  const client = new pg.Client(connection)
  await client.connect()
  try {
    return (await client.query<Row>(sql)).rows
  } finally {
    await client.end()
  }
}

interface Said {
  event: string
  code?: string
  message?: string
  name?: string
  id?: number
  count?: number
}
export interface Ready
  extends Said,
    Pick<EmbeddedPostgres, 'attached' | 'connection' | 'pid' | 'location' | 'socketDir'> {
  tookMs: number
}

export interface AppOptions {
  mode?: 'insert' | 'idle'
  binariesDir?: string
  /** As root: run the app as this account. */
  as?: { uid: number; gid: number }
}

export interface App {
  pid: number
  said: Said[]
  acknowledged: number[]
  ready(): Promise<Ready>
  /** The first line of this kind. */
  heard(event: string): Promise<Said>
  kill(signal: NodeJS.Signals, group?: 'group'): Promise<void>
}

/** Runs `embedded-app.ts` in a process group of its own, as a shell runs a command. */
export function app(dataDir: string, { mode = 'idle', binariesDir = '', as }: AppOptions = {}): App {
  const script = join(root, 'server/test/db/embedded-app.ts')
  const child = spawn(process.execPath, ['--import', 'tsx', script, dataDir, mode, binariesDir], {
    cwd: root,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    ...as,
  })
  const pid = child.pid ?? 0
  const said: Said[] = []
  const acknowledged: number[] = []
  let errors = ''
  child.stderr.on('data', (chunk) => {
    errors += chunk
  })
  createInterface({ input: child.stdout }).on('line', (line) => {
    const message = JSON.parse(line) as Said
    if (message.event === 'row') acknowledged.push(message.id ?? 0)
    else said.push(message)
  })
  const closed = once(child, 'close')
  onTestFinished(async () => {
    child.kill('SIGKILL')
    await closed
  })
  const heard = (event: string) =>
    eventually(`the app says "${event}"; it said ${JSON.stringify(said)} ${errors}`, () => {
      const ended = said.find((message) => message.event === 'failed')
      if (ended && event !== 'failed') throw new Error(ended.message)
      return said.find((message) => message.event === event)
    })
  return {
    pid,
    said,
    acknowledged,
    heard,
    ready: async () => (await heard('ready')) as Ready,
    async kill(signal, group) {
      process.kill(group ? -pid : pid, signal)
      await closed
    },
  }
}

/** The server processes of one cluster that run, the postmaster aside. */
export const serverProcesses = (clusterName: string): Promise<number[]> => processesTitled(`postgres: ${clusterName}: `)
