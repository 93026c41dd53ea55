import type { TimedWord } from '@candor/contracts/speech.ts'
import { z } from 'zod'
import { floatsOfPcm, pcmBytesPerMs } from '../../kernel/pcm.ts'
import { wavOf } from '../../kernel/wav.ts'
import { recognitionStream } from '../../ports/recognition-stream.ts'
import { emptyHypothesis, type Hypothesis, type SpeechToText } from '../../ports/speech-to-text.ts'
import { request, type SpeechService, type StatusMeanings } from './request.ts'

/** OpenAI takes files up to 25 MB: 13 minutes. Longer answers are sent in pieces; a word at a border may be lost. */
const pieceBytes = 600_000 * pcmBytesPerMs

/** Whisper makes up words for silence ("Thank you."): sound that never reaches -50 dB is not sent. */
const quietest = 10 ** (-50 / 20)

const replySchema = z.object({
  text: z.string(),
  words: z.array(z.object({ word: z.string(), start: z.number().min(0), end: z.number().min(0) })).optional(),
})

const noKey =
  'The speech service refuses its key; whoever runs this server has to set the right one. Until then typing works.'
const meanings: StatusMeanings = {
  400: { code: 'speech.unreadable-audio', detail: 'The speech service cannot read this recording.' },
  401: { code: 'speech.no-recogniser', detail: noKey },
  403: { code: 'speech.no-recogniser', detail: noKey },
  404: {
    code: 'speech.no-recogniser',
    detail: 'The speech service does not have the model that is configured; typing works.',
  },
  413: { code: 'speech.unreadable-audio', detail: 'The recording is too long for the speech service.' },
  422: { code: 'speech.unreadable-audio', detail: 'The speech service cannot read this recording.' },
}

/** OpenAI's newer models give their text alone. (https://platform.openai.com/docs/guides/speech-to-text) */
const givesWordTimes = (model: string): boolean => !/^gpt-/.test(model)

const formOf = (service: SpeechService, pcm: Uint8Array, language: string): FormData => {
  const form = new FormData()
  form.set('file', new Blob([wavOf(pcm, 16_000)], { type: 'audio/wav' }), 'answer.wav')
  form.set('model', service.model)
  form.set('language', language.slice(0, 2).toLowerCase())
  form.set('response_format', givesWordTimes(service.model) ? 'verbose_json' : 'json')
  if (givesWordTimes(service.model)) form.set('timestamp_granularities[]', 'word')
  return form
}

const isSilent = (pcm: Uint8Array): boolean => floatsOfPcm(pcm).every((sample) => Math.abs(sample) < quietest)

const timed = (words: z.infer<typeof replySchema>['words'], offsetMs: number): TimedWord[] =>
  (words ?? []).map(({ word, start, end }) => ({
    word: word.trim(),
    startMs: offsetMs + Math.round(start * 1000),
    endMs: offsetMs + Math.max(Math.round(end * 1000), Math.round(start * 1000) + 1),
  }))

/** A recogniser that is asked once, when everything was said: `POST /audio/transcriptions`. */
export const createOpenAiSpeechToText = (service: SpeechService): SpeechToText => {
  const ask = async (pcm: Uint8Array, offsetMs: number, language: string, signal: AbortSignal): Promise<Hypothesis> => {
    if (isSilent(pcm)) return emptyHypothesis
    const body = formOf(service, pcm, language)
    const reply = await request(service, { path: '/audio/transcriptions', body, meanings, signal }, async (response) =>
      replySchema.parse(await response.json()),
    )
    return { final: reply.text.trim(), tentative: '', words: timed(reply.words, offsetMs) }
  }
  return {
    capabilities: {
      streaming: false,
      wordTimes: givesWordTimes(service.model),
      // Whisper was taught to leave them out (Radford et al. 2022, appendix C).
      writesSounds: false,
      engine: `${service.provider}:${service.model.replaceAll(/[^\w.-]/g, '-')}`,
    },
    async open({ language, signal }) {
      const leaving = new AbortController()
      const pieces: Uint8Array[] = []
      return recognitionStream(signal, () => ({
        // A copy: the caller may use its buffer for the next sound.
        push: (pcm) => void pieces.push(pcm.slice()),
        async finish() {
          const all = Buffer.concat(pieces.splice(0))
          const heard: Hypothesis[] = []
          for (let at = 0; at < all.byteLength; at += pieceBytes) {
            const piece = all.subarray(at, at + pieceBytes)
            heard.push(await ask(piece, at / pcmBytesPerMs, language, leaving.signal))
          }
          const texts = heard.map(({ final }) => final).filter((text) => text !== '')
          return { final: texts.join(' '), tentative: '', words: heard.flatMap(({ words }) => words) }
        },
        free: () => leaving.abort(),
      }))
    },
  }
}
