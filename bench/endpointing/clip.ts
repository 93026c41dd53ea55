import { PitchTracker } from '../../server/src/features/voice/intonation/pitch-tracker.ts'
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
  /** What was asked, where a story is the answer; null: something else. */
  question: string | null
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

/** Sound comes in frames of 20 ms. */
const frameSamples = sampleRate / 50

/** Listens to a whole answer as the server does. */
export const heardBy = (
  activity: VoiceActivity,
  { name, question, sound, words }: Pick<Clip, 'name' | 'question' | 'words'> & { sound: Int16Array },
): Clip => {
  const detector = activity.create()
  const pitch = new PitchTracker()
  const whole = joined([sound, silence(afterwardsMs)])
  const lastWordMs = words.at(-1)?.endMs ?? 0
  const windows: VoiceWindow[] = []
  for (let at = 0; at < whole.length; at += frameSamples) {
    const frame = new Uint8Array(whole.slice(at, at + frameSamples).buffer)
    pitch.push(frame)
    for (const { endMs, probability } of detector.push(frame)) {
      // A breath or a click at the end of a recording is no answer.
      const speaks = probability > 0 && endMs <= lastWordMs + trailingMs
      windows.push({ endMs, probability: speaks ? probability : 0, pitchHz: speaks ? pitch.at(endMs) : null })
    }
  }
  detector.close()
  return { name, question, windows, words }
}
