import { createRing } from './ring.ts'
import { scope } from './worklet-scope.ts'

/** To the worklet. `ending`: no more samples will come. `flush`: silence at once. */
export type PlaybackOrder = { type: 'samples'; samples: Float32Array } | { type: 'ending' } | { type: 'flush' }

/** From the worklet: samples really given to the output since the last flush, and when, in the context's seconds. */
export interface PlaybackReport {
  state: 'playing' | 'ended' | 'stopped'
  played: number
  atSeconds: number
}

/** Between two reports, in seconds: a caption is never later than this. */
const reportEverySeconds = 0.04
/** A step to silence clicks; over this long it does not, in seconds. */
const fadeSeconds = 0.004
/** Two seconds to begin with; four minutes at the most, twice the longest text that is spoken. */
const [ringSeconds, mostSeconds] = [2, 240]

/** Plays what it is given from a ring buffer, and knows to the sample how much of it was heard. */
class Playback extends scope.AudioWorkletProcessor {
  readonly #ring = createRing(scope.sampleRate * ringSeconds, scope.sampleRate * mostSeconds)
  #played = 0
  #ending = false
  #reportedAt = 0
  #fading = false
  /** What came while the sound before was fading. */
  #next: Float32Array[] = []

  constructor() {
    super()
    this.port.onmessage = ({ data }: MessageEvent<PlaybackOrder>) => this.#take(data)
  }

  process(_inputs: Float32Array[][], [output]: Float32Array[][]): boolean {
    const [target] = output ?? []
    if (!target) return true
    const sounded = this.#ring.read(target)
    if (this.#fading) this.#fadeOut(target, sounded)
    else this.#played += sounded
    if (sounded > 0 && scope.currentTime - this.#reportedAt >= reportEverySeconds) this.#report('playing')
    if (this.#ending && this.#ring.length === 0) {
      this.#ending = false
      this.#report('ended')
    }
    return true
  }

  #take(order: PlaybackOrder): void {
    if (order.type === 'samples' && this.#fading) this.#next.push(order.samples)
    else if (order.type === 'samples') this.#ring.write(order.samples)
    else if (order.type === 'ending') this.#ending = true
    else {
      this.#ending = false
      this.#next = []
      // Each flush has a report of its own.
      if (this.#fading) this.#stop()
      this.#fading = this.#ring.length > 0
      if (!this.#fading) this.#stop()
    }
  }

  #fadeOut(target: Float32Array, sounded: number): void {
    const length = Math.min(target.length, Math.round(scope.sampleRate * fadeSeconds))
    for (let at = 0; at < length; at++) target[at] = (target[at] as number) * (1 - at / length)
    target.fill(0, length)
    this.#played += Math.min(length, sounded)
    this.#stop()
  }

  #stop(): void {
    this.#fading = false
    this.#report('stopped')
    this.#ring.clear()
    this.#played = 0
    for (const samples of this.#next.splice(0)) this.#ring.write(samples)
  }

  #report(state: PlaybackReport['state']): void {
    this.#reportedAt = scope.currentTime
    const report: PlaybackReport = { state, played: this.#played, atSeconds: scope.currentTime }
    this.port.postMessage(report)
    if (state === 'ended') this.#played = 0
  }
}

scope.registerProcessor('candor-playback', Playback)
