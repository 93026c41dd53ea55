import { resolve } from 'node:path'
import type { TimedWord } from '@candor/contracts/speech.ts'
import type pg from 'pg'
import { openSilero } from '../../server/src/adapters/silero/voice-activity.ts'
import { createApp } from '../../server/src/app.ts'
import { createPool } from '../../server/src/db/pool.ts'
import { createLog } from '../../server/src/log.ts'
import type { SpeechToText } from '../../server/src/ports/speech-to-text.ts'
import { scriptedVoiceActivity } from '../../server/src/ports/voice-activity.fake.ts'
import { aboutThis, serveJobs } from './child.ts'
import { answersRecogniser, scriptedJudge, scriptedRecogniser, scriptedVoice } from './engines.ts'

/**
 * The product as the benches of the live conversation run it: its own composition, real PostgreSQL and real
 * sockets; what a bench scripts goes in where another vendor would.
 */
export interface ServerAbout {
  /** Of the database. */
  connection: pg.PoolConfig
  /** `silent`: nobody ever speaks, whatever is heard. */
  voiceActivity: 'silero' | 'silent'
  recogniser: 'scripted' | 'none'
  /** What is answered, turn after turn, in the only conversation; without it words without end. */
  answers?: readonly (readonly TimedWord[])[]
  voice: 'scripted' | 'flite'
  judge: 'scripted' | 'builtin'
}

export interface ServerReady {
  address: string
}

/** What the process has used since its start, milliseconds of CPU. */
export interface ServerUsage {
  cpuMs: number
}

const recogniser = ({ answers }: ServerAbout): SpeechToText =>
  answers ? answersRecogniser(answers) : scriptedRecogniser()

const about = aboutThis<ServerAbout>()
const pool = createPool({ connection: about.connection, onError: console.error })
const app = await createApp({
  pool,
  log: createLog('warn'),
  version: '0.0.0-bench',
  secret: 'a secret of the bench, at least 32 characters long',
  publicUrl: undefined,
  webRoot: undefined,
  documentChild: { path: resolve('server/src/adapters/document-process/child.ts'), execArgv: ['--import', 'tsx'] },
  speechWorker: resolve('tools/speech-worker.mjs'),
  soundWorker: resolve('tools/sound-worker.mjs'),
  hearing: {
    recogniser: about.recogniser === 'none' ? null : recogniser(about),
    voiceActivity: about.voiceActivity === 'silero' ? await openSilero() : scriptedVoiceActivity([]),
  },
  ...(about.voice === 'scripted' && { voice: scriptedVoice() }),
  ...(about.judge === 'scripted' && { judge: scriptedJudge }),
})
const address = await app.http.listen({ port: 0, host: '127.0.0.1' })

serveJobs<'usage'>(
  { address } satisfies ServerReady,
  async () => {
    const { user, system } = process.cpuUsage()
    return { cpuMs: (user + system) / 1000 } satisfies ServerUsage
  },
  async () => {
    await app.close()
    await pool.end()
  },
)
