import { newId } from '../../../kernel/ids.ts'
import type { Clock } from '../../../ports/clock.ts'
import type { InterviewStore } from '../interview.store.ts'
import type { JudgeWithModel } from '../judgement.ts'
import type { FollowUpWithModel, PlanWithModel } from '../plan.ts'
import { Judging } from './judging.ts'
import { watchLeftBehind } from './left-behind.ts'
import { type ModelLimits, modelLimits } from './limits.ts'
import type { FilledTurn, PendingStore } from './pending.store.ts'
import { createPlanInTime, type PlanInTime } from './plan-in-time.ts'
import type { ModelWatch } from './watch.ts'
import { createWordFollowUp, type WordFollowUp } from './word-follow-up.ts'

/** What a configured language model does in an interview; what is left out, the built-in interviewer does alone. */
export interface InterviewModels {
  plan?: PlanWithModel
  followUp?: FollowUpWithModel
  judge?: JudgeWithModel
  limits?: Partial<ModelLimits>
}

interface Parts {
  models: InterviewModels
  store: InterviewStore
  pending: PendingStore
  watch: ModelWatch
  clock: Clock
  onFilled: (turn: FilledTurn) => Promise<void>
}

export interface RunningModels {
  planInTime: PlanInTime | null
  wordFollowUp: WordFollowUp | null
  judging: Judging | null
  /** From now on reads what is left behind. */
  watch(): void
  /** Ends every call to a model and every wait for one, at once. */
  stop(): void
  /** After the last request: leaves what is not done to the next start. */
  close(): Promise<void>
}

/** A configured model at work in interviews, under one AbortSignal; without one only what it left behind is settled. */
export const startModels = ({ models, store, pending, watch, clock, onFilled }: Parts): RunningModels => {
  const limits = { ...modelLimits, ...models.limits }
  const ending = new AbortController()
  const stopping = ending.signal
  const instance = newId()
  const { plan, followUp, judge } = models
  const judging = judge ? new Judging({ judge, pending, limits, watch, clock, instance, stopping, onFilled }) : null
  let leftBehind: ReturnType<typeof watchLeftBehind> | null = null
  return {
    planInTime: plan ? createPlanInTime({ plan, limits, watch, stopping }) : null,
    wordFollowUp: followUp ? createWordFollowUp({ followUp, limits, watch, stopping }) : null,
    judging,
    watch() {
      leftBehind = watchLeftBehind({ store, pending, judging, limits, watch, clock, instance, onFilled })
    },
    stop: () => ending.abort(new Error('the server stops')),
    async close() {
      await leftBehind?.stop()
    },
  }
}
