import { captureSampleRate } from '@candor/contracts/live-messages.ts'
import { AppError } from '../../../kernel/errors.ts'
import { wavOf } from '../../../kernel/wav.ts'
import type { SoundCodec } from '../../../ports/sound/sound-codec.ts'
import { pcmOfTurn } from './pcm-of-turn.ts'
import type { RecordingStore } from './recording.store.ts'

/** A turn's sound, to be read in parts. */
export interface OpenRecording {
  mediaType: string
  /** In bytes. */
  length: number
  /** Another one as soon as a single byte is another. */
  etag: string
  read(first: number, count: number): Promise<Uint8Array>
}

export interface Asked {
  workspaceId: string
  interviewId: string
  turnId: string
  /** As it is stored, or WAV for what cannot play that. */
  format: 'stored' | 'wav'
}

export interface OpenParts {
  store: RecordingStore
  codec: SoundCodec
}

/** Whole WAV files lately asked for: a player that seeks asks for one many times. */
export type RememberedWavs = (key: string, make: () => Promise<Uint8Array>) => Promise<Uint8Array>

/** Keeps the last one. The longest, 20 minutes, takes 38 MB. */
export const rememberLastWav = (): RememberedWavs => {
  let last: { key: string; wav: Promise<Uint8Array> } | null = null
  return (key, make) => {
    if (last?.key === key) return last.wav
    const made = { key, wav: make() }
    last = made
    made.wav.catch(() => {
      if (last === made) last = null
    })
    return made.wav
  }
}

/**
 * The sound of a turn as a browser plays it: the compressed file; WAV where that is asked for, or where it is not
 * compressed yet, or not all of it. Throws `turn.not-found` and `turn.no-recording`.
 */
export const openRecording = async (
  parts: OpenParts,
  remembered: RememberedWavs,
  { workspaceId, interviewId, turnId, format }: Asked,
): Promise<OpenRecording> => {
  const sound = await parts.store.find(workspaceId, interviewId, turnId)
  if (!sound) throw new AppError('turn.not-found')
  const { file, frames } = sound
  if (frames === 0) throw new AppError('turn.no-recording')
  if (format === 'stored' && file?.frames === frames) {
    return {
      mediaType: file.mediaType,
      length: file.length,
      etag: `"opus-${frames}-${file.length}"`,
      async read(first, count) {
        const bytes = await parts.store.slice(turnId, frames, first, count)
        if (bytes.byteLength !== count) throw new AppError('recording.changed')
        return bytes
      },
    }
  }
  // Sound as it came and sound that was compressed and made whole again differ, sample by sample.
  const etag = `"wav-${frames}-${file?.frames ?? 0}"`
  const wav = await remembered(`${turnId} ${etag}`, async () => {
    const { pcm } = await pcmOfTurn(parts, turnId)
    return wavOf(pcm, captureSampleRate)
  })
  return {
    mediaType: 'audio/wav',
    length: wav.byteLength,
    etag,
    read: async (first, count) => wav.subarray(first, first + count),
  }
}
