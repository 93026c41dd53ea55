import type { ClientMessage, ServerMessage } from '@candor/contracts/live-messages.ts'

/** What a server that answers one of these says, so that it need not be said again after a reconnect. */
const lasting = new Set<ClientMessage['type']>(['begin', 'done', 'confirm', 'thinking', 'pause', 'resume'])

/**
 * What was said and may have been lost with the connection. It is said again after a reconnect, unless the
 * server has shown that it took it, or it is about a turn that is over.
 */
export function createPending() {
  let kept: ClientMessage[] = []
  return {
    keep(message: ClientMessage): void {
      if (!lasting.has(message.type)) return
      kept = [...kept.filter((old) => !replaces(message, old)), message]
    },
    /** Forgets what this message of the server shows to be taken. */
    settle(message: ServerMessage): void {
      kept = kept.filter((old) => !shows(message, old))
    },
    /** What is still to be said while this turn is open. A correction is about a turn that ended. */
    of(turnId: string | null): ClientMessage[] {
      kept = kept.filter((old) => !('turnId' in old) || old.type === 'confirm' || old.turnId === turnId)
      return kept
    },
  }
}

const switches = (message: ClientMessage): boolean => message.type === 'pause' || message.type === 'resume'

const replaces = (next: ClientMessage, old: ClientMessage): boolean =>
  (switches(next) && switches(old)) ||
  (next.type === old.type && (!('turnId' in next) || !('turnId' in old) || next.turnId === old.turnId))

function shows(message: ServerMessage, old: ClientMessage): boolean {
  if (message.type === 'phase') {
    if (old.type === 'pause') return message.phase === 'paused'
    if (old.type === 'resume') return message.phase !== 'paused'
    // The server says `asking` as it welcomes, before it was told to begin.
    if (old.type === 'begin') return message.phase !== 'asking' && message.phase !== 'paused'
    if (old.type === 'done') return message.phase === 'thinking' && message.turnId === old.turnId
    return false
  }
  if (message.type === 'utterance') return old.type === 'begin'
  if (message.type === 'endpointing') return old.type === 'thinking' && message.turnId === old.turnId
  if (message.type === 'turn-ended')
    return (old.type === 'done' || old.type === 'thinking' || old.type === 'begin') && old.turnId === message.turnId
  if (message.type === 'corrected') return old.type === 'confirm' && old.turnId === message.turnId
  return message.type === 'judged' && 'turnId' in old && old.turnId === message.turnId
}
