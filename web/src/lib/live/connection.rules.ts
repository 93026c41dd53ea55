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
  /** The server answered the `knock`, or did not. */
  | { type: 'knocked'; answered: boolean }
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
  /** Ask by HTTP whether the server is there. */
  | { type: 'knock' }
  /** Ask again in so long whether the server is still there; replaces the one before. */
  | { type: 'beat'; ms: number }

export const initialConnection: ConnectionState = { at: 'idle', failures: 0, silent: false }

/** After so many failures in a row the server is away, and is asked for by HTTP: browsers make sockets that keep failing wait, up to a minute (RFC 6455, 7.2.3). */
const socketTries = 2
/** A line in which nothing is heard for two of these is taken for dead. Acknowledgements come five times a second. */
const liveBeatMs = 2_000
/** The same while it is opened: a mobile network, and a conversation that is read from the database, take their time. */
const openingBeatMs = 4_000

/**
 * Milliseconds before the try after so many failures. A person waits with an answer on their lips: the first
 * tries come at once, and a server that starts anew is found within half a second for the first quarter of a minute.
 */
export const retryMs = (failures: number): number =>
  failures === 0 ? 50 : failures === 1 ? 200 : failures < 30 ? 500 : failures < 60 ? 1_000 : 2_000

type Step = readonly [ConnectionState, readonly ConnectionCommand[]]

/** One step; an event that does not fit the state changes nothing. */
export function stepConnection(state: ConnectionState, event: ConnectionEvent): Step {
  const { at } = state
  const isUp = at === 'connecting' || at === 'greeting' || at === 'live'
  switch (event.type) {
    case 'start':
      return at === 'idle' ? connecting(state) : [state, []]
    case 'opened':
      return at === 'connecting'
        ? [{ ...state, at: 'greeting' }, [{ type: 'greet' }, beat(openingBeatMs)]]
        : [state, []]
    case 'welcomed':
      return at === 'greeting' ? [{ at: 'live', failures: 0, silent: false }, [beat(liveBeatMs)]] : [state, []]
    case 'heard':
      return state.silent ? [{ ...state, silent: false }, []] : [state, []]
    case 'dropped':
      return isUp ? waiting(state) : [state, []]
    case 'waited':
      if (at !== 'waiting') return [state, []]
      return state.failures > socketTries ? [state, [{ type: 'knock' }]] : connecting(state)
    case 'knocked':
      if (at !== 'waiting') return [state, []]
      return event.answered ? connecting(state) : waitOn(state)
    case 'beat':
      if (!isUp) return [state, []]
      if (state.silent || at === 'connecting') return waiting(state)
      return [{ ...state, silent: true }, at === 'live' ? [{ type: 'ping' }, beat(liveBeatMs)] : [beat(openingBeatMs)]]
    case 'online':
      return at === 'waiting' ? connecting({ ...state, failures: 0 }) : [state, []]
    case 'refused':
    case 'stop':
      return at === 'closed' ? [state, []] : [{ ...state, at: 'closed' }, [{ type: 'drop' }]]
  }
}

const beat = (ms: number): ConnectionCommand => ({ type: 'beat', ms })

const connecting = (state: ConnectionState): Step => [
  { ...state, at: 'connecting', silent: false },
  [{ type: 'connect' }, beat(openingBeatMs)],
]

/** Once more later. */
const waitOn = ({ failures }: ConnectionState): Step => [
  { at: 'waiting', failures: failures + 1, silent: false },
  [{ type: 'wait', ms: retryMs(failures) }],
]

const waiting = (state: ConnectionState): Step => {
  const [next, commands] = waitOn(state)
  return [next, [{ type: 'drop' }, ...commands]]
}
