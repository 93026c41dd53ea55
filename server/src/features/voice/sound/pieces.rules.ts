import { frameSamples } from '@candor/contracts/live-messages.ts'

const frameLength = frameSamples * 2

/** Frames that lie together, from `first_frame` on. */
interface SoundFrames {
  first_frame: number
  frames: number
  pcm: Buffer
}

/** Pieces in order as one sound; where two overlap they are the same frames, and the later one is cut. */
export const joinPieces = (pieces: readonly SoundFrames[]): Buffer => {
  const parts: Buffer[] = []
  let next = 0
  for (const { first_frame, frames, pcm } of pieces) {
    const cut = Math.max(0, next - first_frame)
    if (cut >= frames) continue
    parts.push(pcm.subarray(cut * frameLength))
    next = first_frame + frames
  }
  return Buffer.concat(parts)
}
