import { unlessAborted } from '../../kernel/unless-aborted.ts'
import { type Llm, type LlmCall, LlmError, type LlmErrorCode, llmFailure, promptName } from '../../ports/llm.ts'
import { pause, type Timer } from '../../ports/timer.ts'
import { admits, afterFailure, afterFirstToken, afterNothing, type Breaker, entered, healthy } from './breaker.rules.ts'
import { pauseBeforeRetry, shareOf } from './pace.rules.ts'

/** A model of the chain, and what the configuration calls it. */
export interface ChainLink {
  provider: string
  model: string
  llm: Llm
}

/** How one attempt went; no word of anybody is in it. */
export interface LlmAttempt {
  provider: string
  model: string
  /** `judge-story@1`. */
  prompt: string
  kind: 'object' | 'text'
  /** `cancelled`: the caller left. */
  outcome: 'ok' | 'cancelled' | LlmErrorCode
  /** Milliseconds, a stream's to its end. */
  ms: number
}

export interface ChainParts {
  timer: Timer
  /** 0 to 1. */
  random: () => number
  onAttempt: (attempt: LlmAttempt) => void
}

/** One attempt under way: its signal, and what becomes of it. */
export interface Attempt {
  link: LiveLink
  signal: AbortSignal
  /** Ends the attempt with an error after so many milliseconds; the returned function takes that back. */
  limit(milliseconds: number): () => void
  succeeded(): void
  /** Tells the breaker and the log; gives the failure that the chain goes on with, or throws what ends the call. */
  failed(error: unknown): LlmError
  /** The caller wants no more of it. */
  abandoned(): void
}

/** A link with its breaker. */
export class LiveLink {
  readonly link: ChainLink
  readonly #parts: ChainParts
  #breaker: Breaker = healthy

  constructor(link: ChainLink, parts: ChainParts) {
    this.link = link
    this.#parts = parts
  }

  get admits(): boolean {
    return admits(this.#breaker, this.#parts.timer.nowMs())
  }

  firstToken(): void {
    this.#breaker = afterFirstToken(this.#breaker)
  }

  begin(call: LlmCall, kind: LlmAttempt['kind']): Attempt {
    const { timer, onAttempt } = this.#parts
    const startedMs = timer.nowMs()
    const controller = new AbortController()
    const left = (): void => controller.abort(call.signal.reason)
    call.signal.addEventListener('abort', left, { once: true })
    this.#breaker = entered(this.#breaker)
    let open = true
    const settle = (outcome: LlmAttempt['outcome'], breaker: Breaker): void => {
      if (!open) return
      open = false
      this.#breaker = breaker
      call.signal.removeEventListener('abort', left)
      controller.abort(llmFailure('llm.cut-off'))
      const { provider, model } = this.link
      const ms = Math.round(timer.nowMs() - startedMs)
      onAttempt({ provider, model, prompt: promptName(call.prompt), kind, outcome, ms })
    }
    return {
      link: this,
      signal: controller.signal,
      limit: (milliseconds) => timer.after(milliseconds, () => controller.abort(llmFailure('llm.timeout'))),
      succeeded: () => settle('ok', healthy),
      abandoned: () => settle('cancelled', afterNothing(this.#breaker, timer.nowMs())),
      failed: (error) => {
        if (call.signal.aborted || !(error instanceof LlmError)) {
          settle('cancelled', afterNothing(this.#breaker, timer.nowMs()))
          throw call.signal.aborted ? call.signal.reason : error
        }
        settle(error.code, afterFailure(this.#breaker, error, timer.nowMs()))
        return error
      },
    }
  }
}

interface Errand<T> {
  call: LlmCall
  kind: LlmAttempt['kind']
  /** By the timer. */
  deadlineAtMs: number
  /** Does the work with what the attempt may use. */
  work(link: ChainLink, limited: Pick<LlmCall, 'signal' | 'deadlineMs'>): Promise<T>
}

/** The attempt that served, still open: whoever asked says how it ended. */
export interface Served<T> {
  value: T
  attempt: Attempt
}

type Outcome<T> = { served: Served<T> } | { failure: LlmError }

const attemptOnce = async <T>(
  link: LiveLink,
  errand: Errand<T>,
  budgetMs: number,
  timer: Timer,
): Promise<Outcome<T>> => {
  const { call, kind, work, deadlineAtMs } = errand
  const attempt = link.begin(call, kind)
  const release = attempt.limit(budgetMs)
  try {
    // A text goes on after its first token: it may use all that is left; the limit here is the first token's.
    const deadlineMs = kind === 'text' ? deadlineAtMs - timer.nowMs() : budgetMs
    const value = await unlessAborted(work(link.link, { signal: attempt.signal, deadlineMs }), attempt.signal)
    return { served: { value, attempt } }
  } catch (error) {
    return { failure: attempt.failed(error) }
  } finally {
    release()
  }
}

/**
 * Tries the links in their order until one serves. Rejects with `llm.exhausted` when none does, and with the
 * reason of the caller's signal when that aborts.
 */
export const firstThatServes = async <T>(
  links: readonly LiveLink[],
  errand: Errand<T>,
  { timer, random }: ChainParts,
): Promise<Served<T>> => {
  errand.call.signal.throwIfAborted()
  let last: LlmError | undefined
  for (const [index, link] of links.entries()) {
    const othersLeft = links.slice(index + 1).filter((other) => other.admits).length
    const untilMs = timer.nowMs() + shareOf(errand.deadlineAtMs - timer.nowMs(), othersLeft)
    for (let attempt = 0; link.admits; attempt += 1) {
      const leftMs = untilMs - timer.nowMs()
      if (leftMs <= 0) break
      const outcome = await attemptOnce(link, errand, leftMs, timer)
      if ('served' in outcome) return outcome.served
      last = outcome.failure
      const waitMs = pauseBeforeRetry(last, { attempt, othersLeft, leftMs: untilMs - timer.nowMs() }, random())
      if (waitMs === undefined) break
      await pause(timer, waitMs, errand.call.signal)
    }
  }
  throw llmFailure('llm.exhausted', { cause: last })
}
