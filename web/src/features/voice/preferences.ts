import { z } from 'zod'
import { useStored } from '../../lib/stored.ts'

const schema = z.object({
  deviceId: z.string(),
  /** The face is shown. */
  face: z.boolean(),
  /** The person agreed that the browser's maker may receive the sound. */
  browserRecogniser: z.boolean(),
})
const initial: z.infer<typeof schema> = { deviceId: '', face: true, browserRecogniser: false }

/** What this browser remembers of how somebody likes to talk. */
export const usePreferences = () => useStored('candor.voice', schema, initial)
