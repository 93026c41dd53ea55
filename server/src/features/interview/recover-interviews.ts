import { giveBack } from './engine/clock.rules.ts'
import { type SettleParts, settledState } from './settle-turn.ts'

/**
 * Run once at start, before the server listens: settles answers that were acknowledged but not yet
 * judged, and gives running interviews back the time from the last sign of life to now. An
 * interview that somebody changes at the same moment is left to them.
 */
export const recoverInterviews = async (
  parts: SettleParts,
  lastSeen: Date | null,
): Promise<{ settled: number; givenBack: number }> => {
  const unsettled = await parts.store.unsettled()
  for (const { workspaceId, interviewId } of unsettled) await settledState(parts, workspaceId, interviewId)
  const now = parts.clock.now()
  const running = lastSeen ? await parts.store.running() : []
  let givenBack = 0
  for (const interview of running) {
    const clock = giveBack(interview.clock, lastSeen ?? now, now)
    if (await parts.store.change(interview, { ...interview, clock })) givenBack += 1
  }
  return { settled: unsettled.length, givenBack }
}
