import type { Vad } from 'sherpa-onnx-node'
import { AppError } from '../../kernel/errors.ts'
import { floatsOfPcm } from '../../kernel/pcm.ts'
import type { VoiceActivity, VoiceActivityDetector, VoiceWindow } from '../../ports/voice-activity.ts'
import { checkModel, packagedModel } from './model-file.ts'

const samplesPerMs = 16
/** The model's own figures at 16 kHz: 512 new samples after 64 of context, so that the first window takes 576. */
const windowSamples = 512
const contextSamples = 64
/** Silero's own default; once somebody speaks, a window counts as speech down to 0.15 less. */
const threshold = 0.5
/** Sherpa keeps the sound of a stretch of speech until it ends, and listens differently once its buffer is full. */
const bufferSeconds = 12
const flushAfterWindows = (8 * 1000) / 32
/** A detector takes 10 MB and 40 ms to make; so many wait for the next conversation. */
const idleDetectors = 16

const makeVad = (sherpa: { Vad: typeof Vad }, model: string): Vad =>
  new sherpa.Vad(
    {
      sileroVad: {
        model,
        threshold,
        // As short as it takes: waiting is the turn-taking's business.
        minSilenceDuration: 0.001,
        minSpeechDuration: 0.001,
        maxSpeechDuration: bufferSeconds,
        windowSize: windowSamples,
      },
      sampleRate: 16_000,
      numThreads: 1,
      provider: 'cpu',
      debug: 0,
    },
    bufferSeconds,
  )

class Detector implements VoiceActivityDetector {
  #vad: Vad | undefined
  readonly #giveBack: (vad: Vad) => void
  #waiting = new Float32Array(windowSamples + contextSamples)
  #filled = 0
  #needed = windowSamples + contextSamples
  #judgedSamples = 0
  #speechWindows = 0

  constructor(vad: Vad, giveBack: (vad: Vad) => void) {
    this.#vad = vad
    this.#giveBack = giveBack
  }

  push(pcm: Uint8Array): readonly VoiceWindow[] {
    if (!this.#vad) return []
    const samples = floatsOfPcm(pcm)
    const windows: VoiceWindow[] = []
    for (let at = 0; at < samples.length; ) {
      const taken = Math.min(this.#needed - this.#filled, samples.length - at)
      this.#waiting.set(samples.subarray(at, at + taken), this.#filled)
      this.#filled += taken
      at += taken
      if (this.#filled === this.#needed) windows.push(this.#judge(this.#vad))
    }
    return windows
  }

  #judge(vad: Vad): VoiceWindow {
    vad.acceptWaveform(this.#waiting.subarray(0, this.#filled))
    this.#judgedSamples += this.#filled
    this.#filled = 0
    this.#needed = windowSamples
    const speaks = vad.isDetected()
    this.#speechWindows = speaks ? this.#speechWindows + 1 : 0
    if (this.#speechWindows % flushAfterWindows === 0 && speaks) vad.flush()
    while (!vad.isEmpty()) vad.pop()
    return { endMs: this.#judgedSamples / samplesPerMs, probability: speaks ? 1 : 0 }
  }

  reset(): void {
    this.#vad?.reset()
    this.#filled = 0
    this.#needed = windowSamples + contextSamples
    this.#judgedSamples = 0
    this.#speechWindows = 0
  }

  close(): void {
    if (!this.#vad) return
    this.#vad.reset()
    this.#giveBack(this.#vad)
    this.#vad = undefined
  }
}

const loadSherpa = async (): Promise<{ Vad: typeof Vad }> => {
  try {
    return (await import('sherpa-onnx-node')).default
  } catch (error) {
    throw new AppError(
      'speech.unavailable',
      'There is no voice activity detection for this system (sherpa-onnx-node).',
      {
        cause: error,
      },
    )
  }
}

/**
 * Silero v6, run by sherpa-onnx: windows of 32 ms (the first 36), 0.1 ms each. Sherpa says only whether somebody
 * speaks, so that the probability is 0 or 1: 1 from the second window of at least 0.5 on, until one below 0.35.
 * Rejects with `speech.unavailable` where the model is missing or damaged, or the system has no native part.
 */
export const openSilero = async (modelPath: string = packagedModel()): Promise<VoiceActivity> => {
  await checkModel(modelPath)
  const sherpa = await loadSherpa()
  // The first is made here: a fault shows before somebody speaks.
  const idle: Vad[] = [makeVad(sherpa, modelPath)]
  return {
    engine: 'silero:v6',
    create: () =>
      new Detector(idle.pop() ?? makeVad(sherpa, modelPath), (vad) => {
        if (idle.length < idleDetectors) idle.push(vad)
      }),
  }
}
