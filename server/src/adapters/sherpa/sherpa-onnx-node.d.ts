/** What is used of the package, which brings no types: voice activity and streaming recognition. */
declare module 'sherpa-onnx-node' {
  interface VadConfig {
    sileroVad: {
      model: string
      threshold: number
      /** Seconds, as all durations here. */
      minSilenceDuration: number
      minSpeechDuration: number
      maxSpeechDuration: number
      windowSize: number
    }
    sampleRate: number
    numThreads: number
    provider: 'cpu'
    debug: 0 | 1
  }

  class Vad {
    constructor(config: VadConfig, bufferSizeInSeconds: number)
    acceptWaveform(samples: Float32Array): void
    isDetected(): boolean
    isEmpty(): boolean
    pop(): void
    flush(): void
    reset(): void
  }

  interface OnlineRecognizerConfig {
    featConfig: { sampleRate: number; featureDim: number }
    modelConfig: {
      transducer: { encoder: string; decoder: string; joiner: string }
      tokens: string
      numThreads: number
      provider: 'cpu'
      debug: 0 | 1
      modelType?: string
    }
    decodingMethod: 'greedy_search' | 'modified_beam_search'
    maxActivePaths?: number
    enableEndpoint: 0 | 1
    rule1MinTrailingSilence: number
    rule2MinTrailingSilence: number
    rule3MinUtteranceLength: number
  }

  interface OnlineResult {
    text: string
    tokens: string[]
    /** Seconds since the stream's start or last reset, one for each token. */
    timestamps: number[]
    /** Seconds: where the piece since the last reset begins. */
    start_time: number
  }

  class OnlineStream {
    acceptWaveform(sound: { samples: Float32Array; sampleRate: number }): void
    inputFinished(): void
  }

  class OnlineRecognizer {
    constructor(config: OnlineRecognizerConfig)
    createStream(): OnlineStream
    isReady(stream: OnlineStream): boolean
    decode(stream: OnlineStream): void
    decodeStreams(streams: OnlineStream[]): void
    isEndpoint(stream: OnlineStream): boolean
    reset(stream: OnlineStream): void
    getResult(stream: OnlineStream): OnlineResult
  }

  const sherpa: { Vad: typeof Vad; OnlineRecognizer: typeof OnlineRecognizer }
  export default sherpa
  export type { OnlineRecognizer, OnlineRecognizerConfig, OnlineResult, OnlineStream, Vad, VadConfig }
}
