import type { ServedCall } from '../../../ports/llm.ts'
import type { DroppedQuote } from '../judgement.ts'

/** What a model is asked for. */
export type ModelTask = 'plan' | 'follow-up' | 'judgement'

/** model: its work is used; builtin: it served nothing usable in time; later: stopped or broken, to be done again. */
export type ModelOutcome = 'model' | 'builtin' | 'later'

interface ModelWork {
  task: ModelTask
  outcome: ModelOutcome
  ms: number
  calls?: readonly ServedCall[] | undefined
  dropped?: readonly DroppedQuote[] | undefined
}

/** Told of everything that models do and fail to do; never of a person's words. */
export interface ModelWatch {
  done(work: ModelWork): void
  fault(error: unknown, message: string): void
}

interface Log {
  info(fields: object, message: string): void
  warn(fields: object, message: string): void
}

export interface ModelCounters {
  work(task: ModelTask, outcome: ModelOutcome): void
  call(task: ModelTask, call: ServedCall): void
  droppedQuote(why: string): void
}

/** `{ 'not-verbatim': 2 }` */
const countedByReason = (dropped: readonly DroppedQuote[]): Record<string, number> => {
  const counts: Record<string, number> = {}
  for (const { why } of dropped) counts[why] = (counts[why] ?? 0) + 1
  return counts
}

/** What an error is and where it arose. Its message and cause may repeat what a provider said, and so a person's words. */
const placeOf = (error: unknown): object => {
  if (!(error instanceof Error)) return { name: typeof error }
  const at = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return { name: error.name, ...('code' in error && { code: error.code }), at: at.slice(0, 5) }
}

/** Writes what models do into the log, one line each, and counts it. */
export const createModelWatch = (log: Log, counters: ModelCounters): ModelWatch => ({
  done({ task, outcome, ms, calls = [], dropped = [] }) {
    counters.work(task, outcome)
    for (const call of calls) counters.call(task, call)
    for (const { why } of dropped) counters.droppedQuote(why)
    log.info({ task, outcome, ms: Math.round(ms), calls, dropped: countedByReason(dropped) }, 'model asked')
  },
  fault(error, message) {
    log.warn({ fault: placeOf(error) }, message)
  },
})
