import type { NumberedServerMessage, ServerMessage } from '@candor/contracts/live-messages.ts'

/** What a reconnect has to learn of; the rest is of the moment and said anew. */
const lasting: ReadonlySet<ServerMessage['type']> = new Set(['turn-ended', 'judged'])
const mostKept = 100

/** Numbers what the server says over the whole conversation, and keeps what must not be missed. */
export const createOutbox = () => {
  let seq = 0
  let kept: NumberedServerMessage[] = []
  let deliver: ((message: NumberedServerMessage) => void) | null = null

  return {
    send(message: ServerMessage): void {
      seq += 1
      const numbered = { ...message, seq }
      if (lasting.has(message.type)) kept = [...kept, numbered].slice(-mostKept)
      deliver?.(numbered)
    },
    /** Says again what was missed after `after`; where another instance counted before, goes on from there. */
    connect(to: (message: NumberedServerMessage) => void, after: number | undefined): void {
      deliver = to
      seq = Math.max(seq, after ?? 0)
      if (after === undefined) return
      for (const message of kept) if (message.seq > after) to(message)
    },
    disconnect(): void {
      deliver = null
    },
  }
}
