import { believeInterruption } from './barge-in.rules.ts'
import { commit } from './commit.rules.ts'
import { type Change, chain, type TurnState, unchanged } from './turn.ts'
import { giveUpSpeaking, sayWhatWaits } from './utterance.rules.ts'

const stopped = ({ paused, faults }: TurnState): boolean => paused || faults.length > 0

/** When the answer's or the interview's time is over, and each second of the countdown before. */
const clockDeadlines = ({ clock, nowMs, settings }: TurnState): number[] => {
  if (!clock.runs) return []
  const answerMs = settings.longestAnswerMs - clock.answeredMs
  const leftMs = Math.max(0, Math.min(answerMs, clock.remainingMs ?? answerMs))
  if (leftMs > settings.countdownMs) return [nowMs + leftMs - settings.countdownMs]
  return [nowMs + leftMs - Math.max(0, Math.ceil(leftMs / 1000) - 1) * 1000]
}

const stallMs = ({ utterance, settings }: TurnState): number[] =>
  utterance?.state === 'playing' ? [utterance.reportedAtMs + settings.playbackStallMs] : []

const politeMs = (state: TurnState): number[] =>
  state.wantsToSay === null || stopped(state) ? [] : [state.wantsToSay.sinceMs + state.settings.politeMs]

const bargeInMs = (state: TurnState): number[] =>
  state.utterance?.state !== 'interrupted' || stopped(state)
    ? []
    : [state.utterance.sinceMs + state.settings.bargeInLimitMs]

/** When something happens by itself, by the server's time; null: never. */
export const nextDeadlineMs = (state: TurnState): number | null => {
  if (state.phase === 'over') return null
  const all = [...clockDeadlines(state), ...stallMs(state), ...politeMs(state), ...bargeInMs(state)]
  return all.length === 0 ? null : Math.max(state.nowMs, Math.min(...all))
}

/** Moves the time on; the clock counts while it runs. */
export const moveTo = (state: TurnState, atMs: number): TurnState => {
  const passedMs = Math.max(0, atMs - state.nowMs)
  const { clock } = state
  if (passedMs === 0) return state
  const moved = { ...state, nowMs: state.nowMs + passedMs }
  if (!clock.runs) return moved
  const remainingMs = clock.remainingMs === null ? null : Math.max(0, clock.remainingMs - passedMs)
  return { ...moved, clock: { ...clock, answeredMs: clock.answeredMs + passedMs, remainingMs } }
}

/** The time is over: of the interview, or of the answer. */
const timeOver = (state: TurnState): Change => {
  const { clock, settings } = state
  if (!clock.runs) return unchanged(state)
  if (clock.remainingMs !== null && clock.remainingMs <= 0) return commit(state, 'time')
  return clock.answeredMs >= settings.longestAnswerMs ? commit(state, 'longest') : unchanged(state)
}

const due =
  (deadlinesMs: (state: TurnState) => number[], act: (state: TurnState) => Change) =>
  (state: TurnState): Change =>
    deadlinesMs(state).some((atMs) => atMs <= state.nowMs) ? act(state) : unchanged(state)

/** What is due now. */
export const fireDeadlines = (state: TurnState): Change =>
  chain(
    state,
    timeOver,
    due(bargeInMs, believeInterruption),
    due(politeMs, (open) => sayWhatWaits(open, true)),
    due(stallMs, giveUpSpeaking),
  )
