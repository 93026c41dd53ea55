import type { FastifyBaseLogger } from 'fastify'
import type { WebSocket } from 'ws'
import type { Timer } from '../../ports/timer.ts'
import type { Budgets } from './live/budget.rules.ts'
import type { Engines } from './live/open-turn.ts'
import { Sessions } from './live/sessions.ts'
import type { LiveHandle } from './live-handle.ts'
import { serveLive } from './live-socket.ts'
import type { AudioStore } from './sound/audio.store.ts'
import { defaultTurnSettings, type TurnSettings } from './turn/settings.ts'

export type { Budgets } from './live/budget.rules.ts'
export type { Engines } from './live/open-turn.ts'
export type { LiveHandle, LiveState, Preview } from './live-handle.ts'
export type { AudioStore } from './sound/audio.store.ts'
export { joinPieces } from './sound/pieces.rules.ts'

/** What features that own a spoken conversation's address may do with the voice. */
export interface Voice {
  /** Questions can be spoken. */
  readonly speaks: boolean
  /** Ids of what they can be spoken with. */
  readonly voices: readonly string[]
  readonly audio: AudioStore
  /** Serves a socket; `authorise` says whose conversation it is, null where nobody is known. */
  serve(socket: WebSocket, authorise: (ticket: string | null) => Promise<LiveHandle | null>): void
  /** The conversation was changed past its socket. */
  changed(conversationId: string): Promise<void>
  /** Stores what was taken, and tells everybody to come back. */
  close(): Promise<void>
}

export interface VoiceParts {
  engines: Engines
  audio: AudioStore
  timers: Timer
  log: Pick<FastifyBaseLogger, 'warn' | 'error'>
  settings?: Partial<TurnSettings>
  /** What one connection may send, where it is not the usual. */
  budgets?: Budgets | undefined
}

export const createVoice = ({ engines, audio, timers, log, settings, budgets }: VoiceParts): Voice => {
  const sessions = new Sessions({ engines, audio, timers, log, settings: { ...defaultTurnSettings, ...settings } })
  return {
    speaks: engines.voice !== null,
    voices: engines.voice?.voices().map(({ id }) => id) ?? [],
    audio,
    serve: (socket, authorise) => serveLive(socket, { sessions, timers, log, authorise, budgets }),
    changed: (conversationId) => sessions.changed(conversationId),
    close: () => sessions.close(),
  }
}
