import type { PlaybackOrder, PlaybackReport } from './playback.worklet.ts'
import worklet from './playback.worklet.ts?worker&url'

/** How far a sound has come; `ms` counts from the beginning of the whole sound, not of this piece of it. */
export interface Played {
  state: PlaybackReport['state']
  ms: number
}

export interface Player {
  /** Samples in order. The first ones begin `fromMs` into the sound. */
  play(samples: Float32Array, fromMs: number): void
  /** No more samples will come; `ended` is reported when the last one was played. */
  finish(): void
  /** Silence within milliseconds; `stopped` is reported with what was heard. */
  flush(): void
  /** What is heard at this moment, in milliseconds, with the way to the ear taken off; null: nothing. */
  position(): number | null
  close(): void
}

/**
 * Opens an output at a sound's own rate, so that nothing is resampled. Call it, or `resume`, in the handler
 * of a click.
 */
export async function openPlayer(sampleRate: number, onPlayed: (played: Played) => void): Promise<Player> {
  const context = new AudioContext({ sampleRate, latencyHint: 'interactive' })
  const running = context.resume()
  await context.audioWorklet.addModule(worklet)
  await running
  const node = new AudioWorkletNode(context, 'candor-playback', { numberOfInputs: 0, outputChannelCount: [1] })
  node.connect(context.destination)
  let startMs = 0
  let fresh = true
  let last: PlaybackReport | null = null
  /** Where sounds began that were told to stop and did not say so yet: what is reported until then is theirs. */
  const stopping: number[] = []
  const msOf = (played: number) => (stopping[0] ?? startMs) + (played / sampleRate) * 1000
  const order = (what: PlaybackOrder) => node.port.postMessage(what)
  node.port.onmessage = ({ data }: MessageEvent<PlaybackReport>) => {
    last = data.state === 'playing' ? data : null
    if (data.state === 'ended' && stopping.length === 0) fresh = true
    const ms = msOf(data.played)
    if (data.state === 'stopped') stopping.shift()
    onPlayed({ state: data.state, ms })
  }
  return {
    play(samples, fromMs) {
      if (fresh) startMs = fromMs
      fresh = false
      order({ type: 'samples', samples })
    },
    finish: () => order({ type: 'ending' }),
    flush() {
      stopping.push(startMs)
      fresh = true
      order({ type: 'flush' })
    },
    position() {
      if (!last) return null
      const sinceMs = (context.currentTime - last.atSeconds - (context.outputLatency || 0)) * 1000
      return Math.max(startMs, msOf(last.played) + sinceMs)
    },
    close() {
      node.port.onmessage = null
      if (context.state !== 'closed') void context.close()
    },
  }
}
