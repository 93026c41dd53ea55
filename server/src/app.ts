import { maxDocumentBytes } from '@candor/contracts/documents.ts'
import type { FastifyBaseLogger, FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import type { Pool } from 'pg'
import { Registry } from 'prom-client'
import { createBetterAuthSignIn } from './adapters/better-auth/sign-in.ts'
import { createDocumentReader } from './adapters/document-process/reader.ts'
import { createFlite } from './adapters/flite/flite.ts'
import { createLlmChain } from './adapters/llm-chain/chain.ts'
import { createOpusCodec } from './adapters/opus/sound-codec.ts'
import { createWinkLanguage } from './adapters/wink/language.ts'
import { createHeartbeatStore } from './db/heartbeat.store.ts'
import { createIdempotencyStore } from './db/idempotency.store.ts'
import { migrate } from './db/migrate.ts'
import { createDb, type Db } from './db/pool.ts'
import type { LlmEnv, LlmModelEnv } from './env.ts'
import { createAccountStore } from './features/accounts/account.store.ts'
import { rememberVisitors } from './features/accounts/identify.ts'
import { accountRoutes, createIdentify, signInRoutes } from './features/accounts/routes.ts'
import { createDeliveryStore } from './features/delivery/delivery.store.ts'
import { asMarkdown as deliveryInMarkdown, readDelivery } from './features/delivery/index.ts'
import { createDocumentStore } from './features/documents/document.store.ts'
import { createDocuments, type Documents } from './features/documents/index.ts'
import { documentRoutes } from './features/documents/routes.ts'
import { createInterviews, type JudgeAnswer, recoverInterviews } from './features/interview/index.ts'
import { createInterviewStore } from './features/interview/interview.store.ts'
import { modelLimits } from './features/interview/models/limits.ts'
import { createPendingStore, type FilledTurn } from './features/interview/models/pending.store.ts'
import { type InterviewModels, startModels } from './features/interview/models/start-models.ts'
import { createModelWatch } from './features/interview/models/watch.ts'
import { planInterview } from './features/interview/planner/plan.rules.ts'
import { createModelFollowUps, type HideIdentity } from './features/interview/proposals/model-follow-ups.ts'
import { createModelPlanner } from './features/interview/proposals/model-planner.ts'
import { Compressing } from './features/interview/recordings/compress-recordings.ts'
import { createRecordingStore } from './features/interview/recordings/recording.store.ts'
import { type RecordingServing, recordingRoutes } from './features/interview/recordings/routes.ts'
import { interviewRoutes } from './features/interview/routes.ts'
import { serveSpokenInterviews } from './features/interview/spoken/routes.ts'
import { createSpokenStore } from './features/interview/spoken/spoken.store.ts'
import { type ConfiguredModel, createModelList } from './features/llm/index.ts'
import { llmRoutes } from './features/llm/routes.ts'
import { SpeechModels } from './features/operator/index.ts'
import { type OperatorParts, operatorRoutes } from './features/operator/routes.ts'
import { remakeReport } from './features/reports/index.ts'
import { createReportStore } from './features/reports/report.store.ts'
import { reportRoutes } from './features/reports/routes.ts'
import { blind, createBuiltinJudge, createModelJudge, revealed } from './features/scoring/index.ts'
import { scoringRoutes } from './features/scoring/routes.ts'
import { type Budgets, createVoice, type Engines, type Voice } from './features/voice/index.ts'
import { maxMessageBytes } from './features/voice/live-socket.ts'
import { createAudioStore } from './features/voice/sound/audio.store.ts'
import { speechRoutes } from './features/voice/speech.routes.ts'
import { transcriptionRoutes } from './features/voice/transcription.routes.ts'
import { createAttemptMetrics, createModelMetrics } from './http/model-metrics.ts'
import { serveApiReference } from './http/openapi.ts'
import { createRouter, type Router } from './http/route.ts'
import { createServer } from './http/server.ts'
import { serveStaticFiles } from './http/static-files.ts'
import { welcomeVisitor } from './http/visitor-cookie.ts'
import { newId } from './kernel/ids.ts'
import { type Clock, systemClock } from './ports/clock.ts'
import type { Llm } from './ports/llm.ts'
import type { ModelFiles } from './ports/models/model-files.ts'
import type { TextToSpeech } from './ports/text-to-speech.ts'
import { systemTimer, type Timer } from './ports/timer.ts'

export interface AppOptions {
  pool: Pool
  log: FastifyBaseLogger
  version: string
  secret: string
  publicUrl: string | undefined
  /** The built web app; pages are not served without it. */
  webRoot: string | undefined
  /** The program that reads documents, in a process of its own. */
  documentChild: { path: string; execArgv: readonly string[] }
  /** The program of the thread that speaks. */
  speechWorker: string
  /** The program of the thread that compresses recordings. */
  soundWorker: string
  clock?: Clock
  /** Another judge than the built-in one; the bench measures without judging. */
  judge?: JudgeAnswer
  /** What a configured language model does; without it the built-in interviewer does all. */
  models?: InterviewModels
  /** What listens in spoken interviews; without it people type beside the recording. */
  hearing?: Pick<Engines, 'recogniser' | 'voiceActivity'>
  /** Another voice than the built-in one. */
  voice?: TextToSpeech
  timers?: Timer
  /** What one live connection may send, where it is not the usual. */
  budgets?: Budgets
  /** What the operator may do over HTTP; nothing where it is left out. */
  operator?: Pick<OperatorParts, 'key' | 'maxArchiveBytes'> & { files: ModelFiles; folderInUse: string | null }
  /** The configured language models. */
  llmEnv?: LlmEnv
  /** Instead of the chain of them; null: the built-in interviewer alone. */
  llm?: Llm | null
}

export interface App {
  http: FastifyInstance
  /** The configured models behind one face; null: there is none. */
  llm: Llm | null
  /** Stops taking requests, lets those under way finish, and ends what the app started. */
  close(): Promise<void>
}

const heartbeatMs = 5_000

/** Beats now and every few seconds; `close` makes the last beat the moment of stopping. */
const startHeartbeat = async (beat: () => Promise<void>, log: FastifyBaseLogger) => {
  await beat()
  const timer = setInterval(() => {
    beat().catch((error: unknown) => log.warn({ err: error }, 'heartbeat failed'))
  }, heartbeatMs)
  return {
    async close() {
      clearInterval(timer)
      await beat().catch((error: unknown) => log.warn({ err: error }, 'last heartbeat failed'))
    },
  }
}

const serveHealth = (http: FastifyInstance, isReady: () => Promise<unknown>): void => {
  const schema = { hide: true } as object
  http.get('/health', { schema }, async () => ({ status: 'ok' }))
  http.get('/ready', { schema }, async (_request, reply) => {
    const ready = await isReady().then(
      () => true,
      () => false,
    )
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ready' : 'no database' })
  })
}

/** The configured models in their order. The SDK behind them is loaded only where there is one. */
export const connectModels = async (models: readonly LlmModelEnv[]): Promise<ConfiguredModel[]> => {
  if (models.length === 0) return []
  const { createAiSdkLlm } = await import('./adapters/ai-sdk/llm.ts')
  return models.map((settings) => ({
    provider: settings.provider,
    model: settings.model,
    llm: createAiSdkLlm(settings),
  }))
}

/** The models one by one, to be looked at, and as a chain, to be asked. */
const wireModels = async ({ llmEnv, llm, log }: AppOptions, registry: Registry) => {
  const models = await connectModels(llmEnv?.models ?? [])
  if (llm !== undefined) return { models, llm }
  const count = createAttemptMetrics(registry)
  const chain = createLlmChain(models, {
    timer: systemTimer,
    random: Math.random,
    onAttempt(attempt) {
      count(attempt)
      const failed = attempt.outcome !== 'ok' && attempt.outcome !== 'cancelled'
      log[failed ? 'warn' : 'info'](attempt, 'model called')
    },
  })
  return { models, llm: chain }
}

interface Judges {
  judge: JudgeAnswer
  /** What the configured models do in an interview; empty without any. */
  models: InterviewModels
}

const hideIdentity: HideIdentity = (text) => {
  const seen = blind(text)
  return { text: seen.text, reveal: (written) => revealed(written, text, seen) }
}

/** The built-in judge, and what a language model does beside the built-in interviewer. */
const createJudges = ({ judge, models, llmEnv, log }: AppOptions, llm: Llm | null): Judges => {
  // Loaded once: the data of the language library grows with each loading.
  const language = judge && !llm ? null : createWinkLanguage()
  const builtin = judge ?? (language && createBuiltinJudge({ language }))
  if (!builtin) throw new Error('there is no judge')
  if (models || !llm || !language) return { judge: builtin, models: models ?? {} }
  return {
    judge: builtin,
    models: {
      plan: createModelPlanner({ llm, blind: (text) => blind(text).text, deadlineMs: modelLimits.planMs }),
      followUp: createModelFollowUps({ llm, hide: hideIdentity, deadlineMs: modelLimits.followUpMs }),
      judge: createModelJudge({
        llm,
        language,
        blind,
        samples: llmEnv?.samples ?? 1,
        deadlineMs: modelLimits.readingMs,
        log: (judgement) => log.info(judgement, 'judged by a model'),
      }),
    },
  }
}

interface InterviewWiring extends Judges {
  db: Db
  log: FastifyBaseLogger
  clock: Clock
  documentText: Documents['textOf']
  registry: Registry
  voice: Voice
}

/** The features that stand on an interview: the interview itself, its report, and the models at work in both. */
const wireInterviews = (parts: InterviewWiring) => {
  const { db, log, clock, judge, models, documentText, voice } = parts
  const store = createInterviewStore(db)
  const running = startModels({
    models,
    store,
    pending: createPendingStore(db),
    watch: createModelWatch(log, createModelMetrics(parts.registry)),
    clock,
    onFilled: async (turn: FilledTurn) => {
      if (turn.completed) await remakeReport(reportParts, turn)
    },
  })
  const { judging, wordFollowUp, planInTime } = running
  const interviewParts = {
    store,
    judge,
    clock,
    judging,
    wordFollowUp,
    plan: planInterview,
    planInTime,
    documentText,
    speaks: voice.speaks,
    voices: voice.voices,
    spoken: createSpokenStore(db),
    onAnswered: (interviewId: string) => voice.changed(interviewId),
  }
  const reportParts = { interviews: createInterviews(interviewParts), store: createReportStore(db), clock }
  return { interviewParts, reportParts, running }
}

/** How people spoke goes to their own reports, and to nothing that makes a mark. */
const wireDelivery = (db: Db) => {
  const parts = { store: createDeliveryStore(db) }
  return {
    read: (workspaceId: string, interviewId: string) => readDelivery(parts, workspaceId, interviewId),
    inMarkdown: deliveryInMarkdown,
  }
}

/** What runs beside the server: a process for each document, a thread that speaks. */
const startHelpers = ({ documentChild: { path, execArgv }, speechWorker, voice: other }: AppOptions) => {
  const reader = createDocumentReader({ childPath: path, execArgv })
  const flite = createFlite({ workerPath: speechWorker })
  return { reader, voice: other ?? flite, close: () => Promise.all([reader.close(), flite.close()]) }
}

const wireVoice = ({ log, hearing, timers = systemTimer, budgets }: AppOptions, db: Db, voice: TextToSpeech): Voice => {
  const engines = { voice, recogniser: hearing?.recogniser ?? null, voiceActivity: hearing?.voiceActivity ?? null }
  return createVoice({ engines, audio: createAudioStore(db), timers, log, budgets })
}

/** Recordings: heard again over HTTP, and made small by a thread beside the server. */
const wireRecordings = ({ log, soundWorker, clock = systemClock, timers = systemTimer }: AppOptions, db: Db) => {
  const codec = createOpusCodec({ workerPath: soundWorker })
  const store = createRecordingStore(db)
  const compressing = new Compressing({ store, codec, clock, timers, log })
  compressing.start()
  return {
    serve: (serving: RecordingServing) => recordingRoutes(serving, { store, codec }),
    close: () => compressing.stop(),
  }
}

/** The routes of whoever runs the server, and how to end what they began. */
const wireOperator = ({ operator, hearing, log, clock = systemClock }: AppOptions) => {
  if (!operator) return { serve: () => undefined, close: async () => undefined }
  const { files, folderInUse, ...rest } = operator
  const onFault = (error: unknown): void => log.error({ err: error }, 'a speech model could not be fetched')
  const models = new SpeechModels({ files, folderInUse, onFault })
  const engine = hearing?.recogniser?.capabilities.engine ?? null
  return {
    serve: (router: Router) => operatorRoutes(router, { ...rest, models, engine, clock }),
    close: () => models.close(),
  }
}

interface Closable {
  close(): Promise<unknown>
}

const closeInOrder = (running: { stop(): void }, parts: readonly Closable[]) => async (): Promise<void> => {
  // First: a request may be waiting for a model.
  running.stop()
  for (const part of parts) await part.close()
}

/**
 * Everything wired together: the only file that knows which adapter serves which feature. Migrates
 * and recovers before it returns, so that nothing listens earlier.
 */
export const createApp = async (options: AppOptions): Promise<App> => {
  const { pool, log, clock = systemClock } = options
  const db = createDb(pool)
  const applied = await migrate(db)
  if (applied.length > 0) log.info({ applied }, 'migrated')

  const accounts = createAccountStore(db)
  const signIn = createBetterAuthSignIn({ pool, secret: options.secret, publicUrl: options.publicUrl })
  const helpers = startHelpers(options)
  const documents = createDocuments({ store: createDocumentStore(db), reader: helpers.reader })
  const registry = new Registry()
  const { models, llm } = await wireModels(options, registry)
  const judges = createJudges(options, llm)
  const voice = wireVoice(options, db, helpers.voice)
  const wired = wireInterviews({ ...judges, db, log, clock, documentText: documents.textOf, registry, voice })
  const { interviewParts, reportParts, running } = wired
  const visitors = rememberVisitors(accounts)
  const accountParts = { store: accounts, signIn, visitors, onErased: interviewParts.store.forgetPlans }

  const operator = wireOperator(options)
  const recordings = wireRecordings(options, db)
  const heartbeat = createHeartbeatStore(db)
  log.info(await recoverInterviews(interviewParts, await heartbeat.lastSeen()), 'recovered')

  const http = await createServer({ ...options, maxFileBytes: maxDocumentBytes, maxMessageBytes, registry })
  const idempotency = createIdempotencyStore(db)
  serveHealth(http, () => sql`select 1`.execute(db))
  await http.register(
    (api, _options, done) => {
      const identify = createIdentify(accountParts)
      const router = createRouter(api, { identify, idempotency })
      accountRoutes(router, accountParts)
      signInRoutes(api, accountParts)
      documentRoutes(router, documents)
      interviewRoutes(router, interviewParts)
      serveSpokenInterviews({ api, router, identify, voice }, interviewParts)
      recordings.serve({ api, router, identify })
      reportRoutes(router, reportParts, wireDelivery(db))
      scoringRoutes(router, judges)
      operator.serve(router)
      llmRoutes(router, createModelList(models, clock))
      speechRoutes(router, helpers.voice)
      transcriptionRoutes(router, options.hearing?.recogniser ?? null)
      done()
    },
    { prefix: '/api/v1' },
  )
  await serveApiReference(http)
  await serveStaticFiles(http, { root: options.webRoot, onPage: welcomeVisitor })
  await http.ready()
  const instance = newId()
  running.watch()
  const beating = await startHeartbeat(() => heartbeat.beat(instance, clock.now()), log)

  return {
    http,
    llm,
    close: closeInOrder(running, [operator, voice, http, recordings, running, beating, helpers]),
  }
}
