/** Whether somebody speaks, frame by frame; one detector for each conversation. */
export interface VoiceActivityDetector {
  /**
   * 16 kHz mono PCM16, any length; returns the probabilities of speech, 0 to 1, of the windows that became
   * full, each with where its window ends (milliseconds from the first sample).
   */
  push(pcm: Uint8Array): readonly { endMs: number; probability: number }[]
  reset(): void
  close(): void
}

export interface VoiceActivity {
  /** `silero:v6`. */
  readonly engine: string
  create(): VoiceActivityDetector
}
