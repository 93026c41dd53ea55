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

/** Time that passes only when told to. */
export class FakeTimer implements Timer {
  #nowMs = 0
  #due: Due[] = []

  nowMs(): number {
    return this.#nowMs
  }

  after(milliseconds: number, run: () => void): () => void {
    const due = { atMs: this.#nowMs + milliseconds, run }
    this.#due.push(due)
    return () => {
      this.#due = this.#due.filter((other) => other !== due)
    }
  }

  /** Lets the time pass, running what falls due in its order; promises settle before, between and after. */
  async advance(milliseconds: number): Promise<void> {
    const untilMs = this.#nowMs + milliseconds
    for (;;) {
      await new Promise((resolve) => setImmediate(resolve))
      const [next] = this.#due.filter(({ atMs }) => atMs <= untilMs).sort((a, b) => a.atMs - b.atMs)
      if (!next) break
      this.#due = this.#due.filter((other) => other !== next)
      this.#nowMs = next.atMs
      next.run()
    }
    this.#nowMs = untilMs
  }
}
