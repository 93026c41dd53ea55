import { AppError } from '../../kernel/errors.ts'
import type { InterviewChange } from './engine/advance.rules.ts'
import { beginTurn, restartClock, runClock, stopClock } from './engine/clock.rules.ts'
import { openTurn } from './present.rules.ts'
import type { InterviewRecord, InterviewWithTurns, TurnRecord } from './records.ts'
import { type SettleParts, settledState } from './settle-turn.ts'

export interface Which {
  workspaceId: string
  interviewId: string
}

interface Changed {
  change: Partial<InterviewChange>
  begun?: { turnId: string; at: Date }
}

const mostAttempts = 5

/** Reads, applies a pure change, writes if nobody else did meanwhile; `null` from `apply`: nothing to do. */
export const changeState = async (
  parts: SettleParts,
  { workspaceId, interviewId }: Which,
  apply: (state: InterviewWithTurns, now: Date) => Changed | null,
): Promise<InterviewWithTurns> => {
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    const state = await settledState(parts, workspaceId, interviewId)
    const changed = apply(state, parts.clock.now())
    if (!changed) return state
    const { status, answered, clock, completedAt } = state.interview
    const whole = { status, answered, clock, completedAt, ...changed.change }
    if (await parts.store.change(state.interview, whole, changed.begun)) {
      return settledState(parts, workspaceId, interviewId)
    }
  }
  throw new AppError('idempotency.in-progress')
}

const mustBeUnderWay = ({ status }: InterviewRecord): void => {
  if (status !== 'active' && status !== 'paused') throw new AppError('interview.over')
}

/** The person starts on a turn: the clock runs from here. Again, or on an answered turn, it changes nothing. */
export const begin = async (
  parts: SettleParts,
  which: Which & { turnId: string },
): Promise<{ state: InterviewWithTurns; turn: TurnRecord }> => {
  const state = await changeState(parts, which, (current, now) => {
    const turn = current.turns.find((candidate) => candidate.id === which.turnId)
    if (!turn) throw new AppError('turn.not-found')
    if (turn.begunAt !== null || turn.answeredAt !== null) return null
    mustBeUnderWay(current.interview)
    if (current.interview.status === 'paused') throw new AppError('interview.paused')
    const { clock, settings } = current.interview
    const running = settings.mode === 'spoken' ? runClock(clock, now) : beginTurn(clock, now)
    return { change: { clock: running }, begun: { turnId: turn.id, at: now } }
  })
  const turn = state.turns.find((candidate) => candidate.id === which.turnId)
  if (!turn) throw new AppError('turn.not-found')
  return { state, turn }
}

/** Stops the clock; on a paused interview it changes nothing. */
export const pause = (parts: SettleParts, which: Which): Promise<InterviewWithTurns> =>
  changeState(parts, which, ({ interview }, now) => {
    mustBeUnderWay(interview)
    if (interview.status === 'paused') return null
    return { change: { status: 'paused', clock: stopClock(interview.clock, now) } }
  })

/** Goes on after a pause; on an active interview it changes nothing. */
export const resume = (parts: SettleParts, which: Which): Promise<InterviewWithTurns> =>
  changeState(parts, which, (state, now) => {
    mustBeUnderWay(state.interview)
    if (state.interview.status === 'active') return null
    const begun = openTurn(state)?.begunAt != null
    const { clock, settings } = state.interview
    // Aloud, it runs once the person has the word again.
    const restarted = settings.mode === 'spoken' ? clock : restartClock(clock, now, begun)
    return { change: { status: 'active', clock: restarted } }
  })

/** Ends the interview where it stands; on a completed one it changes nothing. */
export const close = (parts: SettleParts, which: Which): Promise<InterviewWithTurns> =>
  changeState(parts, which, ({ interview }, now) => {
    if (interview.status === 'completed') return null
    mustBeUnderWay(interview)
    return { change: { status: 'completed', clock: stopClock(interview.clock, now), completedAt: now } }
  })
