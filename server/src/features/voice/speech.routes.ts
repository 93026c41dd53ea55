import { listVoices, synthesiseSpeech } from '@candor/contracts/speech.ts'
import type { Router } from '../../http/route.ts'
import { wavOf } from '../../kernel/wav.ts'
import type { TextToSpeech } from '../../ports/text-to-speech.ts'

/** An address: what was said before comes from memory, the rest takes the one voice's time from others. */
const limited = { config: { rateLimit: { max: 120, timeWindow: '1 minute' } } }

export const speechRoutes = (router: Router, voice: TextToSpeech): void => {
  router.route(listVoices, async () => ({ items: [...voice.voices()] }))

  router.route(
    synthesiseSpeech,
    async ({ body: { text, ...chosen }, request, mediaType }) => {
      const { pcm, words, visemes, ...speech } = await voice.speak(text, { ...chosen, signal: request.signal })
      const wav = wavOf(pcm, speech.sampleRate)
      if (mediaType === synthesiseSpeech.alsoAs) return wav
      return { audio: Buffer.from(wav).toString('base64'), ...speech, words: [...words], visemes: [...visemes] }
    },
    limited,
  )
}
