import { FakeVoice } from './fakes/text-to-speech.fake.ts'
import { textToSpeechContract } from './text-to-speech.contract.ts'

textToSpeechContract('the fake', async () => ({
  voice: new FakeVoice(),
  crash: () => Promise.resolve(),
  close: () => Promise.resolve(),
}))
