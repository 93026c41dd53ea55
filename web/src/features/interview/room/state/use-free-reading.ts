import type { Interview } from '@candor/contracts/interview.ts'
import { useEffect } from 'react'
import type { RoomView } from './room.rules.ts'

/** Just before the server's minute of grace ends, reckoned from when the feedback appeared. */
const readingMs = 50_000

/**
 * Reading feedback is free, however long it takes: the server gives a minute, then the interview is paused
 * until the next question is asked for.
 */
export function useFreeReading(
  view: RoomView,
  interview: Interview,
  { mutate }: { mutate: (to: 'paused' | 'active') => void },
): void {
  const readingId = view.at === 'reading' && view.next !== null ? view.turn.id : null
  const runsOut = interview.timeLimitMinutes !== null && interview.status === 'active'
  useEffect(() => {
    if (readingId === null || !runsOut) return
    const timer = setTimeout(() => mutate('paused'), readingMs)
    return () => clearTimeout(timer)
  }, [readingId, runsOut, mutate])
}
