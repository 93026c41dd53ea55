import { existsSync } from 'node:fs'
import { createConnection } from 'node:net'
import { sql } from 'kysely'
import { createWinkLanguage } from '../adapters/wink/language.ts'
import { connectModels } from '../app.ts'
import { createDb } from '../db/pool.ts'
import type { Env, LlmModelEnv } from '../env.ts'
import { reachModel } from '../features/llm/index.ts'
import { createBuiltinJudge, scoreLine } from '../features/scoring/index.ts'
import { createLog } from '../log.ts'
import { openDatabase } from '../main.ts'
import { systemClock } from '../ports/clock.ts'
import { checkSpeech } from './doctor-speech.ts'
import type { Finding } from './finding.ts'

const checkNode = (): Finding => {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const ok = major > 20 || (major === 20 && minor >= 19)
  return { name: 'Node', ok, says: `${process.versions.node}${ok ? '' : ', but 20.19 or newer is needed'}` }
}

const checkDatabase = async (env: Env): Promise<Finding> => {
  const kind = env.databaseUrl === undefined ? `embedded, data in ${env.dataDir}` : 'at DATABASE_URL'
  try {
    const database = await openDatabase(env, createLog('silent'))
    try {
      const { rows } = await sql<{ version: string; number: number }>`
        select current_setting('server_version') as version, current_setting('server_version_num')::int as number`.execute(
        createDb(database.pool),
      )
      const version = rows[0]?.version ?? 'unknown'
      const ok = (rows[0]?.number ?? 0) >= 150_000
      return { name: 'Database', ok, says: `PostgreSQL ${version}, ${kind}${ok ? '' : '; 15 or newer is needed'}` }
    } finally {
      await database.close()
    }
  } catch (error) {
    return { name: 'Database', ok: false, says: `${kind}: ${error instanceof Error ? error.message : String(error)}` }
  }
}

/** Whether something listens there already; that may well be Candor itself. */
const checkPort = async ({ host, port }: Env): Promise<Finding> => {
  const taken = await new Promise<boolean>((resolve) => {
    const socket = createConnection({ host, port })
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false))
    socket.once('close', () => socket.destroy())
    setTimeout(() => resolve(false), 1_000).unref()
  })
  return { name: 'Address', ok: true, says: `${host}:${port}${taken ? ', something listens there now' : ', free'}` }
}

const checkJudge = (): Finding => {
  const judge = createBuiltinJudge({ language: createWinkLanguage() })
  const question = 'What did you do when the till did not balance?'
  const answer = 'I counted it again, found a refund booked twice, and corrected it the same evening.'
  const { overall } = scoreLine({ id: 'doctor', question, answer }, judge)
  return {
    name: 'Interviewer',
    ok: overall !== null,
    says: 'built-in, English',
  }
}

/** What is wrong with a model, and what to do. */
const advice: Record<string, string> = {
  'llm.unauthorised': 'the key is missing, wrong, or without credit; see the keys in .env.example',
  'llm.unknown-model': 'nothing under this name; look up the exact name (Ollama: `ollama pull NAME`), and the base URL',
  'llm.rate-limited': 'the key is over its limit for now; wait, or put another provider behind it in CANDOR_LLM',
  'llm.unavailable': 'no answer from its server; is it running, and is the base URL right?',
  'llm.timeout': 'no word within 20 seconds; a local model may be too large for this machine',
  'llm.refused': 'the request is refused; is this a chat model, and is the base URL right?',
}

/** A local model is loaded at its first call, which takes long. */
const firstTokenMs = 20_000

/** One tiny call to each configured model. */
const checkModels = async ({ llm }: Env): Promise<Finding[]> => {
  const notes = llm.notes.map((says) => ({ name: 'Models', ok: true, says }))
  if (llm.models.length === 0) {
    return [{ name: 'Models', ok: true, says: 'none configured (CANDOR_LLM): the built-in does everything' }, ...notes]
  }
  const where = ({ baseUrl }: LlmModelEnv): string => (baseUrl === undefined ? '' : ` at ${new URL(baseUrl).origin}`)
  const reached = await Promise.all(
    (await connectModels(llm.models)).map((model) =>
      reachModel(model, { clock: systemClock, deadlineMs: firstTokenMs }),
    ),
  )
  return [
    ...reached.map(({ provider, model, reachable, problem = '', ms }, index) => {
      const settings = llm.models[index]
      const name = `${provider}:${model}${settings ? where(settings) : ''}`
      const answers = `answers${ms === undefined ? '' : ` in ${ms} ms`}`
      return {
        name: 'Model',
        ok: reachable,
        says: reachable ? `${name} ${answers}` : `${name}: ${advice[problem] ?? 'it fails'} (${problem})`,
      }
    }),
    ...notes,
  ]
}

const checkOperator = ({ operatorKey }: Env): Finding => ({
  name: 'Operator',
  ok: true,
  says: operatorKey === undefined ? 'no key: nobody can change the server over the web' : 'whoever has the key',
})

const checkWeb = (webRoot: string | undefined): Finding => {
  const built = webRoot !== undefined && existsSync(webRoot)
  return { name: 'Screens', ok: true, says: built ? 'built' : 'will be built at the next start' }
}

/** `candor doctor`: what is configured, reachable and missing; exit code 1 if something does not work. */
export const runDoctor = async (env: Env, webRoot: string | undefined): Promise<number> => {
  const findings = [
    checkNode(),
    await checkDatabase(env),
    await checkPort(env),
    checkJudge(),
    ...(await checkModels(env)),
    ...(await checkSpeech(env.speech)),
    checkOperator(env),
    checkWeb(webRoot),
  ]
  for (const { name, ok, says } of findings)
    process.stdout.write(`${ok ? 'ok     ' : 'FAULT  '} ${name.padEnd(12)} ${says}\n`)
  return findings.every(({ ok }) => ok) ? 0 : 1
}
