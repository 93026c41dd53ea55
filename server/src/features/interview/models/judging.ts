import { unlessAborted } from '../../../kernel/unless-aborted.ts'
import type { Clock } from '../../../ports/clock.ts'
import type { JudgeInput, Judgement, JudgeWithModel } from '../judgement.ts'
import type { ModelLimits } from './limits.ts'
import type { FilledTurn, PendingStore } from './pending.store.ts'
import type { ModelWatch } from './watch.ts'

/** Who reads an answer, and until when nobody else does. */
export interface Lease {
  claimedBy: string | null
  leaseUntil: Date
  attempts: number
}

/** What stands for an answer at the moment: its judgement, and who is at work on a better one. */
export interface Standing {
  judgement: Judgement
  /** null: the judgement is final. */
  lease: Lease | null
}

export interface JudgingParts {
  judge: JudgeWithModel
  pending: PendingStore
  limits: ModelLimits
  watch: ModelWatch
  clock: Clock
  /** This instance, as it signs its claims. */
  instance: string
  /** Aborted when the server stops. */
  stopping: AbortSignal
  /** A judgement became final after its answer was replied. */
  onFilled: (turn: FilledTurn) => Promise<void>
}

/** null: stopped or broken, to be done again later. */
type Outcome = Judgement | null

interface Reading {
  ended: Promise<Outcome>
  /** undefined while it goes on. */
  outcome: Outcome | undefined
  drop: () => void
}

/** After a fault of ours, before the next reading of the same answer. */
const breatherMs = 30_000

const withStatus = (judgement: Judgement, status: 'final' | 'pending'): Judgement => ({
  ...judgement,
  assessment: { ...judgement.assessment, status },
})

/** The built-in judgement as the last word. */
export const asFinal = (judgement: Judgement): Judgement => withStatus(judgement, 'final')

/**
 * One reading by the model. Where every provider fails, or none is done in time, the built-in
 * judgement is the final one.
 */
const read = async (
  parts: JudgingParts,
  input: JudgeInput,
  builtin: Judgement,
  dropped: AbortSignal,
): Promise<Outcome> => {
  const { judge, limits, watch, stopping } = parts
  const startedAt = performance.now()
  const late = AbortSignal.timeout(limits.readingMs)
  const signal = AbortSignal.any([stopping, dropped, late])
  const done = (outcome: 'model' | 'builtin' | 'later', { calls, dropped: quotes }: Partial<Judgement> = {}): void =>
    watch.done({ task: 'judgement', outcome, ms: performance.now() - startedAt, calls, dropped: quotes })
  try {
    const judgement = await unlessAborted(judge(input, builtin, signal), signal)
    done(judgement ? 'model' : 'builtin', judgement ?? {})
    return asFinal(judgement ?? builtin)
  } catch (error) {
    if (late.aborted && !stopping.aborted) {
      done('builtin')
      return asFinal(builtin)
    }
    if (!signal.aborted) watch.fault(error, 'a judgement by a model failed')
    done('later')
    return null
  }
}

/** A configured model's judgements, made beside the built-in ones; each answer is read once at a time. */
export class Judging {
  readonly limits: ModelLimits
  readonly stopping: AbortSignal
  readonly #parts: JudgingParts
  readonly #readings = new Map<string, Reading>()
  readonly #keeping = new Set<Promise<unknown>>()

  constructor(parts: JudgingParts) {
    this.limits = parts.limits
    this.stopping = parts.stopping
    this.#parts = parts
  }

  /** Begins to read an answer, unless that is under way. */
  begin(turnId: string, input: JudgeInput, builtin: Judgement): void {
    if (this.#readings.has(turnId)) return
    const dropping = new AbortController()
    const ended = read(this.#parts, input, builtin, dropping.signal)
    const reading: Reading = { ended, outcome: undefined, drop: () => dropping.abort() }
    this.#readings.set(turnId, reading)
    void ended.then((outcome) => {
      reading.outcome = outcome
    })
  }

  /** What to store for an answer now: with what has been read meanwhile it is final, else pending. */
  standingOf(turnId: string, builtin: Judgement): Standing {
    const reading = this.#readings.get(turnId)
    if (reading?.outcome) return { judgement: reading.outcome, lease: null }
    const { clock, instance } = this.#parts
    const lease = reading
      ? { claimedBy: instance, leaseUntil: this.#from(this.limits.leaseMs), attempts: 1 }
      : { claimedBy: null, leaseUntil: clock.now(), attempts: 0 }
    return { judgement: withStatus(builtin, 'pending'), lease }
  }

  /** Stores what a reading finds, once it does, in place of the pending judgement; null: it found nothing to store. */
  async keepWhenRead(turnId: string): Promise<Judgement | null> {
    const reading = this.#readings.get(turnId)
    if (!reading) return null
    const kept = reading.ended.then((outcome) => this.#keep(turnId, outcome))
    this.#keeping.add(kept)
    return kept.finally(() => this.#keeping.delete(kept))
  }

  /** Its judgement is stored already, or nobody wants it any more. */
  drop(turnId: string): void {
    this.#readings.get(turnId)?.drop()
    this.#readings.delete(turnId)
  }

  /** The answers being read by this instance. */
  underWay(): string[] {
    return [...this.#readings.keys()]
  }

  /** Nothing is being stored any more. */
  async idle(): Promise<void> {
    await Promise.all(this.#keeping)
  }

  #from(milliseconds: number): Date {
    return new Date(this.#parts.clock.now().getTime() + milliseconds)
  }

  async #keep(turnId: string, outcome: Outcome): Promise<Judgement | null> {
    const { pending, instance, watch, onFilled } = this.#parts
    try {
      if (outcome === null) {
        if (!this.stopping.aborted) await pending.release(instance, turnId, this.#from(breatherMs))
        return null
      }
      const filled = await pending.fill(turnId, outcome)
      if (filled) await onFilled(filled)
      return filled && outcome
    } catch (error) {
      // The claim runs out by itself, and whoever finds the answer then reads it again.
      watch.fault(error, 'a judgement by a model could not be stored')
      return null
    } finally {
      this.#readings.delete(turnId)
    }
  }
}
