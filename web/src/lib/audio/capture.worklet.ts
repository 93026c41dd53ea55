import { createFramer } from './framer.ts'
import { loudnessDb } from './level.ts'
import { toPcm16 } from './pcm.ts'
import { createResampler } from './resampler.ts'
import { scope } from './worklet-scope.ts'

/** Given by whoever makes the node: the contracts, and zod with them, stay out of the worklet. */
export interface CaptureOptions {
  /** Hz. */
  sampleRate: number
  frameSamples: number
}

/** What the worklet posts for each frame. */
export interface CapturedFrame {
  /** PCM16, little-endian, mono. */
  samples: Uint8Array<ArrayBuffer>
  /** dBFS. */
  db: number
}

/** Microphone samples at the context's rate in, frames of PCM16 out. */
class Capture extends scope.AudioWorkletProcessor {
  readonly #resampler
  readonly #cut

  constructor({ processorOptions }: { processorOptions: CaptureOptions }) {
    super()
    this.#resampler = createResampler(scope.sampleRate, processorOptions.sampleRate)
    this.#cut = createFramer(processorOptions.frameSamples, (frame) => {
      const captured: CapturedFrame = { samples: toPcm16(frame), db: loudnessDb(frame) }
      this.port.postMessage(captured, [captured.samples.buffer])
    })
  }

  process([input]: Float32Array[][]): boolean {
    const [mono] = input ?? []
    if (mono) this.#cut(this.#resampler.process(mono))
    return true
  }
}

scope.registerProcessor('candor-capture', Capture)
