/** A stretch of sound that was judged. */
export interface VoiceWindow {
  /** Where it ends, milliseconds from the first sample. */
  endMs: number
  /** That somebody speaks, 0 to 1; of a detector that only decides, 0 or 1. */
  probability: number
}

/** Whether somebody speaks, frame by frame; one detector for each conversation. */
export interface VoiceActivityDetector {
  /** 16 kHz mono PCM16, whole samples, any length; the windows that became full. None after `close`. */
  push(pcm: Uint8Array): readonly VoiceWindow[]
  /** As new: the next sample is the first. */
  reset(): void
  /** Safe to call twice. */
  close(): void
}

export interface VoiceActivity {
  /** `silero:v6`. */
  readonly engine: string
  create(): VoiceActivityDetector
}
