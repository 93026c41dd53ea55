import { audioFrame, audioKind, type ServerMessage, speechFrameMs } from '@candor/contracts/live-messages.ts'
import type { Speech, TextToSpeech } from '../../../ports/text-to-speech.ts'

/** What is being said and what is prepared; the voice keeps a longer memory of its own. */
const mostPrepared = 4

export interface SpeakParts {
  /** null: questions are only shown. */
  voice: TextToSpeech | null
  voiceId: string | undefined
  send(message: ServerMessage): void
  sendSound(frame: Uint8Array): void
  /** Of the session. */
  signal: AbortSignal
}

export interface Saying {
  utterance: number
  turnId: string
  text: string
  /** Where to begin. */
  fromMs: number
  /** Nothing is sent any more. */
  signal: AbortSignal
}

export type Speaker = ReturnType<typeof createSpeaker>

/** The interviewer's mouth. */
export const createSpeaker = ({ voice, voiceId, send, sendSound, signal }: SpeakParts) => {
  const prepared = new Map<string, Promise<Speech | null>>()
  // A voice that was there when the interview was made, and is no more: the first one speaks instead.
  const known = voice?.voices().some(({ id }) => id === voiceId) ?? false

  const prepare = (text: string): Promise<Speech | null> => {
    const under = prepared.get(text)
    if (under) return under
    const options = { signal, ...(known && voiceId !== undefined && { voice: voiceId }) }
    const speech = voice ? voice.speak(text, options) : Promise.resolve(null)
    prepared.set(text, speech)
    // What failed is tried anew the next time.
    speech.catch(() => prepared.delete(text))
    const [oldest] = prepared.keys()
    if (prepared.size > mostPrepared && oldest !== undefined) prepared.delete(oldest)
    return speech
  }

  return {
    prepare,
    /** Sends the sound; resolves with it, or null where there is none. Rejects with the voice's fault. */
    async say({ utterance, turnId, text, fromMs, signal: turn }: Saying): Promise<Speech | null> {
      const speech = await prepare(text)
      if (!speech || turn.aborted) return null
      const { sampleRate, durationMs, words, visemes } = speech
      const about = { text, sampleRate, durationMs, words: [...words], visemes: [...visemes] }
      send({ type: 'utterance', utterance, turnId, fromMs, ...about })
      const frameLength = Math.round((sampleRate * speechFrameMs) / 1000) * 2
      const first = Math.floor(fromMs / speechFrameMs)
      for (let seq = first; seq * frameLength < speech.pcm.byteLength; seq += 1) {
        const samples = speech.pcm.subarray(seq * frameLength, (seq + 1) * frameLength)
        sendSound(audioFrame.write({ kind: audioKind.interviewer, index: utterance & 0xff_ff, seq }, samples))
      }
      return speech
    },
  }
}
