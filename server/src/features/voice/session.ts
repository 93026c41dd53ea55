import type { Turn } from '@candor/contracts/interview.ts'
import {
  type ClientMessage,
  type LiveErrorCode,
  liveVersion,
  type NumberedServerMessage,
  type ServerMessage,
} from '@candor/contracts/live-messages.ts'
import type { FastifyBaseLogger } from 'fastify'
import type { Hypothesis } from '../../ports/speech-to-text.ts'
import type { Timers } from '../../ports/timers.ts'
import { Commands, codeOf } from './live/commands.ts'
import { finishTurn } from './live/finish-turn.ts'
import { type Engines, type OpenTurn, openTurn, recorderOf, type TurnPorts } from './live/open-turn.ts'
import { createOutbox } from './live/outbox.ts'
import { timeOf } from './live/time.rules.ts'
import { createTurnLoop, type TurnLoop } from './live/turn-loop.ts'
import type { LiveHandle, LiveState } from './live-handle.ts'
import type { AudioStore } from './sound/audio.store.ts'
import type { Accepted, Recorder } from './sound/recorder.ts'
import { createSpeaker, type Speaker } from './stages/speak.ts'
import type { TurnSettings } from './turn/settings.ts'
import type { CommitReason } from './turn/turn.ts'

/** Why a session ends a connection. */
export type EndCode = Extract<LiveErrorCode, 'live.taken-over'> | 'service.stopping' | 'interview.not-found'

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

export interface SessionParts {
  handle: LiveHandle
  engines: Engines
  audio: AudioStore
  timers: Timers
  settings: TurnSettings
  log: Pick<FastifyBaseLogger, 'warn'>
}

/** A turn that is over, whose last frames may still be on their way. */
interface LastTurn {
  index: number
  turnId: string
  recorder: Recorder
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
  #loop: TurnLoop
  #connection: Connection
  #attached = true
  #hearing: Hello['recogniser'] = 'none'
  #open: OpenTurn | null = null
  #last: LastTurn | null = null
  #remainingMs: number | null = null
  /** Of the stored interview; nothing is asked meanwhile. */
  #paused = false
  #asked = false
  /** The person was ready once; later questions follow by themselves. */
  #started = false
  /** The connection broke, and nobody has said `begin` since. */
  #cut = false
  #gapTold = false

