import type { Turn } from '@candor/contracts/interview.ts'
import { type LiveErrorCode, liveVersion, type ServerMessage } from '@candor/contracts/live-messages.ts'
import type { FastifyBaseLogger } from 'fastify'
import type { Hypothesis } from '../../ports/speech-to-text.ts'
import type { Timer } from '../../ports/timer.ts'
import { Commands, codeOf } from './live/commands.ts'
import type { Connection, EndCode, Hello, LiveMessage } from './live/connection.ts'
import { finishTurn } from './live/finish-turn.ts'
import { hasMovedOn } from './live/has-moved-on.ts'
import { Hearing } from './live/hearing.ts'
import { Intake } from './live/intake.ts'
import { MicrophoneWatch } from './live/microphone.ts'
import { type Engines, type OpenTurn, openTurn, type TurnPorts } from './live/open-turn.ts'
import { createOutbox } from './live/outbox.ts'
import { timeOf } from './live/time.rules.ts'
import { createTurnLoop, type LoopCommand, type TurnLoop, type UntimedEvent } from './live/turn-loop.ts'
import type { LiveHandle, LiveState } from './live-handle.ts'
import type { AudioStore } from './sound/audio.store.ts'
import { createSpeaker, type Speaker } from './stages/speak.ts'
import type { TurnSettings } from './turn/settings.ts'
import type { CommitReason } from './turn/turn.ts'

export interface SessionParts {
  handle: LiveHandle
  engines: Engines
  audio: AudioStore
  timers: Timer
  settings: TurnSettings
  log: Pick<FastifyBaseLogger, 'warn' | 'error'>
}

/**
 * One spoken conversation on this instance: listens, lets the rules decide, speaks. Outlives its socket for a
 * while; what must not be lost is stored, so that another instance can go on from there.
 */
export class Session {
  readonly #parts: SessionParts
  readonly #ending = new AbortController()
  readonly #outbox = createOutbox()
  readonly #speaker: Speaker
  readonly #commands: Commands
  readonly #intake: Intake
  #loop: TurnLoop
  #connection: Connection
  #attached = true
  readonly #hearing: Hearing
  readonly #microphone: MicrophoneWatch
  #open: OpenTurn | null = null
  #remainingMs: number | null = null
  /** Of the stored interview; nothing is asked meanwhile. */
  #paused = false
  #asked = false
  /** The person was ready once; later questions follow by themselves. */
  #started = false
  /** The connection broke, and nobody has said `begin` since. */
  #cut = false

