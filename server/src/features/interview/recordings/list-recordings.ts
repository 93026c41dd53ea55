import type { Recording } from '@candor/contracts/spoken/recordings.ts'
import { AppError } from '../../../kernel/errors.ts'
import { frameMs } from './recording.rules.ts'
import type { RecordingStore } from './recording.store.ts'

/** The answers of an interview that have sound, in order. Throws `interview.not-found`. */
export const listRecordings = async (
  store: RecordingStore,
  workspaceId: string,
  interviewId: string,
): Promise<Recording[]> => {
  const recordings = await store.list(workspaceId, interviewId)
  if (!recordings) throw new AppError('interview.not-found')
  return recordings.map(({ turnId, label, file, frames, transcript }) => ({
    turnId,
    label,
    mediaType: file?.frames === frames ? file.mediaType : 'audio/wav',
    durationMs: frames * frameMs,
    transcript: transcript && {
      heard: transcript.heard,
      words: transcript.words,
      corrected: transcript.corrected,
    },
  }))
}
