import type { FastifyBaseLogger } from 'fastify'
import type { Timer } from '../../../ports/timer.ts'
import type { TurnSettings } from '../turn/settings.ts'
import { newTurnState, step } from '../turn/turn.rules.ts'
import type { TurnCommand, TurnEvent, TurnState } from '../turn/turn.ts'

type WithoutTime<Event> = Event extends TurnEvent ? Omit<Event, 'atMs'> : never
export type UntimedEvent = WithoutTime<TurnEvent>

export interface TurnLoopParts {
  settings: TurnSettings
  /** Utterances numbered so far. */
  utterances: number
  timers: Timer
  log: Pick<FastifyBaseLogger, 'error'>
  /** Called in the commands' order, one at a time. */
  run(command: LoopCommand): void
  /** Ends the conversation: something was thrown, and what the rules know may no longer be so. */
  end(): void
}

export type LoopCommand = Exclude<TurnCommand, { type: 'wake' }>

export type TurnLoop = ReturnType<typeof createTurnLoop>

/**
 * The rules of turn-taking at work: stamps events with the time, carries out wakes, hands on the rest. Nothing that
 * is thrown leaves it: a fault in one conversation ends that one, not the server with all others.
 */
export const createTurnLoop = ({ settings, utterances, timers, log, run, end }: TurnLoopParts) => {
  let state: TurnState = { ...newTurnState(settings), utterances, nowMs: Math.round(timers.nowMs()) }
  const events: TurnEvent[] = []
  let busy = false
  let broken = false
  let callOff: (() => void) | null = null

  const wake = (atMs: number | null): void => {
    callOff?.()
    callOff = atMs === null ? null : timers.after(Math.max(0, atMs - timers.nowMs()), () => dispatch({ type: 'tick' }))
  }

  const dispatch = (untimed: UntimedEvent): void => {
    events.push({ ...untimed, atMs: timers.nowMs() } as TurnEvent)
    // A command that leads to an event at once: after the commands before it.
    if (busy || broken) return
    busy = true
    try {
      for (let event = events.shift(); event; event = events.shift()) {
        const change = step(state, event)
        state = change.state
        for (const command of change.commands) {
          if (command.type === 'wake') wake(command.atMs)
          else run(command)
        }
      }
    } catch (error) {
      broken = true
      wake(null)
      log.error({ err: error }, 'a live conversation broke')
      end()
    } finally {
      busy = false
    }
  }

  return {
    dispatch,
    state: (): TurnState => state,
    /** Another way to listen, after a reconnect. */
    setStreamingWords(streamingWords: boolean): void {
      state = { ...state, settings: { ...state.settings, streamingWords } }
    },
    stop: (): void => wake(null),
  }
}