  constructor(parts: SessionParts, connection: Connection) {
    this.#parts = parts
    this.#connection = connection
    this.#hearing = new Hearing(parts.engines)
    this.#speaker = createSpeaker({
      voice: parts.engines.voice,
      voiceId: parts.handle.voice,
      send: (message) => this.#send(message),
      sendSound: (frame) => this.#attached && this.#connection.deliverSound(frame),
      signal: this.#ending.signal,
    })
    const dispatch = (event: UntimedEvent): void => this.#loop.dispatch(event)
    this.#commands = new Commands({
      handle: parts.handle,
      speaker: this.#speaker,
      log: parts.log,
      open: () => this.#open,
      send: (message) => this.#send(message),
      sendTime: () => this.#sendTime(),
      dispatch,
      commit: ({ why, transcript }) => void this.#finish(why, transcript),
    })
    this.#intake = new Intake({
      handle: parts.handle,
      audio: parts.audio,
      timers: parts.timers,
      connection: () => this.#connection.id,
      send: (message) => this.#send(message),
      onTakenOver: () => void this.end('live.taken-over'),
      onFault: (away) => this.#databaseIs(away),
    })
    this.#microphone = new MicrophoneWatch({ ...parts, dispatch, turnId: () => this.#open?.turn.id ?? null })
    this.#loop = this.#newLoop(0)
  }

  get connectionId(): string {
    return this.#connection.id
  }

  /** Frames taken and not yet committed. */
  get backlog(): number {
    return this.#intake.backlog
  }

  /** Nothing is taken in any more. */
  get hasEnded(): boolean {
    return this.#ending.signal.aborted
  }

  /** Reads where the conversation stands, and goes on from there. */
  async load(hello: Hello): Promise<void> {
    this.#hearing.choose(hello)
    await this.#stand(await this.#parts.handle.current())
  }

  /** Gives the conversation a connection; the one before is told and closed. */
  async attach(connection: Connection, hello: Hello): Promise<void> {
    if (this.#attached && connection.id !== this.#connection.id) this.#connection.end('live.taken-over')
    if (connection.id !== this.#connection.id) this.#cutOff()
    this.#outbox.disconnect()
    this.#connection = connection
    this.#attached = true
    this.#hearing.choose(hello)
    this.#microphone.tell(null)
    this.#intake.forget()
    await this.#intake.settle()
    if (!this.#attached) return
    this.#outbox.connect((message) => connection.deliver(message), hello.after)
    this.#welcome()
  }

  /** The socket is gone; the clock stands until it is back. */
  detach(connectionId: string): void {
    if (connectionId !== this.#connection.id || !this.#attached) return
    this.#attached = false
    this.#outbox.disconnect()
    this.#cutOff()
    void this.#intake.flush()
  }

  get isAttached(): boolean {
    return this.#attached
  }

  /** Ends it here. At a stop of the server what was taken is stored first; else somebody else goes on with it. */
  async end(code: EndCode): Promise<void> {
    const wasAttached = this.#attached
    this.#attached = false
    this.#outbox.disconnect()
    if (wasAttached) this.#connection.end(code)
    if (code === 'service.stopping') {
      this.#cutOff()
      await Promise.all([this.#intake.flush(), this.#commands.idle()])
    }
    this.#loop.stop()
    this.#ending.abort(new Error(code))
    this.#intake.close()
  }

  /** One frame of the microphone's sound; a promise where an earlier turn has to be looked up first. */
  sound(index: number, seq: number, samples: Uint8Array): undefined | Promise<void> {
    const open = this.#open
    return this.#intake.sound(index, seq, samples, () => {
      if (!open?.committed) open?.listener.push(samples)
    })
  }

  async receive(message: LiveMessage): Promise<void> {
    switch (message.type) {
      case 'pause':
        return this.#pause()
      case 'resume':
        return this.#resume()
      case 'microphone':
        return this.#microphone.tell(message.fault)
      case 'played': {
        const { utterance, state, ms } = message
        return this.#loop.dispatch({ type: 'utterance', utterance, state, playedMs: ms })
      }
      case 'confirm':
        return this.#confirm(message.turnId, message.text)
    }
    const open = this.#open
    if (!open || message.turnId !== open.turn.id) return this.#refuse('live.wrong-turn')
    switch (message.type) {
      case 'begin':
        return this.#begin()
      case 'done':
        return this.#done(open, message.frames)
      case 'heard':
        return this.#heardByBrowser(message.text)
      default:
        return this.#loop.dispatch({ type: 'button', button: message.type })
    }
  }

  #newLoop(utterances: number): TurnLoop {
    const { settings, timers, log } = this.#parts
    const run = (command: LoopCommand): void => this.#commands.run(command)
    const loop = createTurnLoop({ settings, utterances, timers, log, run, end: () => void this.end('internal') })
    if (this.#cut) loop.dispatch({ type: 'fault', fault: 'connection', state: 'begun' })
    return loop
  }

  #send(message: ServerMessage): void {
    this.#outbox.send(message)
  }

  #refuse(code: LiveErrorCode, nextFrame?: number): void {
    this.#send({ type: 'error', code, fatal: false, ...(nextFrame !== undefined && { nextFrame }) })
  }

  #sendTime(): void {
    this.#send({ type: 'time', ...timeOf(this.#loop.state()) })
  }

  #welcome(): void {
    const open = this.#open
    const remainingMs = this.#loop.state().clock.remainingMs ?? this.#remainingMs
    this.#send({
      type: 'welcome',
      version: liveVersion,
      turn: open?.turn ?? null,
      turnIndex: open?.turn.index ?? 0,
      nextFrame: open?.recorder.durable ?? 0,
      recogniser: this.#hearing.engine(),
      remainingSeconds: remainingMs === null ? null : Math.floor(remainingMs / 1000),
    })
    this.#send({ type: 'phase', turnId: open?.turn.id ?? null, phase: this.#phase() })
  }

  #phase(): Extract<ServerMessage, { type: 'phase' }>['phase'] {
    if (!this.#open) return 'over'
    if (this.#paused) return 'paused'
    if (this.#open.confirm) return 'confirming'
    const { phase } = this.#loop.state()
    return phase === 'waiting' ? 'asking' : phase
  }

  /** Where the stored conversation stands is where this one stands. */
  async #stand({ turn, paused, remainingMs, answerFromMs }: LiveState): Promise<void> {
    this.#paused = paused
    this.#remainingMs = remainingMs
    if (!turn) return this.#leave()
    const nextFrame = await this.#parts.audio.nextFrame(turn.id)
    const resumed = turn.begunAt !== null
    const pcm = resumed && nextFrame > 0 ? await this.#parts.audio.read(turn.id) : null
    this.#take(turn, nextFrame, { resumed, before: pcm && { frames: nextFrame, pcm }, answerFromMs })
  }

  #leave(): void {
    this.#open?.abort.abort(new Error('the turn is over'))
    this.#open = null
    this.#asked = false
    this.#intake.leave()
  }

  #take(turn: Turn, nextFrame: number, from: Pick<TurnPorts, 'resumed' | 'before' | 'answerFromMs'>): void {
    this.#leave()
    this.#loop.setStreamingWords(this.#hearing.hasStreamingWords())
    const { handle, log } = this.#parts
    this.#open = openTurn(turn, {
      ...from,
      engines: this.#hearing.engines(),
      language: handle.language,
      ending: this.#ending.signal,
      log,
      recorder: this.#intake.open(turn, nextFrame),
      onWindows: (windows) => this.#loop.dispatch({ type: 'voice', windows }),
      onHypothesis: (hypothesis) => this.#understood(turn.id, hypothesis),
      onDeaf: (error) => this.#deaf(error),
    })
  }

  #databaseIs(away: boolean): void {
    if (away) this.#send({ type: 'error', code: 'service.database-away', fatal: false })
    this.#loop.dispatch({ type: 'fault', fault: 'server', state: away ? 'begun' : 'over' })
  }

  #understood(turnId: string, { final, tentative }: Hypothesis): void {
    this.#send({ type: 'transcript', turnId, final, tentative })
    this.#loop.dispatch({ type: 'words', text: `${final} ${tentative}`.trim() })
  }

  #deaf(error: unknown): void {
    this.#parts.log.warn({ err: error }, 'the recogniser does not answer')
    this.#send({ type: 'error', code: codeOf(error), fatal: false })
    this.#loop.dispatch({ type: 'fault', fault: 'recogniser', state: 'begun' })
  }

  #cutOff(): void {
    if (this.#cut) return
    this.#cut = true
    this.#loop.dispatch({ type: 'fault', fault: 'connection', state: 'begun' })
  }

  #begin(): void {
    this.#started = true
    if (this.#cut) {
      this.#cut = false
      this.#loop.dispatch({ type: 'fault', fault: 'connection', state: 'over' })
    }
    this.#ask()
  }

  /** Puts the turn before the person: spoken, or, where they have heard it, held open for them to go on. */
  #ask(): void {
    const open = this.#open
    if (!open || this.#asked || this.#paused || !this.#started) return
    this.#asked = true
    const { dispatch } = this.#loop
    dispatch({ type: 'fault', fault: 'recogniser', state: 'over' })
    dispatch({ type: 'remaining', remainingMs: this.#remainingMs })
    dispatch({ type: 'ask', ...(open.resumed && { silently: true, answeredMs: open.answeredBeforeMs }) })
    if (!open.resumed) return
    if (open.soundBeforeMs > 0) dispatch({ type: 'voice', windows: [{ endMs: open.soundBeforeMs, probability: 0 }] })
    dispatch({ type: 'button', button: 'thinking' })
  }

  async #pause(): Promise<void> {
    await this.#parts.handle.pause()
    this.#paused = true
    this.#loop.dispatch({ type: 'button', button: 'pause' })
  }

  async #resume(): Promise<void> {
    await this.#parts.handle.resume()
    this.#paused = false
    this.#loop.dispatch({ type: 'button', button: 'resume' })
    this.#ask()
  }

  #done(open: OpenTurn, frames: number): void {
    const { next } = open.recorder
    if (next < frames) this.#refuse('live.gap', next)
    else this.#loop.dispatch({ type: 'button', button: 'done' })
  }

  #heardByBrowser(text: string): void {
    if (this.#hearing.by === 'browser') this.#loop.dispatch({ type: 'words', text: text.trim() })
    else this.#refuse('live.not-now')
  }

  /** The person's own words: instead of speaking, where nothing was understood, or as a correction later. */
  async #confirm(turnId: string, text: string): Promise<void> {
    const open = this.#open
    if (open?.turn.id !== turnId) {
      return this.#send({ type: 'corrected', turnId, assessment: await this.#parts.handle.correct(turnId, text) })
    }
    if (open.confirm) return open.confirm(text)
    if (open.committed) return this.#refuse('live.not-now')
    open.typed = text
    this.#loop.dispatch({ type: 'words', text })
    this.#loop.dispatch({ type: 'button', button: 'done' })
  }

  async #finish(why: CommitReason, transcript: string): Promise<void> {
    const open = this.#open
    if (!open) return
    open.committed = true
    const { handle, timers } = this.#parts
    const engine = this.#hearing.engine()
    const signal = AbortSignal.any([open.abort.signal, this.#ending.signal])
    const send = (message: ServerMessage): void => this.#send(message)
    const stopClock = (): void => this.#commands.stopClock()
    try {
      const { next } = await finishTurn({ handle, open, why, transcript, engine, timers, signal, send, stopClock })
      if (signal.aborted) return
      if (next.turn) this.#take(next.turn, 0, { resumed: false, before: null, answerFromMs: 0 })
      else this.#over()
      this.#remainingMs = this.#loop.state().clock.remainingMs
      this.#ask()
    } catch (error) {
      if (signal.aborted) return
      this.#parts.log.warn({ err: error }, 'a spoken answer could not be taken')
      this.#send({ type: 'error', code: codeOf(error), fatal: false })
      stopClock()
      await this.refresh()
    }
  }

  #over(): void {
    this.#leave()
    this.#loop.dispatch({ type: 'over' })
  }

  /** As {@link refresh}, where that is so: an answer was typed, and another instance took it. */
  async catchUp(): Promise<void> {
    if (await hasMovedOn(this.#parts.handle, () => this.#open)) await this.refresh()
  }

  /** Somebody changed the conversation past this session: begins anew from what is stored. */
  async refresh(): Promise<void> {
    const { utterances, utterance } = this.#loop.state()
    this.#loop.stop()
    if (utterance && utterance.state !== 'over') this.#send({ type: 'silence', utterance: utterance.utterance })
    this.#loop = this.#newLoop(utterances)
    this.#microphone.replay()
    await this.#stand(await this.#parts.handle.current())
    this.#welcome()
    this.#ask()
  }
}
