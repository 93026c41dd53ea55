import { pcmBytesPerMs } from '../kernel/pcm.ts'
import type { VoiceActivity, VoiceWindow } from './voice-activity.ts'

const windowMs = 32

/** Somebody speaks exactly where the script says, milliseconds of the sound, whatever the samples are. */
export const scriptedVoiceActivity = (speaks: readonly { startMs: number; endMs: number }[]): VoiceActivity => ({
  engine: 'scripted',
  create() {
    let bytes = 0
    let judged = 0
    let closed = false
    return {
      push(pcm) {
        if (closed) return []
        bytes += pcm.byteLength
        const windows: VoiceWindow[] = []
        for (; (judged + 1) * windowMs * pcmBytesPerMs <= bytes; judged += 1) {
          const middleMs = (judged + 0.5) * windowMs
          const inside = speaks.some(({ startMs, endMs }) => startMs <= middleMs && middleMs < endMs)
          windows.push({ endMs: (judged + 1) * windowMs, probability: inside ? 1 : 0 })
        }
        return windows
      },
      reset() {
        bytes = 0
        judged = 0
      },
      close() {
        closed = true
      },
    }
  },
})
