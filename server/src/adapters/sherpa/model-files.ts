import { readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { AppError } from '../../kernel/errors.ts'

/** Where the parts of a streaming transducer are. */
export interface ModelFiles {
  /** The folder's name: `sherpa-onnx-streaming-zipformer-en-2023-06-26`. */
  name: string
  encoder: string
  decoder: string
  joiner: string
  tokens: string
}

const advice = 'Get one with "candor models pull", or set CANDOR_STT_MODEL_DIR to its folder; until then typing works.'

const noRecogniser = (what: string, cause?: unknown): AppError =>
  new AppError('speech.no-recogniser', `${what} ${advice}`, { cause })

/** The small one of a part where there is one; the decoder is small anyway, and loses most by it. */
const partOf = (names: readonly string[], part: string, small: boolean): string | undefined => {
  const all = names.filter((name) => name.startsWith(part) && name.endsWith('.onnx'))
  return all.find((name) => name.includes('.int8.') === small) ?? all[0]
}

/** The model's files in a folder; rejects with `speech.no-recogniser` and what to do where one is missing. */
export const findModelFiles = async (folder: string): Promise<ModelFiles> => {
  const names = await readdir(folder).catch((error: unknown) => {
    throw noRecogniser('There is no folder with a speech recognition model.', error)
  })
  const [encoder, decoder, joiner] = [
    partOf(names, 'encoder', true),
    partOf(names, 'decoder', false),
    partOf(names, 'joiner', true),
  ]
  if (!encoder || !decoder || !joiner || !names.includes('tokens.txt')) {
    const missing = Object.entries({ 'encoder*.onnx': encoder, 'decoder*.onnx': decoder, 'joiner*.onnx': joiner })
      .filter(([, found]) => !found)
      .map(([name]) => name)
    if (!names.includes('tokens.txt')) missing.push('tokens.txt')
    throw noRecogniser(`The folder of the speech recognition model lacks ${missing.join(', ')}.`)
  }
  return {
    name: basename(folder),
    encoder: join(folder, encoder),
    decoder: join(folder, decoder),
    joiner: join(folder, joiner),
    tokens: join(folder, 'tokens.txt'),
  }
}
