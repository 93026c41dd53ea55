import { AppError } from '../../../kernel/errors.ts'
import { judgeInputOf } from '../engine/judge-input.rules.ts'
import type { TurnRecord } from '../records.ts'
import { type SettleParts, settledState } from '../settle-turn.ts'
import type { SpokenStore } from './spoken.store.ts'

export interface SpokenParts extends SettleParts {
  spoken: SpokenStore
}

export interface Correcting {
  workspaceId: string
  interviewId: string
  turnId: string
  text: string
}

const mostAttempts = 3

const turnOf = async (parts: SpokenParts, { workspaceId, interviewId, turnId }: Correcting) => {
  const { interview, turns } = await settledState(parts, workspaceId, interviewId)
  const turn = turns.find(({ id }) => id === turnId)
  if (!turn) throw new AppError('turn.not-found')
  const { transcript, answer } = turn
  if (!transcript || answer === null) throw new AppError('turn.not-spoken')
  return { plan: interview.plan, turn, transcript, answer }
}

/**
 * The person's text instead of what was understood, until there is a report: it is marked anew. What was
 * asked since stays, and so does what was heard, beside it.
 */
export const correctTranscript = async (parts: SpokenParts, correcting: Correcting): Promise<TurnRecord> => {
  const { text } = correcting
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    const { plan, turn, transcript, answer } = await turnOf(parts, correcting)
    if (text === answer) return turn
    const builtin = parts.judge(judgeInputOf(plan, { ...turn, answer: text }))
    // What a model is reading now is the old text.
    parts.judging?.drop(turn.id)
    const { judgement, lease } = parts.judging?.standingOf(turn.id, builtin) ?? { judgement: builtin, lease: null }
    const corrected = { ...transcript, corrected: text !== transcript.heard }
    const readAgainAt = lease?.leaseUntil ?? null
    const change = { ...correcting, before: answer, transcript: corrected, judgement, readAgainAt }
    if (await parts.spoken.correct(change)) return { ...turn, answer: text, judgement, transcript: corrected }
    const { overall, status } = (await settledState(parts, correcting.workspaceId, correcting.interviewId)).interview
    if (overall !== null || status === 'completed') throw new AppError('interview.over')
  }
  throw new AppError('idempotency.in-progress')
}