  constructor(parts: SessionParts, connection: Connection) {
    this.#parts = parts
    this.#connection = connection
    this.#speaker = createSpeaker({
      voice: parts.engines.voice,
      voiceId: parts.handle.voice,
      send: (message) => this.#send(message),
      sendSound: (frame) => this.#attached && this.#connection.deliverSound(frame),
      signal: this.#ending.signal,
    })
    this.#commands = new Commands({
      handle: parts.handle,
      speaker: this.#speaker,
      log: parts.log,
      open: () => this.#open,
      send: (message) => this.#send(message),
      sendTime: () => this.#sendTime(),
      dispatch: (event) => this.#loop.dispatch(event),
      commit: ({ why, transcript }) => void this.#finish(why, transcript),
    })
    this.#loop = this.#newLoop(0)
  }

  get connectionId(): string {
    return this.#connection.id
  }

  /** Frames taken and not yet committed. */
  get backlog(): number {
    return (this.#open?.recorder.backlog ?? 0) + (this.#last?.recorder.backlog ?? 0)
  }

  /** Reads where the conversation stands, and goes on from there. */
  async load(hello: Hello): Promise<void> {
    this.#hearing = this.#hearingOf(hello)
    await this.#stand(await this.#parts.handle.current())
  }

  /** Gives the conversation a connection; the one before is told and closed. */
  attach(connection: Connection, hello: Hello): void {
    if (this.#attached && connection.id !== this.#connection.id) this.#connection.end('live.taken-over')
    if (connection.id !== this.#connection.id) this.#cutOff()
    this.#connection = connection
    this.#attached = true
    this.#hearing = this.#hearingOf(hello)
    this.#gapTold = false
    this.#outbox.connect((message) => connection.deliver(message), hello.after)
    this.#welcome()
  }

  /** The socket is gone; the clock stands until it is back. */
  detach(connectionId: string): void {
    if (connectionId !== this.#connection.id || !this.#attached) return
    this.#attached = false
    this.#outbox.disconnect()
    this.#cutOff()
    void this.#open?.recorder.flush()
  }

  get isAttached(): boolean {
    return this.#attached
  }

  /** Ends it here. At a stop of the server what was taken is stored first; else somebody else goes on with it. */
  async end(code: EndCode): Promise<void> {
    if (this.#attached) this.#connection.end(code)
    this.#attached = false
    this.#outbox.disconnect()
    if (code === 'service.stopping') {
      this.#cutOff()
      await Promise.all([this.#open?.recorder.flush(), this.#last?.recorder.flush(), this.#commands.idle()])
    }
    this.#loop.stop()
    this.#ending.abort(new Error(code))
    this.#open?.recorder.close()
    this.#last?.recorder.close()
  }

  /** One frame of the microphone's sound; a promise where an earlier turn has to be looked up first. */
  sound(index: number, seq: number, samples: Uint8Array): undefined | Promise<void> {
    const open = this.#open
    if (open && index === open.turn.index) {
      const accepted = open.recorder.accept(seq, samples)
      if (accepted === 'taken' && !open.committed) open.listener.push(samples)
      this.#answerFrame(accepted, open.turn.id, open.recorder)
      return undefined
    }
    if (this.#last?.index !== index) return this.#lookBack(index, seq, samples)
    this.#answerFrame(this.#last.recorder.accept(seq, samples), this.#last.turnId, this.#last.recorder)
    return undefined
  }

  async receive(message: LiveMessage): Promise<void> {
    switch (message.type) {
      case 'pause':
        return this.#pause()
      case 'resume':
        return this.#resume()
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
        return this.#heardByBrowser(open, message.text)
      default:
        return this.#loop.dispatch({ type: 'button', button: message.type })
    }
  }

  #newLoop(utterances: number): TurnLoop {
    const { settings, timers } = this.#parts
    const loop = createTurnLoop({ settings, utterances, timers, run: (command) => this.#commands.run(command) })
    if (this.#cut) loop.dispatch({ type: 'fault', fault: 'connection', state: 'begun' })
    return loop
  }

  #hearingOf({ recogniser }: Hello): Hello['recogniser'] {
    return recogniser === 'server' && this.#parts.engines.recogniser === null ? 'none' : recogniser
  }

  /** Who gives the words: an engine's name, `browser`, or null. */
  #engine(): string | null {
    if (this.#hearing === 'browser') return 'browser'
    return this.#hearing === 'server' ? (this.#parts.engines.recogniser?.capabilities.engine ?? null) : null
  }

  #hasStreamingWords(): boolean {
    if (this.#hearing === 'browser') return true
    return this.#hearing === 'server' && (this.#parts.engines.recogniser?.capabilities.streaming ?? false)
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
      recogniser: this.#engine(),
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
  async #stand({ turn, paused, remainingMs }: LiveState): Promise<void> {
    this.#paused = paused
    this.#remainingMs = remainingMs
    this.#asked = false
    if (!turn) return this.#leave()
    const nextFrame = await this.#parts.audio.nextFrame(turn.id)
    const resumed = turn.begunAt !== null
    const pcm = resumed && nextFrame > 0 ? await this.#parts.audio.read(turn.id) : null
    this.#take(turn, nextFrame, { resumed, before: pcm && { frames: nextFrame, pcm } })
  }

  #leave(): void {
    const open = this.#open
    if (!open) return
    open.abort.abort(new Error('the turn is over'))
    this.#last?.recorder.close()
    this.#last = { index: open.turn.index, turnId: open.turn.id, recorder: open.recorder }
    void open.recorder.flush()
    this.#open = null
  }

  #take(turn: Turn, nextFrame: number, from: Pick<TurnPorts, 'resumed' | 'before'>): void {
    this.#leave()
    this.#asked = false
    this.#loop.setStreamingWords(this.#hasStreamingWords())
    const { handle, engines, log } = this.#parts
    this.#open = openTurn(turn, {
      ...from,
      engines: { ...engines, recogniser: this.#hearing === 'server' ? engines.recogniser : null },
      language: handle.language,
      ending: this.#ending.signal,
      log,
      recorder: this.#recorder(turn.id, nextFrame),
      onWindows: (windows) => this.#loop.dispatch({ type: 'voice', windows }),
      onHypothesis: (hypothesis) => this.#understood(turn.id, hypothesis),
      onDeaf: (error) => this.#deaf(error),
    })
  }

  #recorder(turnId: string, nextFrame: number): Recorder {
    const { audio, timers, handle } = this.#parts
    return recorderOf({
      turnId,
      nextFrame,
      audio,
      timers,
      conversationId: handle.conversationId,
      connection: () => this.#connection.id,
      onDurable: (frames) => this.#send({ type: 'ack', turnId, frames }),
      onTakenOver: () => void this.end('live.taken-over'),
      onFault: (away) => {
        if (away) this.#send({ type: 'error', code: 'service.database-away', fatal: false })
        this.#loop.dispatch({ type: 'fault', fault: 'server', state: away ? 'begun' : 'over' })
      },
    })
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
    dispatch({ type: 'ask', ...(open.resumed && { silently: true }) })
    if (!open.resumed) return
    const endMs = open.soundBeforeMs
    if (endMs > 0) dispatch({ type: 'voice', windows: [{ endMs, probability: 0 }] })
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
    if (next < frames) return this.#refuse('live.gap', next)
    this.#loop.dispatch({ type: 'button', button: 'done' })
  }

  #heardByBrowser(open: OpenTurn, text: string): void {
    if (this.#hearing !== 'browser') return this.#refuse('live.not-now')
    this.#loop.dispatch({ type: 'words', text: text.trim() })
    // Shown by the browser itself; kept for whoever looks on after a reconnect.
    open.browserWords = text
  }

  /** The person's own words: instead of speaking, where nothing was understood, or as a correction later. */
  async #confirm(turnId: string, text: string): Promise<void> {
    const open = this.#open
    if (open?.turn.id !== turnId) {
      const assessment = await this.#parts.handle.correct(turnId, text)
      return this.#send({ type: 'corrected', turnId, assessment })
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
    const engine = this.#engine()
    const signal = AbortSignal.any([open.abort.signal, this.#ending.signal])
    const send = (message: ServerMessage): void => this.#send(message)
    try {
      const { next } = await finishTurn({ handle, open, why, transcript, engine, timers, signal, send })
      if (signal.aborted) return
      if (next.turn) this.#take(next.turn, 0, { resumed: false, before: null })
      else this.#over()
      this.#remainingMs = this.#loop.state().clock.remainingMs
      this.#ask()
    } catch (error) {
      if (signal.aborted) return
      this.#parts.log.warn({ err: error }, 'a spoken answer could not be taken')
      this.#send({ type: 'error', code: codeOf(error), fatal: false })
      await this.refresh()
    }
  }

  #over(): void {
    this.#leave()
    this.#loop.dispatch({ type: 'over' })
  }

  /** Somebody changed the conversation past this session: begins anew from what is stored. */
  async refresh(): Promise<void> {
    const { utterances, utterance } = this.#loop.state()
    this.#loop.stop()
    if (utterance && utterance.state !== 'over') this.#send({ type: 'silence', utterance: utterance.utterance })
    this.#loop = this.#newLoop(utterances)
    await this.#stand(await this.#parts.handle.current())
    this.#welcome()
    this.#ask()
  }

  #answerFrame(accepted: Accepted, turnId: string, recorder: Recorder): void {
    if (accepted === 'taken') {
      this.#gapTold = false
      return
    }
    if (this.#gapTold) return
    // Once: a row of frames behind a gap, or sent twice, says the same each time.
    this.#gapTold = true
    if (accepted === 'replayed') this.#send({ type: 'ack', turnId, frames: recorder.durable })
    else if (accepted === 'gap') this.#refuse('live.gap', recorder.next)
    else this.#refuse('live.turn-full')
  }

  /** Frames of the turn before, from a browser that had no time to send them. */
  async #lookBack(index: number, seq: number, samples: Uint8Array): Promise<void> {
    const newest = this.#open ? this.#open.turn.index - 1 : index
    const turnId = index === newest ? await this.#parts.handle.turnIdAt(index) : null
    if (turnId === null) return this.#refuse('live.wrong-turn')
    const recorder = this.#recorder(turnId, await this.#parts.audio.nextFrame(turnId))
    this.#last?.recorder.close()
    this.#last = { index, turnId, recorder }
    this.#answerFrame(recorder.accept(seq, samples), turnId, recorder)
  }
}
