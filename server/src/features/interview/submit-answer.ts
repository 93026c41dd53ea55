import type { SubmitAnswerReply } from '@candor/contracts/interview.ts'
import { AppError } from '../../kernel/errors.ts'
import { unlessAborted } from '../../kernel/unless-aborted.ts'
import { type AnsweredTurn, advance } from './engine/advance.rules.ts'
import { judgeInputOf } from './engine/judge-input.rules.ts'
import type { Judgement } from './judgement.ts'
import type { Judging } from './models/judging.ts'
import type { InterviewWithTurns, SpokenTranscript } from './records.ts'
import { type Considered, isUnsettled, type SettleParts, settleTurn } from './settle-turn.ts'

export interface Submission {
  workspaceId: string
  interviewId: string
  turnId: string
  /** Stored exactly as sent; empty is an answer too. */
  text: string
  /** Of a spoken answer. */
  transcript?: SpokenTranscript
  /** false: a configured model's judgement is not waited for; default true. */
  awaitsModel?: boolean
}

const refusalOf = async (
  { store }: SettleParts,
  { workspaceId, interviewId, turnId, text }: Submission,
): Promise<void> => {
  const state = await store.find(workspaceId, interviewId)
  if (!state) throw new AppError('interview.not-found')
  const turn = state.turns.find((candidate) => candidate.id === turnId)
  if (!turn) throw new AppError('turn.not-found')
  if (turn.answer === text) return
  if (turn.answer !== null) {
    throw new AppError('turn.answered', 'Your first answer to this question is stored; reload to see it and go on.')
  }
  if (state.interview.status === 'paused') {
    throw new AppError('interview.paused', 'Resume the interview, then send your answer again.')
  }
  throw new AppError('interview.over', 'The interview has ended; its report is ready.')
}

/** What a model may say of an answer before the person sees the next question. */
const consider = async (
  parts: SettleParts,
  state: InterviewWithTurns,
  turn: AnsweredTurn,
  builtin: Judgement,
): Promise<Considered> => {
  const { decision } = advance(state, turn, builtin, parts.clock.now())
  if (!parts.wordFollowUp || decision.action !== 'follow_up') return { builtin, followUp: null }
  const asked = state.turns.map(({ planned }) => planned.text)
  const { planned, answer } = turn
  const followUp = await parts.wordFollowUp({ planned, answer, judgement: builtin, asked, builtin: decision.question })
  return { builtin, followUp }
}

/** As {@link submitAnswer} goes on where a model is configured: it reads the answer while everything else is done. */
const settleBeside = async (
  parts: SettleParts,
  judging: Judging,
  { workspaceId, interviewId, turnId, awaitsModel = true }: Submission,
  state: InterviewWithTurns,
  turn: AnsweredTurn,
): Promise<SubmitAnswerReply> => {
  const patience = AbortSignal.any([judging.stopping, AbortSignal.timeout(judging.limits.answerMs)])
  const input = judgeInputOf(state.interview.plan, turn)
  const builtin = parts.judge(input)
  judging.begin(turnId, input, builtin)
  try {
    const considered = awaitsModel ? await consider(parts, state, turn, builtin) : { builtin, followUp: null }
    const reply = await settleTurn(parts, workspaceId, interviewId, turnId, state, considered)
    if (reply.assessment.status === 'final') {
      judging.drop(turnId)
      return reply
    }
    const kept = judging.keepWhenRead(turnId)
    if (!awaitsModel) return reply
    const judgement = await unlessAborted(kept, patience).catch(() => null)
    return judgement ? { ...reply, assessment: judgement.assessment } : reply
  } catch (error) {
    // Not settled: whoever settles it later has it read anew.
    judging.drop(turnId)
    throw error
  }
}

/**
 * Stores an answer, then judges it and decides what comes next. The answer is safe once stored:
 * a crash after that is picked up at the next request or start. The same text again gets the same
 * reply, with the final marks once they are there; another text is refused with `turn.answered`. A
 * configured model's judgement is waited for up to `answerMs`, then the reply says `pending`.
 */
export const submitAnswer = async (parts: SettleParts, submission: Submission): Promise<SubmitAnswerReply> => {
  const { workspaceId, interviewId, turnId, text, transcript = null } = submission
  const answer = { text, at: parts.clock.now(), transcript }
  const state = await parts.store.recordAnswer(workspaceId, interviewId, turnId, answer)
  if (!state) await refusalOf(parts, submission)
  const turn = parts.judging && state?.turns.find(({ id }) => id === turnId)
  if (state && turn && parts.judging && isUnsettled(turn)) {
    return settleBeside(parts, parts.judging, submission, state, turn)
  }
  return settleTurn(parts, workspaceId, interviewId, turnId, state)
}
