import { unlessAborted } from '../../../kernel/unless-aborted.ts'
import type { ServedCall } from '../../../ports/llm.ts'
import type { FollowUpRequest, FollowUpWithModel, PlannedQuestion } from '../plan.ts'
import type { ModelLimits } from './limits.ts'
import type { ModelWatch } from './watch.ts'

/** A follow-up in a model's words. */
export interface WordedFollowUp {
  question: PlannedQuestion
  call: ServedCall
}

interface WordingParts {
  followUp: FollowUpWithModel
  limits: ModelLimits
  watch: ModelWatch
  stopping: AbortSignal
}

/** Asks the model to word a follow-up; null: it did not in time, and the built-in interviewer's stands. Never rejects. */
export type WordFollowUp = (request: FollowUpRequest) => Promise<WordedFollowUp | null>

/** What it says it takes up has to stand in the answer. */
const withTrueBasis = ({ question, call }: WordedFollowUp, answer: string): WordedFollowUp =>
  question.basis === null || answer.includes(question.basis.words)
    ? { question, call }
    : { question: { ...question, basis: null }, call }

export const createWordFollowUp =
  ({ followUp, limits, watch, stopping }: WordingParts): WordFollowUp =>
  async (request) => {
    const startedAt = performance.now()
    const signal = AbortSignal.any([stopping, AbortSignal.timeout(limits.followUpMs)])
    const done = (worded: WordedFollowUp | null): WordedFollowUp | null => {
      const outcome = worded ? 'model' : 'builtin'
      const calls = worded ? [worded.call] : []
      watch.done({ task: 'follow-up', outcome, ms: performance.now() - startedAt, calls })
      return worded
    }
    try {
      const worded = await unlessAborted(followUp(request, signal), signal)
      return done(worded && withTrueBasis(worded, request.answer))
    } catch (error) {
      if (!signal.aborted) watch.fault(error, 'wording a follow-up by a model failed')
      return done(null)
    }
  }
