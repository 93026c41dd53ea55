import type { Hello } from './connection.ts'
import type { Engines } from './open-turn.ts'

/** Who listens in one conversation: what the browser asked for, as far as this server has it. */
export class Hearing {
  readonly #engines: Engines
  #by: Hello['recogniser'] = 'none'

  constructor(engines: Engines) {
    this.#engines = engines
  }

  get by(): Hello['recogniser'] {
    return this.#by
  }

  choose({ recogniser }: Hello): void {
    this.#by = recogniser === 'server' && this.#engines.recogniser === null ? 'none' : recogniser
  }

  /** Who gives the words: an engine's name, `browser`, or null. */
  engine(): string | null {
    if (this.#by === 'browser') return 'browser'
    return this.#by === 'server' ? (this.#engines.recogniser?.capabilities.engine ?? null) : null
  }

  /** Words come while somebody speaks. */
  hasStreamingWords(): boolean {
    if (this.#by === 'browser') return true
    return this.#by === 'server' && (this.#engines.recogniser?.capabilities.streaming ?? false)
  }

  /** The engines that work on a turn. */
  engines(): Engines {
    return { ...this.#engines, recogniser: this.#by === 'server' ? this.#engines.recogniser : null }
  }
}
