import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/** The product as a person runs it, on a data directory of its own. */
export interface RunningServer {
  readonly address: string
  /** Ends it as the operator would, and starts it again on the same data and port. */
  restart(): Promise<void>
  /** kill -9, then a new start on the same data and port. */
  killAndStart(): Promise<void>
  kill(): Promise<void>
  start(): Promise<void>
  stop(): Promise<void>
  /** Hosts besides its own that the server asked for. */
  foreignHosts(): string[]
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

const end = async (child: ChildProcess, signal: NodeJS.Signals): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill(signal)
  await once(child, 'exit')
}

export const startServer = async (): Promise<RunningServer> => {
  const dataDir = await mkdtemp(join(tmpdir(), 'candor-e2e-'))
  const port = await freePort()
  const errors: string[] = []
  let child: ChildProcess
  let address = ''
  const start = async (): Promise<void> => {
    child = spawn(process.execPath, ['--import', resolve('e2e/support/own-hosts-only.mjs'), 'server/bin/candor.mjs'], {
      env: { ...process.env, CANDOR_DATA_DIR: dataDir, PORT: String(port), CANDOR_LOG_LEVEL: 'warn' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    child.stderr?.on('data', (chunk: Buffer) => errors.push(chunk.toString('utf8')))
    address = await untilReady(child, errors)
  }
  await start()
  return {
    get address() {
      return address
    },
    start,
    kill: () => end(child, 'SIGKILL'),
    async restart() {
      await end(child, 'SIGTERM')
      await start()
    },
    async killAndStart() {
      await end(child, 'SIGKILL')
      await start()
    },
    async stop() {
      await end(child, 'SIGTERM')
      await rm(dataDir, { recursive: true, force: true })
    },
    foreignHosts: () => [...errors.join('').matchAll(/FOREIGN HOST (\S*)/g)].map((match) => match[1] ?? ''),
  }
}
