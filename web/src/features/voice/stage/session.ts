import type { ServerMessage } from '@candor/contracts/live-messages.ts'
import { apiBase } from '../../../lib/api.ts'
import { type BrowserRecogniser, listenInBrowser } from '../../../lib/audio/browser-recogniser.ts'
import { type Microphone, openMicrophone } from '../../../lib/audio/capture.ts'
import { isDead, meterOf } from '../../../lib/audio/level.ts'
import { type MicrophoneFault, microphoneError } from '../../../lib/audio/microphone-fault.ts'
import type { Played } from '../../../lib/audio/playback.ts'
import { answers, subscribe } from '../../../lib/connection.ts'
import { browserFrameStore } from '../../../lib/live/frame-store.ts'
import { LiveSocket, type Recogniser } from '../../../lib/live/live-socket.ts'
import { createOutbox } from '../../../lib/live/outbox.ts'
import { initialStage, isHearing, type StageEvent, type StageState, stageReducer } from './stage.rules.ts'
import { createUtterancePlayer } from './utterance-player.ts'

/** Levels kept for the waveform: 20 ms each, three seconds in all. */
export const levelsShown = 150
/** So long a dead microphone while one should speak, in frames of 20 ms, and it is said. */
const deadFrames = 200
/** Between two words to the server about what was played, in ms. */
const playedEveryMs = 200

interface Choice {
  interviewId: string
  deviceId: string
  recogniser: Recogniser
  language: string
}

/**
 * A spoken conversation under way. Call it in the handler of a click. Rejects with `MicrophoneError`.
 */
export async function openSession(choice: Choice): Promise<Session> {
  const session = new Session(choice)
  try {
    await session.open(choice.deviceId)
    return session
  } catch (error) {
    session.close()
    throw error
  }
}

/** Microphone, socket and sound of a conversation, and the state they make. */
export class Session {
  readonly #choice: Choice
  readonly #listeners = new Set<() => void>()
  readonly #levels: number[] = Array(levelsShown).fill(0)
  readonly #player = createUtterancePlayer((utterance, played) => this.#reportPlayed(utterance, played))
  readonly #live: LiveSocket
  readonly #stopOnline = subscribe(() => navigator.onLine && this.#live.online())
  #state: StageState = initialStage
  #microphone: Microphone | null = null
  #browser: BrowserRecogniser | null = null
  #deadFrames = 0
  #reported = { utterance: -1, at: 0 }

