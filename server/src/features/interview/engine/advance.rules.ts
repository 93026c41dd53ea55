import type { Judgement } from '../judgement.ts'
import type { InterviewRecord, InterviewWithTurns, TurnRecord } from '../records.ts'
import { offerTurn, remainingSecondsAt, stopClock } from './clock.rules.ts'
import { proposeFollowUp } from './follow-up.rules.ts'
import { type Decision, decideNext, type FollowUpProposal } from './next-question.rules.ts'

/** A turn with its answer, not yet judged. */
export type AnsweredTurn = TurnRecord & { answer: string; answeredAt: Date }

/** What changes on the interview when an answer has been judged. */
export interface InterviewChange {
  status: InterviewRecord['status']
  answered: number
  clock: InterviewRecord['clock']
  completedAt: Date | null
}

export interface Advance {
  decision: Decision
  /** The question is a follow-up in the words that were proposed. */
  worded: boolean
  change: InterviewChange
}

const decide = (
  state: InterviewWithTurns,
  answered: AnsweredTurn,
  judgement: Judgement,
  wording: FollowUpProposal,
): Pick<Advance, 'decision' | 'worded'> => {
  const { interview, turns } = state
  if (interview.status !== 'active') return { decision: { action: 'complete' }, worded: false }
  // Of earlier answers the state that is read for an answer knows nothing (`asked` in rows.store.ts): were they used
  // where they happen to be known, a crash could change the decision.
  const asked = turns.map(({ id, kind, planned }) => ({
    kind,
    question: planned.text,
    answer: id === answered.id ? answered.answer : null,
  }))
  const proposal = proposeFollowUp({
    planned: answered.planned,
    answer: answered.answer,
    judgement,
    asked: asked.map((turn) => turn.question),
  })
  const stopped = stopClock(interview.clock, answered.answeredAt)
  const remainingSeconds = remainingSecondsAt(stopped, interview.settings.timeLimitMinutes, answered.answeredAt)
  const { maxFollowUps } = interview.settings
  const decisionState = { plan: interview.plan, maxFollowUps, asked, remainingSeconds }
  const decision = decideNext(decisionState, proposal)
  if (!wording || decision.action !== 'follow_up') return { decision, worded: false }
  // Whether to follow up is the rules' to say; in which words, the proposal's, where the rules let them through.
  const worded = decideNext(decisionState, wording)
  return worded.action === 'follow_up' ? { decision: worded, worded: true } : { decision, worded: false }
}

/**
 * What a judged answer makes of an interview: what comes next, and how state and clock change. The
 * clock stood from the answer on: thinking costs the person nothing, nor does a crash before this ran.
 * `wording`: a model's words for the follow-up, if one is called for. `shownAt`: when the person sees
 * the next question, where that is later than now.
 */
export const advance = (
  state: InterviewWithTurns,
  answered: AnsweredTurn,
  judgement: Judgement,
  now: Date,
  { wording = null, shownAt = now }: { wording?: FollowUpProposal; shownAt?: Date } = {},
): Advance => {
  const { interview } = state
  const { decision, worded } = decide(state, answered, judgement, wording)
  const stopped = stopClock(interview.clock, answered.answeredAt)
  const ends = decision.action === 'complete' && interview.status === 'active'
  return {
    decision,
    worded,
    change: {
      status: ends ? 'completed' : interview.status,
      answered: interview.answered + (answered.kind === 'preset' ? 1 : 0),
      // A spoken turn's clock runs once the question was heard, and by nothing else.
      clock:
        decision.action === 'complete' || interview.settings.mode === 'spoken' ? stopped : offerTurn(stopped, shownAt),
      completedAt: ends ? now : interview.completedAt,
    },
  }
}

/** The turn that a decision offers; null where the interview is complete. */
export const offeredTurn = (decision: Decision, id: string, index: number, now: Date): TurnRecord | null =>
  decision.action === 'complete'
    ? null
    : {
        id,
        index,
        label: decision.label,
        kind: decision.kind,
        planned: decision.question,
        suggestedSeconds: decision.suggestedSeconds,
        offeredAt: now,
        begunAt: null,
        answer: null,
        answeredAt: null,
        judgement: null,
        reply: null,
      }
