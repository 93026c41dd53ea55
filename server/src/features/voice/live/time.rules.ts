import type { TurnState } from '../turn/turn.ts'

const seconds = (ms: number): number => Math.max(0, Math.floor(ms / 1000))

/** What is left, as the person sees it. */
export const timeOf = ({ clock, phase, settings }: TurnState) => ({
  remainingSeconds: clock.remainingMs === null ? null : seconds(clock.remainingMs),
  answerSecondsLeft: phase === 'listening' ? seconds(settings.longestAnswerMs - clock.answeredMs) : null,
  repeatSecondsLeft: phase === 'listening' ? seconds(settings.repeatWindowMs - clock.answeredMs) : 0,
})
