import { basename } from 'node:path'
import { catalogueWith } from '../adapters/model-files/catalogue.ts'
import { installedRecogniser } from '../adapters/model-files/manifest.ts'
import { createModelStore } from '../adapters/model-files/model-store.ts'
import { findModelFiles } from '../adapters/sherpa/model-files.ts'
import { openSilero } from '../adapters/silero/voice-activity.ts'
import type { SpeechEnv } from '../env-speech.ts'
import { AppError } from '../kernel/errors.ts'
import type { Finding } from './finding.ts'

const none = 'the browser’s own recogniser is offered, or people type'

const told = (name: string, error: unknown): Finding => {
  if (!(error instanceof AppError)) throw error
  return { name, ok: false, says: `${error.message} (${error.code})` }
}

/** A model on this machine: whether it is whole, and whether its files are those of their pins. */
const checkModel = async (folder: string, models: SpeechEnv['models'], pulled: boolean): Promise<string> => {
  const { name } = await findModelFiles(folder)
  if (!pulled) return `${name} at CANDOR_STT_MODEL_DIR; its files are whole, nobody has vouched for them`
  const store = createModelStore({ ...models, models: await catalogueWith(models.catalogue) })
  await store.verify(basename(folder))
  return `${name}, installed; each file is the one of its pin`
}

const checkRecogniser = async ({ recogniser, models }: SpeechEnv): Promise<Finding> => {
  const name = 'Recogniser'
  if (recogniser.kind === 'none') return { name, ok: true, says: `switched off (CANDOR_STT=none): ${none}` }
  if (recogniser.kind === 'service') {
    const { provider, model, baseUrl } = recogniser
    return { name, ok: true, says: `${provider}:${model} at ${new URL(baseUrl).origin}; not asked for a word` }
  }
  const pulled = await installedRecogniser(models.folder)
  const folder = recogniser.folder ?? pulled
  if (folder === null && !recogniser.asked)
    return { name, ok: true, says: `none installed ("candor models pull" gets one): ${none}` }
  try {
    return { name, ok: true, says: await checkModel(folder ?? models.folder, models, recogniser.folder === undefined) }
  } catch (error) {
    return told(name, error)
  }
}

const checkVoice = ({ voice }: SpeechEnv): Finding => ({
  name: 'Voice',
  ok: true,
  says:
    voice.kind === 'flite'
      ? 'Flite, built-in'
      : `${voice.provider}:${voice.model} at ${new URL(voice.baseUrl).origin} (${voice.voices.join(', ')}); not asked for a word`,
})

const checkVoiceActivity = async (): Promise<Finding> => {
  const name = 'Pauses'
  try {
    await openSilero()
    return { name, ok: true, says: 'Silero tells speech from silence' }
  } catch (error) {
    return told(name, error)
  }
}

/** What hears and what speaks: configured, installed, verified. Services are not called: each call costs. */
export const checkSpeech = async (env: SpeechEnv): Promise<Finding[]> => [
  await checkRecogniser(env),
  checkVoice(env),
  await checkVoiceActivity(),
]
