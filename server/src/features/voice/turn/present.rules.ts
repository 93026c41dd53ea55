import { nextDeadlineMs } from './deadlines.rules.ts'
import { type Change, chain, type EndpointingShown, type TurnState, unchanged } from './turn.ts'
import { sayWhatWaits } from './utterance.rules.ts'

/** The clock counts while the person has the word, and at no other time. */
const clockShouldRun = ({ phase, paused, faults, utterance, wantsToSay }: TurnState): boolean =>
  phase === 'listening' &&
  !paused &&
  faults.length === 0 &&
  wantsToSay === null &&
  (utterance === null || utterance.state === 'over')

const clock = (state: TurnState): Change => {
  const runs = clockShouldRun(state)
  if (runs === state.clock.runs) return unchanged(state)
  return {
    state: { ...state, clock: { ...state.clock, runs } },
    commands: [{ type: runs ? 'start-clock' : 'stop-clock' }],
  }
}

const phase = (state: TurnState): Change => {
  const shown = state.paused && state.phase !== 'over' ? 'paused' : state.phase
  if (shown === state.shown.phase) return unchanged(state)
  return {
    state: { ...state, shown: { ...state.shown, phase: shown } },
    commands: [{ type: 'show-phase', phase: shown }],
  }
}

const endpointingOf = ({ phase, answer, preparation, speech }: TurnState): EndpointingShown | null => {
  if (phase === 'waiting' || phase === 'asking') return null
  if (phase !== 'listening') return 'ended'
  if (speech.active) return 'speech'
  if (answer.held !== null) return 'held'
  return preparation === null ? 'silence' : 'preparing'
}

const endpointing = (state: TurnState): Change => {
  const shown = endpointingOf(state)
  if (shown === state.shown.endpointing) return unchanged(state)
  return {
    state: { ...state, shown: { ...state.shown, endpointing: shown } },
    commands: shown === null ? [] : [{ type: 'show-endpointing', state: shown }],
  }
}

/** Whichever ends first, the answer's time or the interview's, in whole seconds, within the last stretch. */
const countdownOf = ({ phase, clock, settings }: TurnState): TurnState['shown']['countdown'] => {
  if (phase !== 'listening') return null
  const answerMs = settings.longestAnswerMs - clock.answeredMs
  const interviewMs = clock.remainingMs ?? Number.POSITIVE_INFINITY
  const leftMs = Math.max(0, Math.min(answerMs, interviewMs))
  if (leftMs > settings.countdownMs) return null
  return { of: answerMs <= interviewMs ? 'answer' : 'interview', secondsLeft: Math.ceil(leftMs / 1000) }
}

const countdown = (state: TurnState): Change => {
  const before = state.shown.countdown
  const now = countdownOf(state)
  if (before?.of === now?.of && before?.secondsLeft === now?.secondsLeft) return unchanged(state)
  return {
    state: { ...state, shown: { ...state.shown, countdown: now } },
    commands: [
      { type: 'show-countdown', of: now?.of ?? before?.of ?? 'answer', secondsLeft: now?.secondsLeft ?? null },
    ],
  }
}

const wake = (state: TurnState): Change => {
  const wakeAtMs = nextDeadlineMs(state)
  if (wakeAtMs === state.shown.wakeAtMs) return unchanged(state)
  return {
    state: { ...state, shown: { ...state.shown, wakeAtMs } },
    commands: [{ type: 'wake', atMs: wakeAtMs }],
  }
}

/** What follows from the state alone, after every event: who is to be heard now, the clock, and the screen. */
export const settle = (state: TurnState): Change =>
  chain(state, sayWhatWaits, clock, phase, endpointing, countdown, wake)
