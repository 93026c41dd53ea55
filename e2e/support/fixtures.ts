import { type BrowserContext, type BrowserContextOptions, test as base, expect, type Page } from '@playwright/test'
import { type RunningServer, startServer } from './server.ts'
import { type Watch, watchContext } from './watch.ts'

/** Somebody with a browser of their own: cookies, storage, no history. */
export interface Person {
  context: BrowserContext
  page: Page
  watch: Watch
}

interface TestFixtures {
  /** The watch over the test's own page. */
  watch: Watch
  /** Somebody else, with their own browser; closed and checked at the end. */
  newPerson: (options?: BrowserContextOptions) => Promise<Person>
}

interface WorkerFixtures {
  /** The product, one for each worker: a test that stops it starts it again. */
  server: RunningServer
}

/**
 * Every test with a page also proves that nothing is loaded from another host, by the browser or by the
 * server, and that the page is quiet: no console error, no uncaught one.
 */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the pattern.
    async ({}, use) => {
      const server = await startServer()
      await use(server)
      await server.stop()
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  baseURL: async ({ server }, use) => use(server.address),
  watch: [
    async ({ context, server, baseURL }, use, testInfo) => {
      const watch = watchContext(context, baseURL ?? server.address)
      const before = server.log().length
      await use(watch)
      const said = server.log().slice(before)
      if (said !== '') await testInfo.attach('what the server said', { body: said, contentType: 'text/plain' })
      expect(watch.faults(), 'the page is quiet and asks no other host').toEqual([])
      expect(watch.unexpected(server.faultsIn(said)), 'the server has no error and asks no other host').toEqual([])
    },
    { auto: true },
  ],
  newPerson: async ({ browser, server }, use) => {
    const people: Person[] = []
    await use(async (options = {}) => {
      const context = await browser.newContext({ baseURL: server.address, ...options })
      const watch = watchContext(context, server.address)
      const person = { context, page: await context.newPage(), watch }
      people.push(person)
      return person
    })
    for (const { context } of people) await context.close()
    expect(people.flatMap(({ watch }) => watch.faults())).toEqual([])
  },
})

export { expect }
