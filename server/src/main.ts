import { randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Pool } from 'pg'
import type { Logger } from 'pino'
import { catalogueWith } from './adapters/model-files/catalogue.ts'
import { createModelStore } from './adapters/model-files/model-store.ts'
import { type App, createApp } from './app.ts'
import { startEmbeddedPostgres } from './db/embedded/start-embedded-postgres.ts'
import { createPool } from './db/pool.ts'
import type { Env } from './env.ts'
import { createLog } from './log.ts'
import { openSpeech, type SpeechEngines } from './speech.ts'

/** Where the parts of the running program are; the command line knows. */
export interface Installation {
  projectDir: string
  version: string
  webRoot: string | undefined
  documentChild: { path: string; execArgv: readonly string[] }
  speechWorker: string
  soundWorker: string
  /** The program that recognises speech, in a process of its own. */
  recogniser: { path: string; execArgv: readonly string[] }
}

/** Made once and kept beside the data: cookies outlive a restart. */
const secretOf = async (env: Env): Promise<string> => {
  if (env.secret !== undefined) return env.secret
  const path = join(env.dataDir, 'secret')
  const made = randomBytes(48).toString('base64url')
  await mkdir(env.dataDir, { recursive: true, mode: 0o700 })
  // Two starts at once: 'wx' lets one write, and both read what it wrote.
  await writeFile(path, made, { flag: 'wx', mode: 0o600 }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error
  })
  const kept = (await readFile(path, 'utf8')).trim()
  return kept.length >= 32 ? kept : made
}

export interface OpenDatabase {
  pool: Pool
  close(): Promise<void>
}

/** The pool of `DATABASE_URL`, or of the embedded database, started if it is not running. */
export const openDatabase = async (env: Env, log: Logger): Promise<OpenDatabase> => {
  const onError = (error: Error): void => log.warn({ err: error }, 'database connection lost')
  if (env.databaseUrl !== undefined) {
    const pool = createPool({ connection: { connectionString: env.databaseUrl }, onError })
    return { pool, close: () => pool.end() }
  }
  const embedded = await startEmbeddedPostgres({
    dataDir: env.dataDir,
    log: (event, fields) => log.info(fields, event),
  })
  const pool = createPool({ connection: embedded.connection, onError })
  return {
    pool,
    async close() {
      await pool.end()
      await embedded.stop()
    },
  }
}

const stopDeadlineMs = 10_000

const stopOnSignal = (app: Pick<App, 'close'>, database: OpenDatabase, log: Logger): void => {
  let stopping = false
  const stop = (signal: NodeJS.Signals): void => {
    if (stopping) return
    stopping = true
    log.info({ signal }, 'stopping')
    setTimeout(() => process.exit(1), stopDeadlineMs).unref()
    app
      .close()
      .then(() => database.close())
      .then(
        () => process.exit(0),
        (error: unknown) => {
          log.error({ err: error }, 'stopping failed')
          process.exit(1)
        },
      )
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
}

const closingBoth = (app: App, speech: SpeechEngines): Pick<App, 'close'> => ({
  async close() {
    await app.close()
    speech.close()
  },
})

/** The address to show; a wildcard host is reached by name. */
const addressOf = (env: Env, port: number): string => {
  if (env.publicUrl !== undefined) return env.publicUrl
  const host = env.host === '0.0.0.0' || env.host === '::' ? 'localhost' : env.host
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`
}

/**
 * Starts everything and prints the address as the one line on standard output. Listens only after
 * migrations and recovery.
 */
export const serve = async (env: Env, installation: Installation): Promise<void> => {
  const log = createLog(env.logLevel)
  const database = await openDatabase(env, log)
  try {
    // After the launcher: it makes the data directory with the mode that its account needs.
    const secret = await secretOf(env)
    for (const note of env.llm.notes) log.warn(note)
    const models = await catalogueWith(env.speech.models.catalogue)
    const speech = await openSpeech(env.speech, installation.recogniser, log)
    const app = await createApp({
      ...installation,
      pool: database.pool,
      log,
      secret,
      publicUrl: env.publicUrl,
      llmEnv: env.llm,
      hearing: speech.hearing,
      operator: {
        key: env.operatorKey,
        files: createModelStore({ ...env.speech.models, models }),
        folderInUse: speech.modelFolder,
      },
      ...(speech.voice && { voice: speech.voice }),
    })
    stopOnSignal(closingBoth(app, speech), database, log)
    await app.http.listen({ port: env.port, host: env.host })
    const address = app.http.server.address()
    const port = typeof address === 'object' && address !== null ? address.port : env.port
    process.stdout.write(`Candor is ready at ${addressOf(env, port)}\n`)
  } catch (error) {
    await database.close()
    throw error
  }
}
