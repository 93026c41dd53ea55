import type { LiveHandle } from '../live-handle.ts'
import type { OpenTurn } from './open-turn.ts'

/** Whether the stored conversation stands at another turn than the session, and not because the session itself goes on. */
export const hasMovedOn = async (
  handle: Pick<LiveHandle, 'current'>,
  openNow: () => OpenTurn | null,
): Promise<boolean> => {
  const open = openNow()
  if (open === null || open.committed) return false
  const { turn } = await handle.current()
  return openNow() === open && !open.committed && turn?.id !== open.turn.id
}
