/**
 * The connection of a live conversation, decided by a pure function of events.
 * connecting: the socket opens. greeting: hello is sent, welcome not yet here. live: sound and words flow.
 * waiting: for the next try. closed: by the person, or refused for good.
 */
export interface ConnectionState {
  at: 'idle' | 'connecting' | 'greeting' | 'live' | 'waiting' | 'closed'
  /** Tries since it was last live. */
  failures: number
  /** A ping is out, and nothing has been heard since. */
  silent: boolean
}

export type ConnectionEvent =
  | { type: 'start' }
  | { type: 'opened' }
  | { type: 'welcomed' }
  /** Anything at all came from the server. */
  | { type: 'heard' }
  | { type: 'dropped' }
  /** The timer that `wait` asked for. */
  | { type: 'waited' }
  /** The timer that `beat` asked for. */
  | { type: 'beat' }
  /** The browser has a network again. */
  | { type: 'online' }
  /** The server refuses for good. */
  | { type: 'refused' }
  | { type: 'stop' }

export type ConnectionCommand =
  | { type: 'connect' }
  | { type: 'greet' }
  | { type: 'ping' }
  /** Hang up and forget the socket. */
  | { type: 'drop' }
  | { type: 'wait'; ms: number }
  /** Ask again in so long whether the server is still there; replaces the one before. */
  | { type: 'beat'; ms: number }

export const initialConnection: ConnectionState = { at: 'idle', failures: 0, silent: false }

/** A person waits with an answer on their lips: the first tries come at once. In milliseconds. */
const retriesMs = [50, 200, 500, 1_000, 2_000, 4_000, 8_000]
/** Two of these without a word from the server, and the connection is taken for dead. */
const beatMs = 4_000

/** Milliseconds before the try after so many failures. */
export const retryMs = (failures: number): number => retriesMs[Math.min(failures, retriesMs.length - 1)] ?? 0

type Step = readonly [ConnectionState, readonly ConnectionCommand[]]

/** One step; an event that does not fit the state changes nothing. */
export function stepConnection(state: ConnectionState, event: ConnectionEvent): Step {
  const { at } = state
  const isUp = at === 'connecting' || at === 'greeting' || at === 'live'
  switch (event.type) {
    case 'start':
      return at === 'idle' ? connecting(state) : [state, []]
    case 'opened':
      return at === 'connecting' ? [{ ...state, at: 'greeting' }, [{ type: 'greet' }, beat()]] : [state, []]
    case 'welcomed':
      return at === 'greeting' ? [{ at: 'live', failures: 0, silent: false }, []] : [state, []]
    case 'heard':
      return state.silent ? [{ ...state, silent: false }, []] : [state, []]
    case 'dropped':
      return isUp ? waiting(state) : [state, []]
    case 'waited':
      return at === 'waiting' ? connecting(state) : [state, []]
    case 'beat':
      if (!isUp) return [state, []]
      if (state.silent || at === 'connecting') return waiting(state)
      return [{ ...state, silent: true }, [...(at === 'live' ? [{ type: 'ping' } as const] : []), beat()]]
    case 'online':
      return at === 'waiting' ? connecting({ ...state, failures: 0 }) : [state, []]
    case 'refused':
    case 'stop':
      return at === 'closed' ? [state, []] : [{ ...state, at: 'closed' }, [{ type: 'drop' }]]
  }
}

const beat = (): ConnectionCommand => ({ type: 'beat', ms: beatMs })

const connecting = (state: ConnectionState): Step => [
  { ...state, at: 'connecting', silent: false },
  [{ type: 'connect' }, beat()],
]

const waiting = (state: ConnectionState): Step => [
  { at: 'waiting', failures: state.failures + 1, silent: false },
  [{ type: 'drop' }, { type: 'wait', ms: retryMs(state.failures) }],
]
