import type { ClientMessage, LiveErrorCode, NumberedServerMessage } from '@candor/contracts/live-messages.ts'

/** Why a session ends a connection. */
export type EndCode =
  | Extract<LiveErrorCode, 'live.taken-over'>
  | 'service.stopping'
  | 'interview.not-found'
  | 'internal'

/** The wire under a session: one socket, until another takes its place. */
export interface Connection {
  id: string
  deliver(message: NumberedServerMessage): void
  deliverSound(frame: Uint8Array): void
  /** Says the error and closes. */
  end(code: EndCode): void
}

export type Hello = Extract<ClientMessage, { type: 'hello' }>
/** What a session is told after `hello`. */
export type LiveMessage = Exclude<ClientMessage, { type: 'hello' | 'ping' }>
