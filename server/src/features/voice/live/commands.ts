import { frameMs, type ServerMessage } from '@candor/contracts/live-messages.ts'
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
  /** Whose question the last utterances were: what was heard of one may be known when the next turn is open already. */
  readonly #askedBy = new Map<number, OpenTurn>()
  readonly #stored: Serial
  #saying: AbortController | null = null

  readonly #handlers: { [Type in Command['type']]: (command: Of<Type>) => void } = {
    speak: ({ utterance }) => void this.#say(utterance, 0),
    'resume-speaking': ({ utterance, fromMs }) => void this.#say(utterance, fromMs),
    'stop-speaking': ({ utterance }) => this.#stopSpeaking(utterance),
    'store-heard': (command) => this.#storeHeard(command),
    prepare: (command) => void this.#prepare(command),
    'cancel-preparation': ({ preparation }) => this.#preparations.get(preparation)?.abort(),
    commit: (command) => this.#parts.commit(command),
    'show-phase': (command) => this.#showPhase(command),
    'show-endpointing': (command) => this.#showEndpointing(command),
    'show-countdown': () => this.#parts.sendTime(),
    'start-clock': () => this.#startClock(),
    'stop-clock': () => this.#parts.open()?.committed || this.stopClock(),
    refuse: (command) => this.#refuse(command),
  }

  constructor(parts: CommandParts) {
    this.#parts = parts
    this.#stored = new Serial((error) => this.#fault(error, 'a live conversation could not be stored'))
  }

  /** The clock and what was heard are stored. */
  idle(): Promise<void> {
    return this.#stored.idle()
  }

  run(command: Command): void {
    const handler = this.#handlers[command.type] as (command: Command) => void
    handler(command)
  }

  #fault(error: unknown, what: string): void {
    this.#parts.log.warn({ err: error }, what)
    this.#parts.send({ type: 'error', code: codeOf(error), fatal: false })
  }

  async #say(utterance: number, fromMs: number): Promise<void> {
    const open = this.#parts.open()
    if (!open) return
    const { speaker, dispatch } = this.#parts
    this.#askedBy.set(utterance, open)
    this.#askedBy.delete(utterance - 2)
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
      const { question, told } = await this.#parts.handle.preview(open.turn.id, transcript)
      if (mine.signal.aborted || this.#parts.open() !== open) return
      this.#parts.dispatch({ type: 'told', transcript, told })
      if (question !== null) await this.#parts.speaker.prepare(question)
    } catch (error) {
      // Made anew at the end of the turn, where a fault is shown.
      this.#parts.log.warn({ err: error }, 'a reply could not be prepared')
    } finally {
      this.#preparations.delete(preparation)
    }
  }

  /** The clock stands from here. An answer that is stored stops it by itself: nobody asks for it at the end of a turn. */
  stopClock(): void {
    this.#moveClock(() => this.#parts.handle.clock.stop())
  }

  #startClock(): void {
    const turnId = this.#parts.open()?.turn.id
    if (turnId !== undefined) this.#moveClock(() => this.#parts.handle.clock.start(turnId))
  }

  #moveClock(move: () => Promise<number | null>): void {
    const { dispatch, sendTime } = this.#parts
    this.#stored.run(async () => {
      const remainingMs = await move()
      dispatch({ type: 'remaining', remainingMs })
      sendTime()
    })
  }

  #storeHeard({ utterance, words, playedMs, whole }: Of<'store-heard'>): void {
    const { handle } = this.#parts
    const open = this.#askedBy.get(utterance)
    if (!open) return
    // What the browser reported it sent over the same socket as its sound: what came before was said before.
    const endedAtMs = open.recorder.next * frameMs
    this.#stored.run(() => handle.onQuestionHeard(open.turn.id, { words, playedMs, whole, endedAtMs }))
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
