import type { Interview, Turn } from '@candor/contracts/interview.ts'
import { numberWord } from '../../../../lib/interview-words.ts'

/** What the server said of the time, and when this browser heard it (milliseconds of its own clock). */
export interface ClockReading {
  /** Seconds left when the reply came; null: no limit. */
  leftSeconds: number | null
  /** Seconds there are in all. */
  totalSeconds: number
  heardAt: number
  /** From when on it runs; null: it stands. */
  runsFrom: number | null
}

/** A turn that nobody begins runs from this long after it was offered: the server's rule, shown here. */
const graceMs = 60_000

/**
 * The server's clock as this browser may show it between two replies. Between the server's clock and this
 * one there may be hours: the moment of the offer counts only within the minute of grace.
 */
export function readClock(interview: Interview, open: Turn | null, heardAt: number): ClockReading {
  const totalSeconds = (interview.timeLimitMinutes ?? 0) * 60
  const reading = { leftSeconds: interview.remainingSeconds, totalSeconds, heardAt }
  if (interview.clockRunning) return { ...reading, runsFrom: heardAt }
  if (interview.status !== 'active' || open === null || open.begunAt !== null) return { ...reading, runsFrom: null }
  const graceEnds = Date.parse(open.offeredAt) + graceMs
  return { ...reading, runsFrom: Math.max(heardAt, Math.min(graceEnds, heardAt + graceMs)) }
}

/** Whole seconds left at `now`, never below 0; null without a limit. */
export function secondsLeft(clock: ClockReading, now: number): number | null {
  if (clock.leftSeconds === null) return null
  if (clock.runsFrom === null) return clock.leftSeconds
  return Math.max(0, Math.ceil(clock.leftSeconds - Math.max(0, now - clock.runsFrom) / 1000))
}

/** Whether the time shown changes by itself now. */
export const isRunning = (clock: ClockReading, now: number): boolean => clock.runsFrom !== null && clock.runsFrom <= now

/** Amber from here: two minutes, or a fifth of a short interview. */
export const isLate = (left: number, totalSeconds: number): boolean => left <= Math.min(120, totalSeconds / 5)

/** "12:05", "1:02:05". */
export function asClock(seconds: number): string {
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60), seconds % 60]
  const padded = String(rest).padStart(2, '0')
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${padded}` : `${minutes}:${padded}`
}

/** "12 minutes", "45 seconds": for those who hear it. */
export function inWords(seconds: number): string {
  const minutes = Math.round(seconds / 60)
  if (seconds >= 60) return minutes === 1 ? '1 minute' : `${minutes} minutes`
  return seconds === 1 ? '1 second' : `${seconds} seconds`
}

/** "two and a half minutes": advice, so half minutes are fine enough. */
export function asAdvice(seconds: number): string {
  const halves = Math.max(1, Math.round(seconds / 30))
  const [whole, half] = [numberWord(Math.floor(halves / 2)), halves % 2 === 1]
  if (halves === 1) return 'half a minute'
  if (halves <= 3) return half ? 'a minute and a half' : 'a minute'
  return half ? `${whole} and a half minutes` : `${whole} minutes`
}

const announced = [300, 60, 0]

/** What is read out when the time left falls from `before` to `now`; null: nothing. */
export function announcement(before: number, now: number): string | null {
  const passed = announced.find((mark) => before > mark && now <= mark)
  if (passed === undefined) return null
  return passed === 0 ? 'Time is up. Finish your sentence and send it.' : `${inWords(passed)} left.`
}
