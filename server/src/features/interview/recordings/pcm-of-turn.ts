import { AppError } from '../../../kernel/errors.ts'
import type { SoundCodec } from '../../../ports/sound/sound-codec.ts'
import { joinPieces } from '../../voice/index.ts'
import { frameBytes } from './recording.rules.ts'
import type { RecordingStore } from './recording.store.ts'

export interface PcmParts {
  store: Pick<RecordingStore, 'read'>
  codec: Pick<SoundCodec, 'decompress'>
}

/**
 * A turn's whole sound, 16 kHz mono PCM16, wherever its parts lie. `added`: there is more than the compressed
 * file has. Throws where frames are missing in the middle.
 */
export const pcmOfTurn = async (
  { store, codec }: PcmParts,
  turnId: string,
): Promise<{ pcm: Buffer; added: boolean }> => {
  const { file, pieces } = await store.read(turnId)
  const compressed = file && {
    first_frame: 0,
    frames: file.frames,
    pcm: Buffer.from((await codec.decompress(file.bytes)).buffer),
  }
  const parts = compressed ? [compressed, ...pieces] : pieces
  const pcm = joinPieces(parts)
  const frames = Math.max(0, ...parts.map((part) => part.first_frame + part.frames))
  if (pcm.byteLength !== frames * frameBytes) throw new AppError('recording.incomplete')
  return { pcm, added: pieces.length > 0 }
}
