import type { SubmitAnswerReply } from '@candor/contracts/interview.ts'
import { AppError } from '../../kernel/errors.ts'
import { newId } from '../../kernel/ids.ts'
import type { Clock } from '../../ports/clock.ts'
import { type AnsweredTurn, advance, offeredTurn } from './engine/advance.rules.ts'
import type { InterviewStore } from './interview.store.ts'
import type { JudgeAnswer, Judgement } from './judgement.ts'
import type { InterviewPlan } from './plan.ts'
import { presentTurn } from './present.rules.ts'
import type { InterviewWithTurns, TurnRecord } from './records.ts'

export interface SettleParts {
  store: InterviewStore
  judge: JudgeAnswer
  clock: Clock
}

const isUnsettled = (turn: TurnRecord): turn is AnsweredTurn =>
  turn.answer !== null && turn.answeredAt !== null && turn.reply === null

/** How often a settlement that lost a race reads again; each loss means that another one got through. */
const mostAttempts = 5

/** The question that a follow-up follows up, in the plan's words. */
const followedUp = (
  { presets, resumeQuestions }: InterviewPlan,
  { kind, planned }: AnsweredTurn,
): string | undefined =>
  kind === 'follow_up'
    ? [...presets, ...resumeQuestions].find(({ bankId }) => bankId === planned.bankId)?.text
    : undefined

const judgeTurn = (judge: JudgeAnswer, plan: InterviewPlan, turn: AnsweredTurn): Judgement => {
  const { planned, answer } = turn
  const followsUp = followedUp(plan, turn)
  return judge({
    question: planned.text,
    ...(followsUp !== undefined && { followsUp }),
    answer,
    expects: planned.expects,
    keyPoints: planned.keyPoints,
    competency: { name: planned.competency, levels: planned.levels },
  })
}

const settleOnce = async (
  { store, judge, clock }: SettleParts,
  state: InterviewWithTurns,
  turn: AnsweredTurn,
): Promise<SubmitAnswerReply | null> => {
  const judgement = judgeTurn(judge, state.interview.plan, turn)
  const now = clock.now()
  const { decision, change } = advance(state, turn, judgement, now)
  const next = offeredTurn(decision, newId(), state.turns.length, now)
  const reply: SubmitAnswerReply = {
    assessment: judgement.assessment,
    next: { action: decision.action, turn: next && presentTurn(next) },
  }
  const settled = await store.settle(state.interview, { turnId: turn.id, judgement, reply }, change, next)
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
): Promise<SubmitAnswerReply> => {
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    const state = (attempt === 0 && read) || (await parts.store.find(workspaceId, interviewId))
    const turn = state?.turns.find((candidate) => candidate.id === turnId)
    if (!state || !turn) throw new AppError('interview.not-found')
    if (turn.reply) return turn.reply
    if (!isUnsettled(turn)) throw new AppError('turn.not-found')
    const reply = await settleOnce(parts, state, turn)
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
