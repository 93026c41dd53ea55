import type { Recording } from '@candor/contracts/spoken/recordings.ts'
import { apiBase } from '../../lib/api.ts'

/**
 * Where the sound is, in a form that this browser plays. What is not compressed yet is asked for as WAV, which stays
 * the same in length and place when it is compressed in the middle of being heard.
 */
export function soundAddress(interviewId: string, { turnId, mediaType }: Recording): string {
  const address = `${apiBase}/interviews/${interviewId}/turns/${turnId}/audio`
  const isStored = mediaType !== 'audio/wav' && new Audio().canPlayType(mediaType) !== ''
  return isStored ? address : `${address}?format=wav`
}
