import type { Interview, InterviewState, SubmitAnswerReply, Turn } from '@candor/contracts/interview.ts'

/** The state after an acknowledged answer, before the server is asked for all of it. */
export function withReply(
  state: InterviewState,
  answered: { turnId: string; text: string; at: string; leftSeconds: number | null },
  { assessment, next }: SubmitAnswerReply,
): InterviewState {
  const { turnId, text, at, leftSeconds } = answered
  const before = state.turns.find(({ id }) => id === turnId)
  const isNew = before?.answer === null
  const turns = state.turns.map((turn) =>
    turn.id === turnId ? { ...turn, answer: text, answeredAt: at, assessment } : turn,
  )
  if (next.turn && !turns.some(({ id }) => id === next.turn?.id)) turns.push(next.turn)
  const open = turns.findLast((turn) => turn.answeredAt === null) ?? null
  return {
    interview: {
      ...state.interview,
      status: next.turn === null && isNew ? 'completed' : state.interview.status,
      answered: state.interview.answered + (isNew && before.kind === 'preset' ? 1 : 0),
      remainingSeconds: leftSeconds,
      clockRunning: false,
    },
    turn: open,
    turns,
  }
}

/** The state after a turn was begun. A late reply must not take back an answer that was acknowledged meanwhile. */
export function withBegun(state: InterviewState, interview: Interview, begun: Turn): InterviewState {
  if (state.turn?.id !== begun.id) return state
  const begin = (turn: Turn): Turn => (turn.id === begun.id ? { ...turn, begunAt: begun.begunAt } : turn)
  return { interview, turn: begin(state.turn), turns: state.turns.map(begin) }
}

/** The state after a pause or its end. */
export const withInterview = (state: InterviewState, interview: Interview): InterviewState => ({ ...state, interview })

/**
 * Milliseconds until a judgement that is still to come is asked for again: a quarter of how long the youngest such
 * answer has waited, between 1.5 and 15 s; false: every judgement is final.
 */
export function pendingEveryMs({ turns }: InterviewState, nowMs: number): number | false {
  const waiting = turns.filter(({ assessment }) => assessment?.status === 'pending')
  if (waiting.length === 0) return false
  const waitedMs = Math.min(...waiting.map(({ answeredAt }) => nowMs - Date.parse(answeredAt ?? '')))
  return Math.min(15_000, Math.max(1_500, Math.round(waitedMs / 4) || 0))
}
