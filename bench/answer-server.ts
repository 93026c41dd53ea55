import { rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import Fastify from 'fastify'
import type pg from 'pg'
import { createApp } from '../server/src/app.ts'
import { startEmbeddedPostgres } from '../server/src/db/embedded/start-embedded-postgres.ts'
import { createPool } from '../server/src/db/pool.ts'
import type { JudgeAnswer } from '../server/src/features/interview/index.ts'
import { createLog } from '../server/src/log.ts'

import { scriptedJudge } from './live/engines.ts'
import { temporaryFolder } from './support.ts'

/**
 * The servers that `bench:answer` compares, on one database: a minimal Fastify route with one
 * durable insert, the product without judging, and the product. Says where each listens as one line
 * of JSON; ends with its standard input.
 */

const startMinimal = async (pool: pg.Pool): Promise<string> => {
  await pool.query('create table minimal (id uuid primary key default gen_random_uuid(), turn uuid, answer text)')
  const app = Fastify()
  app.post<{ Body: { turnId: string; text: string } }>('/answers', async ({ body }) => {
    const { rows } = await pool.query('insert into minimal (turn, answer) values ($1, $2) returning id', [
      body.turnId,
      body.text,
    ])
    return { id: rows[0].id }
  })
  return app.listen({ port: 0, host: '127.0.0.1' })
}

const folder = await temporaryFolder()
const dataDir = join(folder, 'data')
const database = await startEmbeddedPostgres({ dataDir })
let stopping = false
// The database ends the connections that lie idle when it stops.
const onError = (error: Error): void => {
  if (!stopping) console.error(error)
}
const open = () => createPool({ connection: database.connection, onError })
const start = async (judge?: JudgeAnswer): Promise<string> => {
  const app = await createApp({
    pool: open(),
    log: createLog('error'),
    version: '0.0.0-bench',
    secret: 'a secret of the bench, at least 32 characters long',
    publicUrl: undefined,
    webRoot: undefined,
    documentChild: { path: resolve('server/src/adapters/document-process/child.ts'), execArgv: ['--import', 'tsx'] },
    speechWorker: resolve('tools/speech-worker.mjs'),
    soundWorker: resolve('tools/sound-worker.mjs'),
    ...(judge && { judge }),
  })
  return app.http.listen({ port: 0, host: '127.0.0.1' })
}

const [withoutJudging, judging] = [await start(scriptedJudge), await start()]
const minimal = await startMinimal(open())
console.log(JSON.stringify({ minimal, withoutJudging, judging, connection: database.connection }))

process.stdin.resume()
process.stdin.once('end', async () => {
  stopping = true
  await database.stop()
  await rm(folder, { recursive: true, force: true })
  process.exit(0)
})