  constructor(choice: Choice) {
    this.#choice = choice
    this.#live = new LiveSocket({
      connect: () => new WebSocket(liveAddress(choice.interviewId)),
      knock: answers,
      outbox: createOutbox(choice.interviewId, browserFrameStore()),
      recogniser: choice.recogniser,
      after(ms, then) {
        const timer = setTimeout(then, ms)
        return () => clearTimeout(timer)
      },
      now: () => Date.now(),
      onMessage: (message) => this.#hear(message),
      onSound: this.#player.take,
      onState: (at) => this.#take({ type: 'connection', at }),
    })
  }

  /** Opens the microphone, then the conversation. */
  async open(deviceId: string): Promise<void> {
    this.#microphone = await this.#openMicrophone(deviceId)
    this.#live.start()
  }

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }
  readonly state = () => this.#state
  /** Milliseconds of the utterance that is heard now; null: none. */
  readonly position = () => this.#player.position()

  /** 0 to 1, newest last. */
  get levels(): readonly number[] {
    return this.#levels
  }

  readonly done = () =>
    this.#ofTurn((turnId) => {
      this.#player.silence()
      this.#live.say({ type: 'done', turnId, frames: this.#live.frames })
    })
  readonly thinking = () => this.#ofTurn((turnId) => this.#live.say({ type: 'thinking', turnId }))
  readonly repeat = () => this.#ofTurn((turnId) => this.#live.say({ type: 'repeat', turnId }))
  readonly pause = () => {
    this.#player.silence()
    this.#live.say({ type: 'pause' })
  }
  readonly resume = () => this.#live.say({ type: 'resume' })
  readonly confirm = (turnId: string, text: string) => {
    this.#live.say({ type: 'confirm', turnId, text })
    this.#take({ type: 'corrected', turnId, text })
  }

  /** Another microphone, or the same one again after a fault. Call it in the handler of a click. */
  async changeMicrophone(deviceId: string): Promise<void> {
    this.#microphone?.close()
    try {
      this.#microphone = await this.#openMicrophone(deviceId)
      this.#deadFrames = 0
      this.#microphoneIs(null)
    } catch (error) {
      this.#microphoneIs(microphoneError(error).fault)
    }
  }

  close(): void {
    this.#stopOnline()
    this.#browser?.stop()
    this.#player.close()
    this.#microphone?.close()
    this.#live.close()
  }

  #ofTurn(say: (turnId: string) => void): void {
    if (this.#state.turn) say(this.#state.turn.id)
  }

  #take(event: StageEvent): void {
    const before = this.#state
    this.#state = stageReducer(before, event)
    if (this.#state === before) return
    for (const listener of this.#listeners) listener()
    this.#listenAlong()
  }

  #hear(message: ServerMessage): void {
    if (message.type === 'utterance') this.#player.begin(message)
    if (message.type === 'silence') this.#player.silence(message.utterance)
    this.#take({ type: 'message', message })
    const { microphone } = this.#state
    // Each connection begins with a microphone that works.
    if (message.type === 'welcome' && microphone !== null) this.#live.say({ type: 'microphone', fault: microphone })
    if (message.type === 'welcome' && message.turn) this.#live.say({ type: 'begin', turnId: message.turn.id })
  }

  #reportPlayed(utterance: number, { state, ms }: Played): void {
    this.#take({ type: 'sounding', sounding: state === 'playing' })
    const now = performance.now()
    const soon = this.#reported.utterance === utterance && now - this.#reported.at < playedEveryMs
    if (state === 'playing' && soon) return
    this.#reported = { utterance, at: now }
    this.#live.say({ type: 'played', utterance, ms: Math.max(0, ms), state })
  }

  #openMicrophone(deviceId: string): Promise<Microphone> {
    return openMicrophone({
      deviceId,
      onFrame: ({ samples, db }) => {
        this.#levels.push(meterOf(db))
        this.#levels.shift()
        this.#watch(isDead(db))
        if (isHearing(this.#state)) this.#live.sound(samples)
      },
      onFault: (fault) => this.#microphoneIs(fault),
    })
  }

  /** The clock of the server stands from here on, until the microphone works again. */
  #microphoneIs(fault: MicrophoneFault | null): void {
    this.#live.say({ type: 'microphone', fault })
    this.#take({ type: 'microphone', fault })
  }

  /** A microphone that gives nothing while one should speak stops the clock, until it gives something. */
  #watch(isSilent: boolean): void {
    const counts = this.#deadFrames > 0 || this.#state.phase === 'listening'
    this.#deadFrames = isSilent && counts ? this.#deadFrames + 1 : 0
    if (this.#deadFrames === deadFrames && this.#state.microphone === null) {
      this.#microphoneIs('silent')
    } else if (this.#deadFrames === 0 && this.#state.microphone === 'silent') {
      this.#microphoneIs(null)
    }
  }

  /** The browser's recogniser hears while the person may speak. */
  #listenAlong(): void {
    const turnId = this.#state.turn?.id
    const { recogniser, language } = this.#choice
    const wanted = recogniser === 'browser' && this.#state.phase === 'listening' && turnId !== undefined
    if (wanted && !this.#browser) {
      this.#browser = listenInBrowser(language, (final, tentative) => {
        const text = `${final} ${tentative}`.trim()
        this.#live.say({ type: 'heard', turnId, text, final: tentative === '' })
        this.#take({ type: 'understood', final, tentative })
      })
    } else if (!wanted && this.#browser) {
      this.#browser.stop()
      this.#browser = null
    }
  }
}

function liveAddress(interviewId: string): string {
  const url = new URL(`${apiBase}/interviews/${interviewId}/live`, location.href)
  url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:'
  return url.href
}
