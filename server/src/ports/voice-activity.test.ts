import { voiceActivityContract } from './voice-activity.contract.ts'
import { scriptedVoiceActivity } from './voice-activity.fake.ts'

voiceActivityContract('the scripted detector', {
  open: () => scriptedVoiceActivity([{ startMs: 500, endMs: 1_500 }]),
  speech: async () => ({ pcm: new Uint8Array(2_000 * 32), startMs: 500, endMs: 1_500 }),
})
