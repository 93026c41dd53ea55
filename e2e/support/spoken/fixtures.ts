import { type DeepgramServer, startDeepgramServer } from '../../../server/test/speech/deepgram-server.ts'
import { sentenceEars } from '../../../server/test/speech/sentence-ears.ts'
import { findBrowser } from '../../../tools/browser.ts'
import { test as base, expect } from '../fixtures.ts'
import { startServer } from '../server.ts'
import { type Conversation, tapConversation } from './live-tap.ts'
import { createMicrophone, type FakeMicrophone } from './microphone.ts'
import { type Network, startNetwork } from './network.ts'
import { openStoredSound, type StoredSound } from './stored-sound.ts'

interface OfTest {
  /** What the test's page and the server say to each other; beside the failure where it fails. */
  conversation: Conversation
}

interface Spoken {
  microphone: FakeMicrophone
  /** Speaks the protocol that the product speaks to Deepgram, and decodes for real what the grammar allows. */
  recogniser: DeepgramServer
  stored: StoredSound
  /** Between the browser and the server. */
  network: Network
  /** Sentences that people say here. */
  sentences: readonly string[]
}

const executablePath = findBrowser()

/**
 * The whole way of a spoken interview: a browser with a microphone of sentences, the product with its voice
 * activity, and a recogniser that hears.
 */
export const test = base.extend<OfTest, Spoken>({
  conversation: async ({ page }, use, testInfo) => {
    const conversation = tapConversation(page)
    await use(conversation)
    if (testInfo.status !== testInfo.expectedStatus)
      await testInfo.attach('what was said', { body: conversation.log(), contentType: 'text/plain' })
  },
  sentences: [[], { option: true, scope: 'worker' }],
  microphone: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the pattern.
    async ({}, use) => {
      const microphone = createMicrophone()
      await use(microphone)
      await microphone.close()
    },
    { scope: 'worker' },
  ],
  recogniser: [
    async ({ sentences }, use) => {
      const recogniser = await startDeepgramServer(() => sentenceEars(sentences))
      await use(recogniser)
      await recogniser.close()
    },
    { scope: 'worker' },
  ],
  server: [
    async ({ recogniser }, use) => {
      const env = {
        CANDOR_STT: 'deepgram:sentences',
        CANDOR_STT_DEEPGRAM_BASE_URL: recogniser.baseUrl,
      }
      const server = await startServer({ env })
      await use(server)
      await server.stop()
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  network: [
    async ({ server }, use) => {
      const network = await startNetwork(server.address)
      await use(network)
      await network.close()
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ network }, use) => use(network.address),
  stored: [
    async ({ server }, use) => {
      const stored = await openStoredSound(server.dataDir)
      await use(stored)
      await stored.close()
    },
    { scope: 'worker' },
  ],
  launchOptions: [
    async ({ microphone }, use) =>
      use({
        ...(executablePath !== undefined && { executablePath }),
        args: [
          '--use-fake-ui-for-media-stream',
          '--use-fake-device-for-media-stream',
          `--use-file-for-fake-audio-capture=${microphone.file}%noloop`,
          '--autoplay-policy=user-gesture-required',
          '--disable-background-networking',
          '--disable-component-update',
        ],
      }),
    { scope: 'worker' },
  ],
})

export { expect }
