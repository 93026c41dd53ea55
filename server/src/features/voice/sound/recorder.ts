import type { Timer } from '../../../ports/timer.ts'

/** A piece goes out when it has this many frames (0.32 s), or when its first one has waited this long. */
const pieceFrames = 16
const longestWaitMs = 200
/** After a reconnect a browser sends what it kept all at once: up to 2.6 s in one row. */
const mostFramesOfPiece = 128
/** 20 minutes: four of the longest answers. */
export const mostFrames = 60_000
const retryMs = 1_000

export interface RecorderParts {
  /** The first frame that is not stored yet. */
  nextFrame: number
  /** Resolves once committed; rejects where the database is away. `taken-over`: stop. */
  write(firstFrame: number, frames: readonly Uint8Array[]): Promise<'stored' | 'taken-over'>
  timers: Timer
  /** Frames up to and without this one are committed. */
  onDurable(frames: number): void
  onTakenOver(): void
  /** The database is away (true), or there again. Nothing is dropped meanwhile. */
  onFault(away: boolean): void
}

export type Accepted = 'taken' | 'replayed' | 'gap' | 'full'

/** One turn's frames on their way to the database: without a gap, each once, acknowledged when committed. */
export class Recorder {
  readonly #parts: RecorderParts
  #next: number
  #durable: number
  #waiting: Uint8Array[] = []
  #working: Promise<void> | null = null
  #callOff: (() => void) | null = null
  /** What waits goes out, however little it is. */
  #hurry = false
  #away = false
  #closed = false

  constructor(parts: RecorderParts) {
    this.#parts = parts
    this.#next = parts.nextFrame
    this.#durable = parts.nextFrame
  }

  /** The number of the frame that is expected. */
  get next(): number {
    return this.#next
  }

  /** Frames up to and without this one are committed. */
  get durable(): number {
    return this.#durable
  }

  /** Frames taken and not committed. */
  get backlog(): number {
    return this.#closed ? 0 : this.#next - this.#durable
  }

  accept(seq: number, samples: Uint8Array): Accepted {
    if (seq < this.#next) return 'replayed'
    if (seq > this.#next) return 'gap'
    if (this.#next >= mostFrames) return 'full'
    this.#waiting.push(samples)
    this.#next += 1
    if (this.#waiting.length >= pieceFrames) this.#work()
    else if (this.#working === null) this.#later(longestWaitMs)
    return 'taken'
  }

  /** Commits what is there without waiting for more; resolves when that was tried. */
  async flush(): Promise<void> {
    await this.#working
    if (this.#closed || this.#waiting.length === 0) return
    this.#hurry = true
    this.#work()
    await this.#working
  }

  /** Forgets what is not committed, and expects it again. While nothing is being written. */
  rewind(): void {
    this.#waiting = []
    this.#next = this.#durable
  }

  close(): void {
    this.#closed = true
    this.#callOff?.()
  }

  #later(delayMs: number): void {
    this.#callOff ??= this.#parts.timers.after(delayMs, () => {
      this.#callOff = null
      this.#hurry = true
      this.#work()
    })
  }

  #work(): void {
    if (this.#closed || this.#working !== null || (this.#away && !this.#hurry)) return
    this.#callOff?.()
    this.#callOff = null
    this.#working = this.#run().finally(() => {
      this.#working = null
      if (this.#waiting.length > 0 && !this.#closed) this.#later(this.#away ? retryMs : longestWaitMs)
    })
  }

  async #run(): Promise<void> {
    while (!this.#closed && this.#waiting.length > 0 && (this.#hurry || this.#waiting.length >= pieceFrames)) {
      if (this.#waiting.length <= mostFramesOfPiece) this.#hurry = false
      if (!(await this.#writeOne())) return
    }
  }

  async #writeOne(): Promise<boolean> {
    const piece = this.#waiting.slice(0, mostFramesOfPiece)
    const outcome = await this.#parts.write(this.#durable, piece).catch(() => null)
    this.#tellFault(outcome === null)
    if (outcome === 'taken-over') {
      this.#closed = true
      this.#parts.onTakenOver()
    }
    if (outcome !== 'stored') return false
    this.#waiting = this.#waiting.slice(piece.length)
    this.#durable += piece.length
    this.#parts.onDurable(this.#durable)
    return true
  }

  #tellFault(away: boolean): void {
    if (this.#away === away) return
    this.#away = away
    this.#parts.onFault(away)
  }
}
