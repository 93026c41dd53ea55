import type { ClientMessage } from '@candor/contracts/live-messages.ts'
import type { TimedWord } from '@candor/contracts/speech.ts'
import type { Came, Line } from './line.ts'
import type { Of } from './turns.ts'

/** The output's own report; the browser hands on one in so many (web/src/features/voice/stage/session.ts). */
const reportEveryMs = 40
const handedOnEveryMs = 200
/** From the first sound that came to the first that is heard, and from "silence" to silence: somewhere in here. */
const longestStartMs = 60
const longestStopMs = 40

/** What was really played of one question. */
export interface Played {
  turnId: string
  words: readonly TimedWord[]
  /** The furthest point that was heard. */
  playedMs: number
  durationMs: number
}

interface Playing {
  about: Of<'utterance'>
  /** When `fromMs` is heard. */
  startedMs: number
  handedOnMs: number
}

/**
 * A browser's output without a sound: plays in real time, reports what was played as the real one does, and falls
 * silent a few milliseconds after it was told to. It alone knows exactly what was heard.
 */
export class Player {
  readonly played = new Map<string, Played>()
  readonly #line: Line
  readonly #random: () => number
  readonly #ticker: NodeJS.Timeout
  #current: Playing | null = null

  constructor(line: Line, random: () => number) {
    this.#line = line
    this.#random = random
    line.listen((came) => this.#hear(came))
    this.#ticker = setInterval(() => this.#tick(), reportEveryMs)
  }

  /** Milliseconds into the question; null: nothing plays. */
  get positionMs(): number | null {
    return this.#current && this.#positionOf(this.#current)
  }

  /** Silence at once, as when the person presses a button; `stopped` follows as soon as it is silent. */
  silence(): void {
    const stopping = this.#current
    if (!stopping) return
    const timer = setTimeout(() => {
      if (this.#current !== stopping) return
      this.#current = null
      this.#report(stopping, 'stopped', this.#positionOf(stopping))
    }, this.#random() * longestStopMs)
    timer.unref()
  }

  close(): void {
    clearInterval(this.#ticker)
  }

  #hear({ message }: Came): void {
    if (message?.type === 'utterance') {
      const startedMs = performance.now() + this.#random() * longestStartMs
      this.#current = { about: message, startedMs, handedOnMs: 0 }
    } else if (message?.type === 'silence' && message.utterance === this.#current?.about.utterance) this.silence()
  }

  #positionOf({ about, startedMs }: Playing): number {
    return Math.min(about.durationMs, about.fromMs + Math.max(0, performance.now() - startedMs))
  }

  #tick(): void {
    const playing = this.#current
    if (!playing) return
    const ms = this.#positionOf(playing)
    if (ms >= playing.about.durationMs) {
      this.#current = null
      this.#report(playing, 'ended', ms)
    } else if (performance.now() - playing.handedOnMs >= handedOnEveryMs && ms > playing.about.fromMs) {
      playing.handedOnMs = performance.now()
      this.#report(playing, 'playing', ms)
    }
  }

  #report({ about }: Playing, state: Extract<ClientMessage, { type: 'played' }>['state'], ms: number): void {
    const { turnId, words, durationMs, utterance } = about
    if (turnId !== null) {
      const before = this.played.get(turnId)?.playedMs ?? 0
      this.played.set(turnId, { turnId, words, durationMs, playedMs: Math.max(before, ms) })
    }
    this.#line.say({ type: 'played', utterance, state, ms })
  }
}
