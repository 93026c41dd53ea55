/**
 * What is put into the page before its own scripts: it listens to what the playback worklet really gives to
 * the output, watches the lips, and marks each frame of the microphone. Nothing of the product is changed.
 */

/** Samples as they left the playback worklet; `frame` is the context's sample count at the first of them. */
export interface PlayedBlock {
  frame: number
  samples: number[]
}

/** Which moment of the audio context was being given out at which moment of the page's clock, in ms. */
export interface OutputStamp {
  /** What was being computed meanwhile, in the context's ms. */
  renderedMs: number
  contextMs: number
  pageMs: number
}

/** The face as it was drawn at a moment of the page's clock. */
export interface DrawnFace {
  pageMs: number
  /** The head's outline, whose chin goes down with the jaw. */
  outline: string
}

export interface Tapped {
  sampleRate: number
  blocks: PlayedBlock[]
  stamps: OutputStamp[]
  faces: DrawnFace[]
}

declare global {
  interface Window {
    candorBench: {
      /** What was tapped up to now, and a little more: what is given out now is heard later. */
      take(): Promise<Tapped>
      /** Of the page's clock, in ms since 1970. */
      now(): number
    }
  }
}

/** A worklet that hears what the playback worklet gives to the output, in the same rendering. */
export const tapWorklet = `
registerProcessor('candor-bench-tap', class extends AudioWorkletProcessor {
  constructor() { super(); this.blocks = [] }
  process([[mono]]) {
    if (mono) this.blocks.push({ frame: currentFrame, samples: Array.from(mono) })
    if (this.blocks.length >= 8) { this.port.postMessage(this.blocks); this.blocks = [] }
    return true
  }
})`

/**
 * esbuild, which runs the benches, gives functions their names by this helper; in a page there is none.
 */
export const helper = 'globalThis.__name = (named) => named'

/** Runs in the page. */
export const tapPage = ({ worklet }: { worklet: string }): void => {
  const url = URL.createObjectURL(new Blob([worklet], { type: 'text/javascript' }))
  const tapped: Tapped = { sampleRate: 0, blocks: [], stamps: [], faces: [] }
  let heard: AudioContext | null = null
  window.candorBench = {
    now: () => performance.timeOrigin + performance.now(),
    async take() {
      const until = ((heard?.currentTime ?? 0) + 0.3) * (heard?.sampleRate ?? 0)
      while (heard && (tapped.blocks.at(-1)?.frame ?? 0) < until) await new Promise(requestAnimationFrame)
      return { ...tapped, sampleRate: heard?.sampleRate ?? 0 }
    },
  }
  const addModule = AudioWorklet.prototype.addModule
  AudioWorklet.prototype.addModule = async function (...own) {
    await addModule.call(this, url)
    return addModule.apply(this, own)
  }
  const connect = AudioNode.prototype.connect as (this: AudioNode, ...to: unknown[]) => AudioNode
  AudioNode.prototype.connect = function (this: AudioNode, ...to: unknown[]) {
    if (this instanceof AudioWorkletNode && to[0] instanceof AudioDestinationNode) {
      heard = this.context as AudioContext
      const tap = new AudioWorkletNode(heard, 'candor-bench-tap', { numberOfOutputs: 0 })
      tap.port.onmessage = ({ data }: MessageEvent<PlayedBlock[]>) => void tapped.blocks.push(...data)
      connect.call(this, tap)
    }
    return connect.apply(this, to)
  } as typeof AudioNode.prototype.connect
  setInterval(() => {
    const { contextTime = 0, performanceTime = 0 } = heard?.getOutputTimestamp() ?? {}
    if (contextTime > 0) {
      tapped.stamps.push({
        contextMs: contextTime * 1000,
        renderedMs: (heard?.currentTime ?? 0) * 1000,
        pageMs: performance.timeOrigin + performanceTime,
      })
    }
  }, 10)
  const look = (changes: MutationRecord[]) => {
    for (const { target } of changes) {
      if (!(target instanceof Element) || target.getAttribute('data-part') !== 'outline') continue
      if (target.parentElement?.localName === 'clipPath') continue
      tapped.faces.push({ pageMs: window.candorBench.now(), outline: target.getAttribute('d') ?? '' })
    }
  }
  new MutationObserver(look).observe(document, { subtree: true, attributeFilter: ['d'] })
}
