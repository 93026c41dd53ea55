import type { ServerMessage } from '@candor/contracts/live-messages.ts'
import type { FastifyBaseLogger } from 'fastify'
import { AppError } from '../../../kernel/errors.ts'
import type { LiveHandle } from '../live-handle.ts'
import type { Speaker } from '../stages/speak.ts'
import type { TurnCommand } from '../turn/turn.ts'
import type { OpenTurn } from './open-turn.ts'
import { Serial } from './serial.ts'
import type { UntimedEvent } from './turn-loop.ts'

type Command = Exclude<TurnCommand, { type: 'wake' }>
type Of<Type extends Command['type']> = Extract<Command, { type: Type }>

export interface CommandParts {
  handle: LiveHandle
  speaker: Speaker
  open: () => OpenTurn | null
  send(message: ServerMessage): void
  sendTime(): void
  dispatch(event: UntimedEvent): void
  commit(command: Of<'commit'>): void
  log: Pick<FastifyBaseLogger, 'warn'>
}

export const codeOf = (error: unknown): string => (error instanceof AppError ? error.code : 'internal')

/** Carries out what the rules of turn-taking say. Whatever takes time goes on by itself and ends in an event. */
export class Commands {
  readonly #parts: CommandParts
  readonly #preparations = new Map<number, AbortController>()
  readonly #stored: Serial
  #saying: AbortController | null = null

  constructor(parts: CommandParts) {
    this.#parts = parts
    this.#stored = new Serial((error) => this.#fault(error, 'a live conversation could not be stored'))
  }

  /** The clock and what was heard are stored. */
  idle(): Promise<void> {
    return this.#stored.idle()
  }

  run(command: Command): void {
    switch (command.type) {
      case 'speak':
        return void this.#say(command.utterance, 0)
      case 'resume-speaking':
        return void this.#say(command.utterance, command.fromMs)
      case 'stop-speaking':
        return this.#stopSpeaking(command.utterance)
      case 'store-heard':
        return this.#storeHeard(command)
      case 'prepare':
        return void this.#prepare(command)
      case 'cancel-preparation':
        return this.#preparations.get(command.preparation)?.abort()
      case 'commit':
        return this.#parts.commit(command)
      case 'show-phase':
        return this.#showPhase(command)
      case 'show-endpointing':
        return this.#showEndpointing(command)
      case 'show-countdown':
        return this.#parts.sendTime()
      case 'start-clock':
        return this.#moveClock(true)
      case 'stop-clock':
        return this.#moveClock(false)
      case 'refuse':
        return this.#refuse(command)
    }
  }

  #fault(error: unknown, what: string): void {
    this.#parts.log.warn({ err: error }, what)
    this.#parts.send({ type: 'error', code: codeOf(error), fatal: false })
  }

  async #say(utterance: number, fromMs: number): Promise<void> {
    const open = this.#parts.open()
    if (!open) return
    const { speaker, dispatch } = this.#parts
    this.#saying?.abort()
    const mine = new AbortController()
    this.#saying = mine
    const signal = AbortSignal.any([mine.signal, open.abort.signal])
    const failed = (): void => dispatch({ type: 'utterance', utterance, state: 'failed', playedMs: 0 })
    try {
      const { id, question } = open.turn
      const speech = await speaker.say({ utterance, turnId: id, text: question, fromMs, signal })
      if (signal.aborted) return
      if (speech) dispatch({ type: 'utterance', utterance, state: 'started', words: speech.words })
      else failed()
    } catch (error) {
      if (signal.aborted) return
      this.#fault(error, 'the interviewer could not speak')
      failed()
    }
  }

  #stopSpeaking(utterance: number): void {
    this.#saying?.abort()
    this.#parts.send({ type: 'silence', utterance })
  }

  /** The next question's sound, as if the answer ended here; nothing of it is stored. */
  async #prepare({ preparation, transcript }: Of<'prepare'>): Promise<void> {
    const open = this.#parts.open()
    if (!open) return
    const mine = new AbortController()
    this.#preparations.set(preparation, mine)
    try {
      const next = await this.#parts.handle.preview(open.turn.id, transcript)
      if (next !== null && !mine.signal.aborted) await this.#parts.speaker.prepare(next)
    } catch (error) {
      // Made anew at the end of the turn, where a fault is shown.
      this.#parts.log.warn({ err: error }, 'a reply could not be prepared')
    } finally {
      this.#preparations.delete(preparation)
    }
  }

  #moveClock(start: boolean): void {
    const { handle, dispatch, open, sendTime } = this.#parts
    const turnId = open()?.turn.id
    this.#stored.run(async () => {
      const remainingMs = start && turnId !== undefined ? await handle.clock.start(turnId) : await handle.clock.stop()
      dispatch({ type: 'remaining', remainingMs })
      sendTime()
    })
  }

  #storeHeard({ words, playedMs, whole }: Of<'store-heard'>): void {
    const { handle, open } = this.#parts
    const turnId = open()?.turn.id
    if (turnId !== undefined) this.#stored.run(() => handle.onQuestionHeard(turnId, { words, playedMs, whole }))
  }

  #showPhase({ phase }: Of<'show-phase'>): void {
    const turnId = this.#parts.open()?.turn.id ?? null
    // Between two turns the interviewer is about to speak.
    this.#parts.send({ type: 'phase', turnId, phase: phase === 'waiting' ? 'thinking' : phase })
    this.#parts.sendTime()
  }

  #showEndpointing({ state }: Of<'show-endpointing'>): void {
    const open = this.#parts.open()
    if (open) this.#parts.send({ type: 'endpointing', turnId: open.turn.id, state })
  }

  #refuse({ why }: Of<'refuse'>): void {
    const code = why === 'not-now' ? 'live.not-now' : 'live.repeat-window-over'
    this.#parts.send({ type: 'error', code, fatal: false })
  }
}
