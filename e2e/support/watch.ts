import type { BrowserContext } from '@playwright/test'

/** What a browser did that a good page never does. */
export interface Watch {
  /** Console errors, uncaught errors and requests to other hosts, each in a line. */
  faults(): string[]
  /** What is left of these lines without what the test allows. */
  unexpected(lines: readonly string[]): string[]
  /** From now on errors of this form are part of the test: a broken network, a refused request. */
  allow(...forms: readonly RegExp[]): void
}

/** What the browser itself says of a reply that refuses, or of none. */
export const refused = (status: number): RegExp => new RegExp(`the server responded with a status of ${status}`)
/** While its database is away the server refuses, and logs why. */
export const databaseAway = /responded with a status of 503|"msg":"request failed"/
export const noReply = /net::ERR_/

const isLocal = (url: URL): boolean => url.protocol === 'data:' || url.protocol === 'blob:' || url.protocol === 'about:'

/** Watches every page of a browser context, those to come too. */
export const watchContext = (context: BrowserContext, address: string): Watch => {
  const own = new URL(address).host
  const faults: string[] = []
  const allowed: RegExp[] = []
  const unexpected = (lines: readonly string[]) => lines.filter((line) => !allowed.some((form) => form.test(line)))
  context.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return
    faults.push(...unexpected([`console: ${message.text()} (${message.location().url})`]))
  })
  context.on('weberror', (error) => faults.push(`uncaught: ${error.error().message}`))
  context.on('request', (request) => {
    const url = new URL(request.url())
    if (!isLocal(url) && url.host !== own) faults.push(`foreign host: ${url.host}`)
  })
  return { faults: () => faults, unexpected, allow: (...forms) => void allowed.push(...forms) }
}
