import { maxRecordingBytes, transcribeSpeech } from '@candor/contracts/speech.ts'
import type { FastifyRequest } from 'fastify'
import type { Router } from '../../http/route.ts'
import { AppError } from '../../kernel/errors.ts'
import type { SpeechToText } from '../../ports/speech-to-text.ts'
import { transcribe } from './transcribe.ts'

/** An address: recognising takes a good part of the recording's own length. */
const attempts = { config: { rateLimit: { max: 20, timeWindow: '1 minute' } } }

/** The parts of the upload, in any order; parts that nobody asked for are passed over. */
const readUpload = async (request: FastifyRequest): Promise<{ file: Uint8Array; language: string }> => {
  if (!request.isMultipart()) throw new AppError('request.media-type', 'Send multipart/form-data with a part "file".')
  let file: Uint8Array | undefined
  let language = 'en'
  for await (const part of request.parts({ limits: { fileSize: maxRecordingBytes } })) {
    if (part.type === 'file') {
      const bytes = await part.toBuffer().catch((error: unknown) => {
        if ((error as { code?: string }).code !== 'FST_REQ_FILE_TOO_LARGE') throw error
        throw new AppError('speech.too-long', 'The recording is larger than 25 MB; send it in pieces.')
      })
      if (part.fieldname === 'file') file = bytes
    } else if (part.fieldname === 'language' && typeof part.value === 'string') language = part.value
  }
  if (!file) throw new AppError('document.missing-file', 'Send the recording as the part named "file".')
  if (!/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(language))
    throw new AppError('validation.failed', 'language: takes a tag like "en" or "en-GB"')
  return { file, language }
}

/** @param recogniser null: this server has none */
export const transcriptionRoutes = (router: Router, recogniser: SpeechToText | null): void => {
  router.route(
    transcribeSpeech,
    async ({ request }) => {
      const { file, language } = await readUpload(request)
      return transcribe(recogniser, file, { language, signal: request.signal })
    },
    attempts,
  )
}
