import type { SubmitAnswerReply } from '@candor/contracts/interview.ts'
import { AppError } from '../../kernel/errors.ts'
import { newId } from '../../kernel/ids.ts'
import type { Clock } from '../../ports/clock.ts'
import { type AnsweredTurn, advance, offeredTurn } from './engine/advance.rules.ts'
import { judgeInputOf } from './engine/judge-input.rules.ts'
import type { InterviewStore } from './interview.store.ts'
import type { JudgeAnswer, Judgement } from './judgement.ts'
import type { Judging } from './models/judging.ts'
import type { WordedFollowUp, WordFollowUp } from './models/word-follow-up.ts'
import { presentTurn } from './present.rules.ts'
import type { InterviewWithTurns, TurnRecord } from './records.ts'

export interface SettleParts {
  store: InterviewStore
  judge: JudgeAnswer
  clock: Clock
  /** A configured model's judgements, which come beside; null: none is configured. */
  judging?: Judging | null
  wordFollowUp?: WordFollowUp | null
}

/** What is known of an answer before it is settled. */
export interface Considered {
  /** The built-in judgement, which the decision rests on. */
  builtin: Judgement
  /** A model's wording of the follow-up, if one is called for. */
  followUp: WordedFollowUp | null
}

/** Acknowledged, and not yet judged. */
export const isUnsettled = (turn: TurnRecord): turn is AnsweredTurn =>
  turn.answer !== null && turn.answeredAt !== null && turn.reply === null

/** How often a settlement that lost a race reads again; each loss means that another one got through. */
const mostAttempts = 5

const settleOnce = async (
  { store, clock, judging }: SettleParts,
  state: InterviewWithTurns,
  turn: AnsweredTurn,
  { builtin, followUp }: Considered,
): Promise<SubmitAnswerReply | null> => {
  const standing = judging ? judging.standingOf(turn.id, builtin) : { judgement: builtin, lease: null }
  const now = clock.now()
  // The next question is shown once the answer's wait for a pending judgement is over: its grace begins then.
  const shownAt = judging && standing.lease ? new Date(now.getTime() + judging.limits.answerMs) : now
  const wording = followUp?.question ?? null
  const { decision, change, worded } = advance(state, turn, builtin, now, { wording, shownAt })
  const next = offeredTurn(decision, newId(), state.turns.length, now)
  const reply: SubmitAnswerReply = {
    assessment: standing.judgement.assessment,
    next: { action: decision.action, turn: next && presentTurn(next) },
  }
  const settled = await store.settle(state.interview, {
    turnId: turn.id,
    judgement: standing.judgement,
    lease: standing.lease,
    reply,
    change,
    next,
    wording: worded && followUp ? followUp.call : null,
  })
  return settled ? reply : null
}

/**
 * Judges an acknowledged answer, decides what comes next, and stores both with the reply. Safe to
 * run twice at once and after a crash at any point: whoever comes second returns what the first stored.
 */
export const settleTurn = async (
  parts: SettleParts,
  workspaceId: string,
  interviewId: string,
  turnId: string,
  /** The interview as it was just read, where it was. */
  read: InterviewWithTurns | null = null,
  considered: Considered | null = null,
): Promise<SubmitAnswerReply> => {
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    const state = (attempt === 0 && read) || (await parts.store.find(workspaceId, interviewId))
    const turn = state?.turns.find((candidate) => candidate.id === turnId)
    if (!state || !turn) throw new AppError('interview.not-found')
    if (turn.reply) return turn.reply
    if (!isUnsettled(turn)) throw new AppError('turn.not-found')
    const builtin = considered?.builtin ?? parts.judge(judgeInputOf(state.interview.plan, turn))
    const reply = await settleOnce(parts, state, turn, { builtin, followUp: considered?.followUp ?? null })
    if (reply) return reply
  }
  throw new AppError('idempotency.in-progress')
}

/** Settles what a crash left behind in an interview; returns its state, current. */
export const settledState = async (
  parts: SettleParts,
  workspaceId: string,
  interviewId: string,
): Promise<InterviewWithTurns> => {
  const state = await parts.store.find(workspaceId, interviewId)
  if (!state) throw new AppError('interview.not-found')
  const left = state.turns.filter(isUnsettled)
  if (left.length === 0) return state
  for (const turn of left) await settleTurn(parts, workspaceId, interviewId, turn.id)
  return settledState(parts, workspaceId, interviewId)
}
