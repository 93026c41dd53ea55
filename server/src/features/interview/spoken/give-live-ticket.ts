import { settledState } from '../settle-turn.ts'
import type { SpokenParts } from './correct-transcript.ts'

/** Long enough to open a socket with. */
const ticketMs = 60_000

/** A ticket that opens the interview's live socket once. Throws `interview.not-found`. */
export const giveLiveTicket = async (
  parts: SpokenParts,
  workspaceId: string,
  interviewId: string,
): Promise<{ ticket: string; expiresAt: string }> => {
  await settledState(parts, workspaceId, interviewId)
  const now = parts.clock.now()
  const expiresAt = new Date(now.getTime() + ticketMs)
  const ticket = await parts.spoken.giveTicket(workspaceId, interviewId, now, expiresAt)
  return { ticket, expiresAt: expiresAt.toISOString() }
}
