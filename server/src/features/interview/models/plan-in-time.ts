import { unlessAborted } from '../../../kernel/unless-aborted.ts'
import type { InterviewPlan, PlanInput, PlanWithModel } from '../plan.ts'
import type { ModelLimits } from './limits.ts'
import type { ModelWatch } from './watch.ts'
import { isAskable } from './whole-plan.rules.ts'

interface PlanningParts {
  plan: PlanWithModel
  limits: ModelLimits
  watch: ModelWatch
  stopping: AbortSignal
}

/** The plan that an interview goes by: the model's where it was there in time, else the built-in one. Never rejects. */
export type PlanInTime = (input: PlanInput, builtin: InterviewPlan) => Promise<InterviewPlan>

export const createPlanInTime =
  ({ plan, limits, watch, stopping }: PlanningParts): PlanInTime =>
  async (input, builtin) => {
    const startedAt = performance.now()
    const signal = AbortSignal.any([stopping, AbortSignal.timeout(limits.planMs)])
    const done = (made: InterviewPlan | null): InterviewPlan => {
      const outcome = made ? 'model' : 'builtin'
      watch.done({ task: 'plan', outcome, ms: performance.now() - startedAt, calls: made?.calls })
      return made ?? builtin
    }
    try {
      const made = await unlessAborted(plan(input, builtin, signal), signal)
      if (!made || isAskable(made, input.settings.questionCount)) return done(made)
      watch.fault(new Error('not askable'), 'a plan by a model was not whole')
      return done(null)
    } catch (error) {
      if (!signal.aborted) watch.fault(error, 'planning by a model failed')
      return done(null)
    }
  }
