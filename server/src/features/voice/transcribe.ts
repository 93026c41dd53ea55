import { captureSampleRate } from '@candor/contracts/live-messages.ts'
import type { TimedWord } from '@candor/contracts/speech.ts'
import { AppError } from '../../kernel/errors.ts'
import { pcmBytesPerMs, pcmOfFloats } from '../../kernel/pcm.ts'
import { resample } from '../../kernel/resample.ts'
import { readWav, WavError } from '../../kernel/wav.ts'
import type { SpeechToText } from '../../ports/speech-to-text.ts'

interface Transcription {
  text: string
  words: TimedWord[]
  engine: string
}

/** So much at once: a recogniser may let others have their turn in between. */
const pieceBytes = 1_000 * pcmBytesPerMs

/** 16 kHz mono PCM16 of a WAV file; throws `speech.unreadable-audio`. */
export const pcmOfWav = (file: Uint8Array): Uint8Array => {
  try {
    const { samples, sampleRate } = readWav(file)
    return pcmOfFloats(resample(samples, sampleRate, captureSampleRate))
  } catch (error) {
    if (!(error instanceof WavError)) throw error
    throw new AppError('speech.unreadable-audio', `The recording cannot be read: ${error.message}. Send a WAV file.`)
  }
}

/** What is said in a WAV file; throws AppErrors of the port, `speech.no-recogniser` where there is none. */
export const transcribe = async (
  recogniser: SpeechToText | null,
  file: Uint8Array,
  { language, signal }: { language: string; signal: AbortSignal },
): Promise<Transcription> => {
  if (!recogniser)
    throw new AppError(
      'speech.no-recogniser',
      'This server has no speech recogniser. Whoever runs it can get one with "candor models pull", or set CANDOR_STT; until then typing works.',
    )
  const pcm = pcmOfWav(file)
  const stream = await recogniser.open({ language, signal })
  try {
    for (let at = 0; at < pcm.byteLength; at += pieceBytes) stream.push(pcm.subarray(at, at + pieceBytes))
    const { final, words } = await stream.end(signal)
    return { text: final, words: [...words], engine: recogniser.capabilities.engine }
  } finally {
    stream.close()
  }
}
