import type { Timer } from '../timer.ts'

/** Time passes only when told to; what falls due runs in its order. */
export class FakeTimers implements Timer {
  #nowMs = 0
  readonly #waiting = new Set<{ atMs: number; run: () => void }>()

  nowMs(): number {
    return this.#nowMs
  }

  after(delayMs: number, run: () => void): () => void {
    const one = { atMs: this.#nowMs + delayMs, run }
    this.#waiting.add(one)
    return () => this.#waiting.delete(one)
  }

  advance(milliseconds: number): void {
    const untilMs = this.#nowMs + milliseconds
    for (;;) {
      const due = [...this.#waiting].filter(({ atMs }) => atMs <= untilMs).sort((a, b) => a.atMs - b.atMs)[0]
      if (!due) break
      this.#waiting.delete(due)
      this.#nowMs = Math.max(this.#nowMs, due.atMs)
      due.run()
    }
    this.#nowMs = untilMs
  }
}
