import { type Llm, LlmError } from '../../../ports/llm.ts'
import type { Gap } from '../judgement.ts'
import type { FollowUpRequest, FollowUpWithModel } from '../plan.ts'
import { acceptFollowUp } from './accept-follow-up.rules.ts'
import { asDocument, asLine } from './material.rules.ts'
import { followUpProposalSchema } from './plan-proposal.ts'
import { followUpPrompt } from './prompts/follow-up.prompt.ts'

/** Two minutes of speech at either end would be more than one follow-up can take up. */
const answerCharacters = 4_000
const mostOutputTokens = 150
/** The person waits; the caller's signal may end it sooner. */
const followUpDeadlineMs = 2_500

const inWords: Record<Gap, string> = {
  situation: 'what was going on, where and when',
  task: 'what was asked of the person',
  action: 'what the person did, step by step',
  result: 'what came of it',
  ownership: 'what was the person’s own part',
  learning: 'what the person took from it',
  reason: 'the reason',
  example: 'an example',
  tradeOff: 'what speaks against it, and what it costs',
  depth: 'detail',
}

/** A text without identity, and how what is written about it gets the person's own words back. */
export type HideIdentity = (text: string) => { text: string; reveal: (written: string) => string }

const materialOf = ({ planned, judgement, asked, builtin }: FollowUpRequest, hidden: string): string =>
  [
    `Question: ${asLine(planned.text, 500)}`,
    `Missing, the most valuable first: ${judgement.gaps.map((gap) => inWords[gap]).join('; ') || 'an answer to the question'}.`,
    `Asked otherwise: ${asLine(builtin?.text ?? '', 500)}`,
    `Asked before: ${asked
      .map((question) => asLine(question, 300))
      .slice(-12)
      .join(' | ')}`,
    asDocument('answer', hidden, answerCharacters),
  ].join('\n')

/**
 * Lets a model word the follow-up that the rules called for; whether there is one is theirs to decide.
 * Null where they called for none, where the wording does not hold, or where no provider served before
 * the deadline or the caller's signal; any other failure is a fault and thrown. The model reads the answer
 * without identity (`hide`).
 */
export const createModelFollowUps =
  ({
    llm,
    hide,
    deadlineMs = followUpDeadlineMs,
  }: {
    llm: Llm
    hide: HideIdentity
    deadlineMs?: number
  }): FollowUpWithModel =>
  async (request, signal) => {
    if (request.builtin === null) return null
    const hidden = hide(request.answer)
    try {
      const { value, served } = await llm.generateObject({
        prompt: followUpPrompt,
        input: materialOf(request, hidden.text),
        schema: followUpProposalSchema,
        schemaName: 'follow_up',
        signal,
        deadlineMs,
        maxOutputTokens: mostOutputTokens,
      })
      const question = acceptFollowUp(hidden.reveal(value.text), request)
      return question && { question, call: served }
    } catch (error) {
      if (error instanceof LlmError || signal.aborted) return null
      throw error
    }
  }
