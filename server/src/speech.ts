import type { FastifyBaseLogger } from 'fastify'
import { createDeepgram } from './adapters/deepgram/speech-to-text.ts'
import { installedRecogniser } from './adapters/model-files/manifest.ts'
import { createOpenAiSpeechToText } from './adapters/openai-speech/speech-to-text.ts'
import { createOpenAiTextToSpeech } from './adapters/openai-speech/text-to-speech.ts'
import type { RecogniserProgram } from './adapters/sherpa/process.ts'
import { openSherpa } from './adapters/sherpa/speech-to-text.ts'
import { openSilero } from './adapters/silero/voice-activity.ts'
import type { SpeechEnv } from './env-speech.ts'
import { AppError } from './kernel/errors.ts'
import type { SpeechToText } from './ports/speech-to-text.ts'
import type { TextToSpeech } from './ports/text-to-speech.ts'
import type { VoiceActivity } from './ports/voice-activity.ts'

/** What hears and speaks, as configured; which adapter it is, is known here alone. */
export interface SpeechEngines {
  hearing: {
    /** null: the browser's own, or typing. */
    recogniser: SpeechToText | null
    /** null: nothing tells speech from silence on this system. */
    voiceActivity: VoiceActivity | null
  }
  /** undefined: the voices that come with the product. */
  voice: TextToSpeech | undefined
  /** Of the model that hears; null: a service does, or nobody. */
  modelFolder: string | null
  close(): void
}

const none = { recogniser: null, modelFolder: null, close: () => undefined }

/**
 * The recogniser that is configured. Rejects with `speech.no-recogniser` and what to do where a model on this
 * machine was asked for and is not there.
 */
export const openRecogniser = async (
  { recogniser: chosen, models }: Pick<SpeechEnv, 'recogniser' | 'models'>,
  program: RecogniserProgram,
): Promise<{ recogniser: SpeechToText | null; modelFolder: string | null; close(): void }> => {
  if (chosen.kind === 'none') return none
  if (chosen.kind === 'sherpa') {
    const folder = chosen.folder ?? (await installedRecogniser(models.folder))
    if (folder === null && !chosen.asked) return none
    const modelFolder = folder ?? models.folder
    return { ...(await openSherpa(modelFolder, program)), modelFolder }
  }
  const make = chosen.protocol === 'deepgram' ? createDeepgram : createOpenAiSpeechToText
  return { ...none, recogniser: make(chosen) }
}

/** A product without ears is still a product: what cannot be opened is logged, and people type. */
export const openSpeech = async (
  env: SpeechEnv,
  program: RecogniserProgram,
  log: Pick<FastifyBaseLogger, 'warn'>,
): Promise<SpeechEngines> => {
  const without = (error: unknown): null => {
    if (!(error instanceof AppError)) throw error
    log.warn({ code: error.code }, error.message)
    return null
  }
  const { recogniser, modelFolder, close } = (await openRecogniser(env, program).catch(without)) ?? none
  const voiceActivity = await openSilero().catch(without)
  const { voice } = env
  return {
    hearing: { recogniser, voiceActivity },
    voice: voice.kind === 'flite' ? undefined : createOpenAiTextToSpeech(voice, voice.voices),
    modelFolder,
    close,
  }
}
