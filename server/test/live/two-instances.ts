import type { TimedWord } from '@candor/contracts/timed-word.ts'
import { FakeVoice } from '../../src/ports/fakes/text-to-speech.fake.ts'
import { scriptedSpeechToText } from '../../src/ports/speech-to-text.fake.ts'
import type { FakeTimer } from '../../src/ports/timer.ts'
import { scriptedVoiceActivity } from '../../src/ports/voice-activity.fake.ts'
import { startApp, type TestApp } from '../start-app.ts'

/** Two instances of the server on one database, which hear the same words in whatever is said to them; `another` starts one more. */
export const startTwo = async (
  timers: FakeTimer,
  words: readonly TimedWord[],
  spoken: { startMs: number; endMs: number },
): Promise<{ app: TestApp; other: TestApp; another: () => Promise<TestApp>; close: () => Promise<void> }> => {
  const engines = () => ({
    timers,
    voice: new FakeVoice(),
    hearing: { recogniser: scriptedSpeechToText({ words }), voiceActivity: scriptedVoiceActivity([spoken]) },
  })
  const app = await startApp(engines())
  const another = () => startApp({ ...engines(), beside: app })
  const other = await another()
  const close = async () => {
    await other.close()
    await app.close()
  }
  return { app, other, another, close }
}
