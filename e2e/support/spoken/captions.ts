import type { TimedWord } from '@candor/contracts/speech.ts'
import type { Page } from '@playwright/test'

interface Watched {
  /** How many words of the question are seen, from when on; page time in ms. */
  seen: { words: number; atMs: number }[]
  /** What the page says was played, and when. */
  played: { utterance: number; ms: number; atMs: number }[]
}

/** Watches how the words of a question come, and what of its sound was played by then. Call it before the page opens. */
export const watchCaptions = async (page: Page) => {
  await page.addInitScript(() => {
    const watched: Watched = { seen: [], played: [] }
    Object.assign(globalThis, { watched })
    const count = () => {
      const words = document.querySelectorAll('h1 span[aria-hidden] span')
      const hidden = document.querySelectorAll('h1 span[aria-hidden] span.opacity-0')
      if (words.length > 0) watched.seen.push({ words: words.length - hidden.length, atMs: performance.now() })
    }
    new MutationObserver(count).observe(document, { subtree: true, attributeFilter: ['class'], attributes: true })
    const send = WebSocket.prototype.send
    WebSocket.prototype.send = function tapped(data) {
      if (typeof data === 'string' && data.includes('"played"')) {
        const { utterance, ms, state } = JSON.parse(data) as { utterance: number; ms: number; state: string }
        if (state === 'playing') watched.played.push({ utterance, ms, atMs: performance.now() })
      }
      send.call(this, data)
    }
  })
  return {
    /** By how much each word of an utterance came early (below 0) or late, in ms. Ask while its question is the newest. */
    async lateMs(utterance: number, words: readonly TimedWord[]): Promise<number[]> {
      const { seen, played } = await page.evaluate(() => (globalThis as unknown as { watched: Watched }).watched)
      const begins = played.filter((one) => one.utterance === utterance).map(({ ms, atMs }) => atMs - ms)
      const beganMs = median(begins)
      const begun = seen.findIndex(({ atMs, words: count }) => atMs >= beganMs - 500 && count <= 1)
      const shown = seen.slice(begun)
      return words.flatMap(({ startMs }, index) => {
        const first = shown.find((one) => one.words === index + 1)
        return first ? [first.atMs - beganMs - startMs] : []
      })
    },
  }
}

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN
