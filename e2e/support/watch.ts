import type { BrowserContext } from '@playwright/test'

/** What a browser did that a good page never does. */
export interface Watch {
  /** Console errors, uncaught errors and requests to other hosts, each in a line. */
  faults(): string[]
  /** From now on console errors of this form are part of the test: a broken network, a refused request. */
  allow(...forms: readonly RegExp[]): void
}

/** What the browser itself says of a reply that refuses, or of none. */
export const refused = (status: number): RegExp => new RegExp(`the server responded with a status of ${status}`)
export const noReply = /net::ERR_(INTERNET_DISCONNECTED|CONNECTION_REFUSED|CONNECTION_RESET|EMPTY_RESPONSE)/

const isLocal = (url: URL): boolean => url.protocol === 'data:' || url.protocol === 'blob:' || url.protocol === 'about:'

/** Watches every page of a browser context, those to come too. */
export const watchContext = (context: BrowserContext, address: string): Watch => {
  const own = new URL(address).host
  const faults: string[] = []
  const allowed: RegExp[] = []
  context.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return
    const text = `${message.text()} (${message.location().url})`
    if (!allowed.some((form) => form.test(text))) faults.push(`console: ${text}`)
  })
  context.on('weberror', (error) => faults.push(`uncaught: ${error.error().message}`))
  context.on('request', (request) => {
    const url = new URL(request.url())
    if (!isLocal(url) && url.host !== own) faults.push(`foreign host: ${url.host}`)
  })
  return { faults: () => faults, allow: (...forms) => void allowed.push(...forms) }
}
