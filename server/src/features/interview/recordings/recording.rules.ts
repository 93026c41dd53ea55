import type { Likeness } from '../../../kernel/likeness.ts'

/** A frame of a recording: 20 ms of 16 kHz mono PCM16. */
export const frameMs = 20
export const frameSamples = 320
export const frameBytes = 2 * frameSamples

/**
 * Bits per second, in this order until one is like the sound. 32 kbit/s of Opus is transparent for speech of 16 kHz
 * (RFC 6716, 2.1.1 gives 16 to 20 for wideband); sound that is dense as noise gets the second.
 */
export const bitRates = [32_000, 64_000] as const

/**
 * Measured at 32 kbit/s: speech 0.97 to 0.99, white noise 0.92, its worst. The sound of another turn, or this one
 * half a millisecond off, is below 0.6.
 */
const leastCorrelation = 0.85
/** Steps of PCM16: below this it is the hiss of a converter, whose samples nobody has to keep. */
const silenceRms = 4
/** A third louder or softer is half a heartbeat of loudness (2.5 dB); a broken decoder is off by far more. */
const mostLouder = 4 / 3

/** Whether what was read back from the compressed file is the sound that went in: every sample of it. */
export const isSameSound = (samples: number, { samples: back, correlation, rms, rmsBack }: Likeness): boolean => {
  if (back !== samples) return false
  if (rms < silenceRms) return rmsBack < 2 * silenceRms
  return correlation >= leastCorrelation && rmsBack <= rms * mostLouder && rmsBack >= rms / mostLouder
}

const firstRetryMs = 60_000
const longestRetryMs = 6 * 3_600_000

/** How long a turn whose sound could not be compressed so many times is left alone. */
export const retryAfterMs = (attempts: number): number =>
  Math.min(longestRetryMs, firstRetryMs * 4 ** Math.max(0, attempts - 1))

export interface RecordingLimits {
  /** After the answer: a browser that was cut off may still send its last frames. What comes later is added. */
  quietMs: number
  /** Between two looks for answers that are not compressed, and two renewals of a claim. */
  sweepMs: number
  /** How long a claim lasts unless renewed: six missed renewals mean that its instance is gone. */
  leaseMs: number
}

export const recordingLimits: RecordingLimits = { quietMs: 5_000, sweepMs: 5_000, leaseMs: 30_000 }
