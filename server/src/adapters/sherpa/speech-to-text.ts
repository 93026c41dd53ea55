import { AppError } from '../../kernel/errors.ts'
import { deferred, unlessAborted } from '../../kernel/unless-aborted.ts'
import { recognitionStream } from '../../ports/recognition-stream.ts'
import type { Hypothesis, SpeechToText } from '../../ports/speech-to-text.ts'
import { findModelFiles, type ModelFiles } from './model-files.ts'
import { RecogniserProcess, type RecogniserProgram } from './process.ts'

export interface SherpaOptions {
  program: RecogniserProgram
  files: ModelFiles
}

export interface Sherpa {
  recogniser: SpeechToText
  close(): void
}

/** `streaming-zipformer-en` of `sherpa-onnx-streaming-zipformer-en-2023-06-26`. */
const shortName = (folder: string): string =>
  folder
    .replace(/^sherpa-onnx-/, '')
    .replace(/-\d{4}-\d{2}-\d{2}$/, '')
    .replaceAll(/[^\w.-]/g, '-')

/**
 * The streaming recogniser on this machine, in a process of its own that starts with the first answer and again
 * after each death. English, as its models are.
 */
export const createSherpa = ({ program, files }: SherpaOptions): Sherpa => {
  let running: RecogniserProcess | undefined
  const start = (): RecogniserProcess => {
    const started = new RecogniserProcess(program, [JSON.stringify(files)], () => {
      if (running === started) running = undefined
    })
    return started
  }
  const recogniser: SpeechToText = {
    // Its models learnt from books read aloud, whose text has no "um".
    capabilities: {
      streaming: true,
      wordTimes: true,
      writesSounds: false,
      engine: `sherpa:${shortName(files.name)}`,
    },
    async open({ language, signal }) {
      signal.throwIfAborted()
      if (!/^en\b/i.test(language))
        throw new AppError(
          'speech.no-recogniser',
          'The recogniser on this server understands English only; type instead.',
        )
      running ??= start()
      const process = running
      await unlessAborted(process.ready, signal)
      return recognitionStream(signal, (outlet) => {
        const last = deferred<Hypothesis>()
        const stream = process.open({ ...outlet, last: last.resolve })
        return {
          push: stream.push,
          finish() {
            stream.end()
            return last.promise
          },
          free: stream.close,
        }
      })
    },
  }
  return { recogniser, close: () => running?.kill() }
}

/** As {@link createSherpa}, with the model in a folder; rejects with `speech.no-recogniser` where there is none. */
export const openSherpa = async (folder: string, program: RecogniserProgram): Promise<Sherpa> =>
  createSherpa({ program, files: await findModelFiles(folder) })
