import { z } from 'zod'
import { contract } from './contract.ts'
import { timedWordSchema } from './timed-word.ts'

export { type TimedWord, timedWordSchema } from './timed-word.ts'

/** The 15 mouth shapes of the Oculus viseme set. (https://developers.meta.com/horizon/documentation/unity/audio-ovrlipsync-viseme-reference) */
export const visemeNames = [
  'sil',
  'PP',
  'FF',
  'TH',
  'DD',
  'kk',
  'CH',
  'SS',
  'nn',
  'RR',
  'aa',
  'E',
  'ih',
  'oh',
  'ou',
] as const
export const visemeNameSchema = z.enum(visemeNames)
export type VisemeName = z.infer<typeof visemeNameSchema>

/** A mouth shape, held until the next one begins. */
export const timedVisemeSchema = z.object({ viseme: visemeNameSchema, startMs: z.number().min(0) })
export type TimedViseme = z.infer<typeof timedVisemeSchema>

/** The longest text that is spoken in one go, in UTF-16 code units: about two minutes. */
export const maxSpokenCharacters = 2_000

export const voiceSchema = z.object({
  /** `flite:slt`. */
  id: z.string(),
  /** BCP 47. */
  language: z.string(),
  name: z.string(),
})
export type Voice = z.infer<typeof voiceSchema>

export const listVoices = contract({
  id: 'listVoices',
  method: 'GET',
  path: '/speech/voices',
  summary: 'Voices that this server speaks with',
  tag: 'speech',
  status: 200,
  reply: z.object({ items: z.array(voiceSchema) }),
})

const synthesisReplySchema = z.object({
  /** base64 of a WAV file. */
  audio: z.string(),
  sampleRate: z.int(),
  durationMs: z.number(),
  words: z.array(timedWordSchema),
  visemes: z.array(timedVisemeSchema),
})

/** With `Accept: audio/wav` the reply is the sound alone (44-byte header, mono PCM16). */
export const synthesiseSpeech = contract({
  id: 'synthesiseSpeech',
  method: 'POST',
  path: '/speech/synthesis',
  summary: 'A text spoken, with the times of its words and mouth shapes',
  tag: 'speech',
  body: z.object({
    /** At most {@link maxSpokenCharacters}. */
    text: z.string(),
    /** One of `GET /speech/voices`; the first where none is given. */
    voice: z.string().max(100).exactOptional(),
  }),
  status: 200,
  reply: synthesisReplySchema,
  alsoAs: 'audio/wav',
})

/** The largest recording that is transcribed in one go, bytes: 13 minutes at 16 kHz, one channel, 16 bits. */
export const maxRecordingBytes = 25 * 1024 * 1024

export const transcribeSpeech = contract({
  id: 'transcribeSpeech',
  method: 'POST',
  path: '/speech/transcriptions',
  summary: 'What is said in a WAV file (the part named "file"; 25 MB), with the times of its words',
  tag: 'speech',
  multipart: true,
  status: 200,
  reply: z.object({
    text: z.string(),
    /** As far as the recogniser says. */
    words: z.array(timedWordSchema),
    /** Which recogniser it was: `sherpa:streaming-zipformer-en`. */
    engine: z.string(),
  }),
})
