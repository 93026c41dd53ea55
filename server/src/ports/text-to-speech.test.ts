import { textToSpeechContract } from './text-to-speech.contract.ts'
import { FakeVoice } from './text-to-speech.fake.ts'

textToSpeechContract('the fake', async () => ({
  voice: new FakeVoice(),
  crash: () => Promise.resolve(),
  close: () => Promise.resolve(),
}))
