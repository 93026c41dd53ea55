import { maxSpokenCharacters, type Voice } from '@candor/contracts/speech.ts'
import { AppError } from '../../kernel/errors.ts'
import { pcmOfFloats } from '../../kernel/pcm.ts'
import { readWav, type WavSound } from '../../kernel/wav.ts'
import type { TextToSpeech } from '../../ports/text-to-speech.ts'
import { request, type SpeechService, type StatusMeanings } from './request.ts'
import { estimateVisemes, estimateWords } from './word-times.rules.ts'

const notConfigured =
  'The speech service refuses its key or does not have the model; whoever runs this server has to set it right.'
const meanings: StatusMeanings = {
  401: { code: 'speech.unavailable', detail: notConfigured },
  403: { code: 'speech.unavailable', detail: notConfigured },
  404: { code: 'speech.unavailable', detail: notConfigured },
}

/** Quieter than -45 dB is the rest before and after the words. */
const quietest = 10 ** (-45 / 20)

const spokenStretch = ({ samples, sampleRate }: WavSound): { startMs: number; endMs: number } => {
  const isLoud = (sample: number): boolean => Math.abs(sample) > quietest
  const first = Math.max(0, samples.findIndex(isLoud))
  const last = samples.findLastIndex(isLoud) + 1 || samples.length
  return { startMs: (first * 1000) / sampleRate, endMs: (last * 1000) / sampleRate }
}

const checked = (text: string): string => {
  if (text.length > maxSpokenCharacters)
    throw new AppError(
      'speech.too-long',
      `At most ${maxSpokenCharacters} characters are spoken in one go. Send the text in pieces.`,
    )
  if (!/[\p{L}\p{N}]/u.test(text)) throw new AppError('speech.empty', 'There is nothing in this text that can be said.')
  return text
}

/**
 * A voice of `POST /audio/speech`. It gives sound alone: the times of words and mouth shapes are estimated by
 * syllables and letters over the stretch that sounds, and marked as estimated.
 * @param voiceNames the service's own names; the first is the default
 */
export const createOpenAiTextToSpeech = (service: SpeechService, voiceNames: readonly string[]): TextToSpeech => {
  const voices: Voice[] = voiceNames.map((name) => ({ id: `${service.provider}:${name}`, language: 'en', name }))
  return {
    voices: () => voices,
    async speak(text, { voice, signal }) {
      signal.throwIfAborted()
      const chosen = voice === undefined ? voices[0] : voices.find(({ id }) => id === voice)
      if (!chosen) throw new AppError('speech.unknown-voice', `There are: ${voices.map(({ id }) => id).join(', ')}.`)
      const body = { model: service.model, input: checked(text), voice: chosen.name, response_format: 'wav' }
      const sound = await request(service, { path: '/audio/speech', body, meanings, signal }, async (response) =>
        readWav(new Uint8Array(await response.arrayBuffer())),
      )
      if (sound.samples.length === 0) throw new AppError('speech.unavailable', 'The speech service gave no sound.')
      const durationMs = (sound.samples.length * 1000) / sound.sampleRate
      const words = estimateWords(text, spokenStretch(sound))
      return {
        pcm: pcmOfFloats(sound.samples),
        sampleRate: sound.sampleRate,
        durationMs,
        words,
        visemes: estimateVisemes(words, durationMs),
        estimated: true,
      }
    },
  }
}
