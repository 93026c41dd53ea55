/** Time that passes, as an argument: what waits or limits itself is tested without waiting. */
export interface Timer {
  /** Milliseconds since some moment; never goes back. */
  nowMs(): number
  /** Runs once after so many milliseconds, unless the returned function is called first. */
  after(milliseconds: number, run: () => void): () => void
}

export const systemTimer: Timer = {
  nowMs: () => performance.now(),
  after(milliseconds, run) {
    const timer = setTimeout(run, milliseconds)
    return () => clearTimeout(timer)
  },
}

/** Settles after so many milliseconds, or rejects with the signal's reason. */
export const pause = (timer: Timer, milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason)
    const aborted = (): void => {
      cancel()
      reject(signal.reason)
    }
    const cancel = timer.after(milliseconds, () => {
      signal.removeEventListener('abort', aborted)
      resolve()
    })
    signal.addEventListener('abort', aborted, { once: true })
  })

interface Due {
  atMs: number
  run: () => void
}

/** Time that passes only when told to; what falls due runs in its order. */
export class FakeTimer implements Timer {
  #nowMs = 0
  readonly #waiting = new Set<Due>()

  nowMs(): number {
    return this.#nowMs
  }

  after(milliseconds: number, run: () => void): () => void {
    const due = { atMs: this.#nowMs + milliseconds, run }
    this.#waiting.add(due)
    return () => this.#waiting.delete(due)
  }

  /** Lets the time pass at once. */
  pass(milliseconds: number): void {
    const untilMs = this.#nowMs + milliseconds
    while (this.#runNext(untilMs));
    this.#nowMs = untilMs
  }

  /** Lets the time pass; promises settle before, between and after what falls due. */
  async advance(milliseconds: number): Promise<void> {
    const untilMs = this.#nowMs + milliseconds
    const settled = () => new Promise((resolve) => setImmediate(resolve))
    do await settled()
    while (this.#runNext(untilMs))
    this.#nowMs = untilMs
  }

  #runNext(untilMs: number): boolean {
    const [next] = [...this.#waiting].filter(({ atMs }) => atMs <= untilMs).sort((a, b) => a.atMs - b.atMs)
    if (!next) return false
    this.#waiting.delete(next)
    this.#nowMs = Math.max(this.#nowMs, next.atMs)
    next.run()
    return true
  }
}
