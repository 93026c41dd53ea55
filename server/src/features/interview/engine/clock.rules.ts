/**
 * The interview's clock, by the server's time. It runs while a person is at work on a turn, and
 * stands while they read feedback, while the server thinks, while the interview is paused, and
 * while the server was down.
 */
export interface ClockState {
  /** Milliseconds that finished stretches used. */
  usedMs: number
  /** Since when it runs; may lie ahead (the grace to read); null: it stands. */
  runningSince: Date | null
}

/** Reading feedback is free: a turn that nobody begins runs from this long after it was offered. */
export const graceMs = 60_000

export const newClock: ClockState = { usedMs: 0, runningSince: null }

/** Milliseconds used at `now`. */
export const usedMsAt = (clock: ClockState, now: Date): number =>
  clock.runningSince === null ? clock.usedMs : clock.usedMs + Math.max(0, now.getTime() - clock.runningSince.getTime())

/** Milliseconds left at `now`, never below 0; null without a limit. */
export const remainingMsAt = (clock: ClockState, limitMinutes: number | null, now: Date): number | null =>
  limitMinutes === null ? null : Math.max(0, limitMinutes * 60_000 - usedMsAt(clock, now))

/** Whole seconds left at `now`, never below 0; null without a limit. */
export const remainingSecondsAt = (clock: ClockState, limitMinutes: number | null, now: Date): number | null =>
  limitMinutes === null ? null : Math.max(0, Math.floor((limitMinutes * 60_000 - usedMsAt(clock, now)) / 1000))

const at = (ms: number): Date => new Date(ms)

/** A turn is put before the person: it runs by itself after the grace. */
export const offerTurn = (clock: ClockState, now: Date): ClockState => ({
  usedMs: usedMsAt(clock, now),
  runningSince: at(now.getTime() + graceMs),
})

/** The person starts on the turn: it runs from here, unless it runs already. */
export const beginTurn = (clock: ClockState, now: Date): ClockState =>
  clock.runningSince !== null && clock.runningSince > now ? { ...clock, runningSince: now } : clock

/** Runs from here, unless it runs already: somebody who speaks has the word now. */
export const runClock = (clock: ClockState, now: Date): ClockState =>
  clock.runningSince !== null && clock.runningSince <= now ? clock : { ...clock, runningSince: now }

/** Stands from here: an answer came in, or the person paused. */
export const stopClock = (clock: ClockState, now: Date): ClockState => ({
  usedMs: usedMsAt(clock, now),
  runningSince: null,
})

/** After a pause: a turn begun before runs on at once, one not begun has its grace again. */
export const restartClock = (clock: ClockState, now: Date, begun: boolean): ClockState => ({
  usedMs: clock.usedMs,
  runningSince: at(now.getTime() + (begun ? 0 : graceMs)),
})

/**
 * Gives back the time in which the server was down, from its last sign of life to its start: what had
 * run by then, and what was left of the grace. A turn offered at the start itself lost nothing.
 */
export const giveBack = (clock: ClockState, lastSeen: Date, startedAt: Date): ClockState => {
  if (clock.runningSince === null || startedAt <= lastSeen) return clock
  const since = clock.runningSince.getTime()
  if (since - graceMs >= startedAt.getTime()) return clock
  const aheadMs = Math.min(graceMs, since - lastSeen.getTime())
  return { ...clock, runningSince: at(startedAt.getTime() + aheadMs) }
}
