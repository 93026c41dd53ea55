import type { SubmitAnswerReply } from '@candor/contracts/interview.ts'
import { AppError } from '../../kernel/errors.ts'
import { type SettleParts, settleTurn } from './settle-turn.ts'

export interface Submission {
  workspaceId: string
  interviewId: string
  turnId: string
  /** Stored exactly as sent; empty is an answer too. */
  text: string
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

/**
 * Stores an answer, then judges it and decides what comes next. The answer is safe once stored:
 * a crash after that is picked up at the next request or start. The same text again gets the same
 * reply; another text is refused with `turn.answered`.
 */
export const submitAnswer = async (parts: SettleParts, submission: Submission): Promise<SubmitAnswerReply> => {
  const { workspaceId, interviewId, turnId, text } = submission
  const answer = { text, at: parts.clock.now() }
  const state = await parts.store.recordAnswer(workspaceId, interviewId, turnId, answer)
  if (!state) await refusalOf(parts, submission)
  return settleTurn(parts, workspaceId, interviewId, turnId, state)
}
