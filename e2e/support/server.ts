import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/** The product as a person runs it, on a data directory of its own. */
export interface RunningServer {
  readonly address: string
  readonly dataDir: string
  /** Ends it as the operator would, and starts it again on the same data and port. */
  restart(): Promise<void>
  /** kill -9, then a new start on the same data and port. */
  killAndStart(): Promise<void>
  kill(): Promise<void>
  start(): Promise<void>
  /** Ends it as the operator would, and leaves it down. */
  end(): Promise<void>
  /** Ends it for good, and removes its data. */
  stop(): Promise<void>
  /** kill -9 to the database's first process, whose end takes every connection with it. */
  killDatabase(): Promise<void>
  /** What it wrote on standard error so far. */
  log(): string
  /** What of a log is a fault: errors, and hosts besides its own that the server asked for. */
  faultsIn(log: string): string[]
}

interface ServerOptions {
  /** Modules that the server's process loads first, after the guard. */
  preload?: readonly string[]
  /** What its operator sets besides. */
  env?: Record<string, string>
}

const freePort = async (): Promise<number> => {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  if (typeof address !== 'object' || address === null) throw new Error('no port')
  return address.port
}

const readiness = /Candor is ready at (\S+)/

/** Resolves with the address once the server says that it is ready. */
const untilReady = (child: ChildProcess, errors: string[]): Promise<string> =>
  new Promise((resolvePromise, reject) => {
    let said = ''
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString('utf8')
      const address = readiness.exec(said)?.[1]
      if (address) resolvePromise(address)
    })
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}:\n${errors.join('')}`)))
  })

const endChild = async (child: ChildProcess, signal: NodeJS.Signals): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill(signal)
  await once(child, 'exit')
}

/** Of the surroundings only what every program needs: an operator's own settings must not reach the tests. */
const environment = (own: Record<string, string>): NodeJS.ProcessEnv => {
  const kept = Object.entries(process.env).filter(([name]) => !/^(CANDOR_|DATABASE_URL$|PORT$|HOST$)/.test(name))
  return { ...Object.fromEntries(kept), ...own }
}

/** The database lies in the data directory, or where a file in it says. */
const databaseHome = (dataDir: string): Promise<string> =>
  readFile(join(dataDir, 'database.location'), 'utf8').then(
    (path) => path.trim(),
    () => join(dataDir, 'database'),
  )

const faultsIn = (log: string): string[] =>
  log.split('\n').flatMap((line) => {
    const host = /^FOREIGN HOST (\S*)/.exec(line)?.[1]
    if (host !== undefined) return [`foreign host: ${host}`]
    return /^\{"level":[56]0,/.test(line) ? [`error: ${line}`] : []
  })

export const startServer = async ({ preload = [], env: set = {} }: ServerOptions = {}): Promise<RunningServer> => {
  // Not made here: the product gives it the mode that the database's account needs.
  const dataDir = join(tmpdir(), `candor-e2e-${randomUUID()}`)
  const port = await freePort()
  const errors: string[] = []
  const modules = ['e2e/support/own-hosts-only.mjs', ...preload].flatMap((path) => ['--import', resolve(path)])
  const env = environment({ CANDOR_DATA_DIR: dataDir, PORT: String(port), CANDOR_LOG_LEVEL: 'warn', ...set })
  let child: ChildProcess
  let address = ''
  const start = async (): Promise<void> => {
    child = spawn(process.execPath, [...modules, 'server/bin/candor.mjs'], { env, stdio: ['ignore', 'pipe', 'pipe'] })
    child.stderr?.on('data', (chunk: Buffer) => errors.push(chunk.toString('utf8')))
    address = await untilReady(child, errors)
  }
  await start()
  return {
    get address() {
      return address
    },
    dataDir,
    start,
    kill: () => endChild(child, 'SIGKILL'),
    end: () => endChild(child, 'SIGTERM'),
    async restart() {
      await endChild(child, 'SIGTERM')
      await start()
    },
    async killAndStart() {
      await endChild(child, 'SIGKILL')
      await start()
    },
    async stop() {
      await endChild(child, 'SIGTERM')
      await rm(await databaseHome(dataDir), { recursive: true, force: true })
      await rm(dataDir, { recursive: true, force: true })
    },
    async killDatabase() {
      const file = await readFile(join(await databaseHome(dataDir), 'cluster', 'pgdata', 'postmaster.pid'), 'utf8')
      process.kill(Number(file.split('\n')[0]), 'SIGKILL')
    },
    log: () => errors.join(''),
    faultsIn,
  }
}
