import type { VoiceWindow } from '../../server/src/features/voice/turn/turn.ts'
import type { VoiceActivity } from '../../server/src/ports/voice-activity.ts'

export const sampleRate = 16_000

/** A word as a recogniser gives it, with where it ends in the sound. */
export interface SpokenWord {
  word: string
  endMs: number
}

/** One answer: what voice activity says of its sound, silence after it included, and its words. */
export interface Clip {
  name: string
  windows: readonly VoiceWindow[]
  words: readonly SpokenWord[]
}

/** Silence after the last word: longer than any wait. */
const afterwardsMs = 4_000

/** Voice activity may end so long after the last word does. */
const trailingMs = 300

/** Room noise, 66 dB below full scale; a digital zero is a silence that no microphone gives. */
const noise = (samples: number): Int16Array<ArrayBuffer> => {
  let seed = 1
  return Int16Array.from({ length: samples }, () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
    return Math.round((seed / 2 ** 32 - 0.5) * 32)
  })
}

export const silence = (ms: number): Int16Array<ArrayBuffer> => noise(Math.round((ms * sampleRate) / 1000))

export const joined = (pieces: readonly Int16Array[]): Int16Array<ArrayBuffer> => {
  const whole = new Int16Array(pieces.reduce((sum, piece) => sum + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

/** Listens to a whole answer as the server does. */
export const heardBy = (
  activity: VoiceActivity,
  name: string,
  sound: Int16Array,
  words: readonly SpokenWord[],
): Clip => {
  const detector = activity.create()
  const whole = joined([sound, silence(afterwardsMs)])
  const lastWordMs = words.at(-1)?.endMs ?? 0
  // A breath or a click at the end of a recording is no answer.
  const windows = detector
    .push(new Uint8Array(whole.buffer))
    .map((window) => (window.endMs > lastWordMs + trailingMs ? { ...window, probability: 0 } : window))
  detector.close()
  return { name, windows, words }
}
