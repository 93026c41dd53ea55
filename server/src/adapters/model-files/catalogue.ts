import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { AppError } from '../../kernel/errors.ts'
import type { ModelFile } from '../../ports/models/model-files.ts'

const fileSchema = z.object({
  name: z.string().regex(/^[\w][\w.-]*$/, 'is no plain file name'),
  bytes: z.int().positive(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'is no SHA-256 in lower-case hexadecimal'),
})

const modelSchema = z.object({
  name: z.string().regex(/^[\w][\w.-]*$/, 'is no plain name'),
  does: z.literal('speech-to-text'),
  /** BCP 47. */
  language: z.string(),
  licence: z.string(),
  /** Where its page and its licence can be read. */
  page: z.url({ protocol: /^https?$/ }),
  /** The files lie below it by name. Of one revision, so that what is fetched cannot change. */
  from: z.url({ protocol: /^https?$/ }),
  files: z.array(fileSchema).min(1).max(20),
})

export type CatalogueModel = Omit<z.infer<typeof modelSchema>, 'files'> & { files: readonly ModelFile[] }

const zipformer = 'csukuangfj/sherpa-onnx-streaming-zipformer-en-2023-06-26'

/**
 * Models that can be pulled. What a pin rests on: the hashes and sizes were read in stored catalogues of other
 * projects that name this revision; nobody here has downloaded the files and computed them. So a pin says "the file
 * that those catalogues mean", no more: a wrong one makes a pull fail, never a wrong file pass. Whoever
 * has the files, and trusts them, may pass sums of their own (`--sha256`).
 */
export const catalogue: readonly CatalogueModel[] = [
  {
    name: 'sherpa-onnx-streaming-zipformer-en-2023-06-26',
    does: 'speech-to-text',
    language: 'en',
    licence: 'Apache-2.0',
    page: `https://huggingface.co/${zipformer}`,
    from: `https://huggingface.co/${zipformer}/resolve/672fbf1b30579d6585301139bb363f42a0ad4a24`,
    files: [
      {
        name: 'encoder-epoch-99-avg-1-chunk-16-left-128.int8.onnx',
        bytes: 71_083_163,
        sha256: '563fde436d16cf7607cf408cd6b30909819d03162652ef389c2450ced3f45ac1',
      },
      {
        name: 'decoder-epoch-99-avg-1-chunk-16-left-128.onnx',
        bytes: 2_092_621,
        sha256: '7bf787f90b194b307e5a4ad6a34fadb4e748304c35f78a8d66358a05b13ee6ef',
      },
      {
        name: 'joiner-epoch-99-avg-1-chunk-16-left-128.int8.onnx',
        bytes: 259_335,
        sha256: 'd944208d660d67c8d72cd2acaeac971fa5ceb8c80e76c1968148846fedd6e297',
      },
      {
        name: 'tokens.txt',
        bytes: 5_048,
        sha256: '49e3c2646595fd907228b3c6787069658f67b17377c60aeb8619c4551b2316fb',
      },
    ],
  },
]

/** A list as `sha256sum` prints it: a hash and a file name on each line. */
export const readSums = (text: string): Map<string, string> => {
  const sums = new Map<string, string>()
  for (const line of text.split('\n').filter((each) => each.trim() !== '')) {
    const [, sum, path] = /^([0-9a-fA-F]{64})\s+\*?(.+?)\s*$/.exec(line) ?? []
    if (!sum || !path)
      throw new AppError('model.unpinned', 'The list of SHA-256 sums has a line that is not "HASH  FILE".')
    sums.set(path.split(/[\\/]/).at(-1) ?? path, sum.toLowerCase())
  }
  return sums
}

/** The catalogue, and before it the models of the operator's own JSON file, a list of the same form. */
export const catalogueWith = async (path: string | undefined): Promise<readonly CatalogueModel[]> => {
  if (path === undefined) return catalogue
  const text = await readFile(path, 'utf8').catch(() => null)
  if (text === null) throw new Error(`CANDOR_MODELS_CATALOGUE: ${path} cannot be read`)
  try {
    return [...z.array(modelSchema).parse(JSON.parse(text)), ...catalogue]
  } catch (error) {
    const why = error instanceof z.ZodError ? z.prettifyError(error) : 'it is no JSON'
    throw new Error(`CANDOR_MODELS_CATALOGUE: ${path} is no list of models: ${why}`, { cause: error })
  }
}
