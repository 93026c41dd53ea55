import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { AppError } from '../../kernel/errors.ts'

/** Silero v6 as `@ricky0123/vad-web` 0.0.31 brings it: on one clip v5 missed 1.2 s of speech that v6 found. */
const sha256 = '1a153a22f4509e292a94e67d6f9b85e8deb25b4988682b7e174c65279d8788e3'

/** Where the installed package keeps it. */
export const packagedModel = (): string =>
  createRequire(import.meta.url).resolve('@ricky0123/vad-web/dist/silero_vad_v6.onnx')

/**
 * Rejects with `speech.unavailable` unless the file is exactly the one that is known: the native code aborts the
 * whole process, not only its thread, when it loads a damaged one, and a missing one is only a line on stderr.
 */
export const checkModel = async (path: string): Promise<void> => {
  const bytes = await readFile(path).catch((error: unknown) => {
    throw new AppError(
      'speech.unavailable',
      'The voice activity model is missing; install the packages anew (npm ci).',
      {
        cause: error,
      },
    )
  })
  if (createHash('sha256').update(bytes).digest('hex') !== sha256)
    throw new AppError(
      'speech.unavailable',
      'The voice activity model is not the one that was published (its SHA-256 differs); install the packages anew (npm ci).',
    )
}
