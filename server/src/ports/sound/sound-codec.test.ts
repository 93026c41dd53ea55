import { soundCodecContract } from './sound-codec.contract.ts'
import { FakeCodec } from './sound-codec.fake.ts'

soundCodecContract('the fake codec', async () => {
  const codec = new FakeCodec()
  return { codec, crash: async () => codec.crash() }
})
