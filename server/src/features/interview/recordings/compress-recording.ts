import { AppError } from '../../../kernel/errors.ts'
import type { CompressedSound, SoundCodec } from '../../../ports/sound/sound-codec.ts'
import { pcmOfTurn } from './pcm-of-turn.ts'
import { bitRates, frameBytes, frameMs, isSameSound } from './recording.rules.ts'
import type { RecordingStore } from './recording.store.ts'

export interface CompressParts {
  store: RecordingStore
  codec: SoundCodec
  /** Holds the claim. */
  instance: string
}

export interface Compressed {
  /** `repeated`: it was compressed before, and pieces came again. `gone`: deleted meanwhile, or another's. */
  outcome: 'kept' | 'repeated' | 'gone'
  rawBytes: number
  bytes: number
}

/** A file that is the sound; throws `recording.unlike` where no bit rate gives one. */
const faithful = async (codec: SoundCodec, pcm: Buffer): Promise<CompressedSound> => {
  for (const bitsPerSecond of bitRates) {
    const compressed = await codec.compress(pcm, bitsPerSecond)
    if (isSameSound(pcm.byteLength / 2, compressed.likeness)) return compressed
  }
  throw new AppError('recording.unlike')
}

/**
 * Makes the sound of a claimed turn small. The raw pieces go only with the commit of a file that was read back
 * and found to be the same sound; whatever fails before leaves them as they are.
 */
export const compressRecording = async (parts: CompressParts, turnId: string): Promise<Compressed> => {
  const { store, codec, instance } = parts
  const { pcm, added } = await pcmOfTurn(parts, turnId)
  const rawBytes = pcm.byteLength
  if (!added) {
    await store.dropRepeated(instance, turnId)
    return { outcome: 'repeated', rawBytes, bytes: 0 }
  }
  const { bytes, mediaType } = await faithful(codec, pcm)
  const frames = rawBytes / frameBytes
  const kept = await store.keep({ turnId, instance, mediaType, bytes, frames, durationMs: frames * frameMs })
  return { outcome: kept ? 'kept' : 'gone', rawBytes, bytes: bytes.byteLength }
}
