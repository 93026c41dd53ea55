import { rm } from 'node:fs/promises'
import type { InterviewSettingsInput, Turn } from '@candor/contracts/interview.ts'
import type { ServerMessage } from '@candor/contracts/live-messages.ts'
import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test'
import { type RunningServer, startServer } from '../../e2e/support/server.ts'
import { obtainBrowser } from '../../tools/browser.ts'
import { temporaryFolder } from '../support.ts'
import { type Line, openLine, type Passed } from './line.ts'
import { type Heard, writeMicrophone } from './microphone.ts'
import { helper, tapPage, tapWorklet } from './page-tap.ts'

/** The product, a line to it, and a browser with a microphone that hears one of our voices. */
export interface Stage {
  server: RunningServer
  line: Line
  browser: Browser
  context: BrowserContext
  /** Everything that passed the line so far. */
  passed: Passed[]
  /** Called with each of them as it passes. */
  listeners: Set<(passed: Passed) => void>
  /** Resolves with the next thing that passes the line from now on and fits; rejects after `withinMs`. */
  next<T extends Passed>(fits: (passed: Passed) => passed is T, withinMs: number): Promise<T>
  close(): Promise<void>
}

interface Waiting {
  fits(passed: Passed): boolean
  take(passed: Passed): void
}

const chatter = new Set(['ping', 'pong', 'played', 'time', 'ack', 'endpointing'])

/** The last that was said on the line, for whoever has to find out why nothing came. */
export const lastOf = (passed: readonly Passed[]): string => {
  const sound = passed.findLast(({ what }) => what === 'sound')
  const told = passed.flatMap((one) => {
    if (one.what === 'sound' || one.what === 'speech') return []
    if ('message' in one && chatter.has(one.message.type)) return []
    const message = 'message' in one ? JSON.stringify(one.message).slice(0, 160) : ''
    return [`${one.atMs.toFixed(0)} ${one.connection} ${one.what} ${message}`]
  })
  const now = `now ${performance.now().toFixed(0)}, the last sound at ${sound?.atMs.toFixed(0)} on ${sound?.connection}`
  return [...told.slice(-80), now].join('\n')
}

const nextOf =
  (passed: readonly Passed[], waiting: Set<Waiting>) =>
  <T extends Passed>(fits: (one: Passed) => one is T, withinMs: number): Promise<T> =>
    new Promise<T>((resolve, reject) => {
      const timer = setTimeout(() => {
        waiting.delete(who)
        reject(new Error(`nothing of the kind within ${withinMs} ms; what passed last:\n${lastOf(passed)}`))
      }, withinMs)
      const who: Waiting = {
        fits,
        take(one) {
          clearTimeout(timer)
          waiting.delete(who)
          resolve(one as T)
        },
      }
      waiting.add(who)
    })

export const openStage = async (heard: Heard): Promise<Stage> => {
  const folder = await temporaryFolder()
  const microphone = await writeMicrophone(folder, heard)
  const server = await startServer()
  const passed: Passed[] = []
  const waiting = new Set<Waiting>()
  const listeners = new Set<(passed: Passed) => void>()
  const line = await openLine(Number(new URL(server.address).port), (one) => {
    passed.push(one)
    for (const listener of listeners) listener(one)
    for (const who of [...waiting]) if (who.fits(one)) who.take(one)
  })
  const browser = await chromium.launch({
    executablePath: await obtainBrowser(),
    args: [
      '--use-fake-ui-for-media-stream',
      '--use-fake-device-for-media-stream',
      `--use-file-for-fake-audio-capture=${microphone}`,
      '--autoplay-policy=no-user-gesture-required',
      '--disable-background-networking',
      '--disable-component-update',
      // Several pages at once, none of which is looked at.
      '--disable-renderer-backgrounding',
      '--disable-background-timer-throttling',
      '--disable-backgrounding-occluded-windows',
    ],
  })
  const context = await browser.newContext({
    baseURL: line.address,
    viewport: { width: 1280, height: 800 },
    // The page's own policy lets in no worklet but ours.
    bypassCSP: true,
  })
  await context.addInitScript(helper)
  await context.addInitScript(tapPage, { worklet: tapWorklet })
  return {
    server,
    line,
    browser,
    context,
    passed,
    listeners,
    next: nextOf(passed, waiting),
    async close() {
      await browser.close()
      line.close()
      await server.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

interface Begun {
  interviewId: string
  turn: Turn
}

/** An interview of this browser's person, spoken. */
export const beginInterview = async ({ context, line }: Stage, seed: string): Promise<Begun> => {
  const settings: InterviewSettingsInput = {
    jobTitle: 'Workshop manager',
    seniority: 'mid',
    type: 'behavioral',
    mode: 'spoken',
    maxFollowUps: 0,
    seed,
  }
  const reply = await context.request.post(`${line.address}/api/v1/interviews`, { data: settings })
  if (reply.status() !== 201) throw new Error(await reply.text())
  const { interview, turn } = (await reply.json()) as { interview: { id: string }; turn: Turn }
  return { interviewId: interview.id, turn }
}

/** Opens the room of an interview and begins, or goes on, to talk. */
export const enterRoom = async (page: Page, interviewId: string): Promise<void> => {
  await page.goto(`/interviews/${interviewId}`)
  const begin = page.getByRole('button', { name: /Begin the interview|Go on aloud/ })
  await begin.click().catch(async (error: unknown) => {
    throw new Error(`the room does not open: ${await page.locator('body').innerText()}`, { cause: error })
  })
}

/** What the server says of a kind, for `Stage.next`. */
export const serverSays =
  <T extends ServerMessage['type']>(interviewId: string, type: T) =>
  (
    passed: Passed,
  ): passed is Extract<Passed, { what: 'server-says' }> & { message: Extract<ServerMessage, { type: T }> } =>
    passed.interviewId === interviewId && passed.what === 'server-says' && passed.message.type === type

/**
 * Milliseconds to add to a moment of the page's clock to have it by this process's `performance.now()`: from
 * the quickest of some questions, and so right to half of what that one took (about 1 ms).
 */
export const clockOffsetMs = async (page: Page): Promise<number> => {
  let [best, offset] = [Number.POSITIVE_INFINITY, 0]
  for (let round = 0; round < 20; round++) {
    const asked = performance.now()
    const there = await page.evaluate(() => window.candorBench.now())
    const answered = performance.now()
    if (answered - asked >= best) continue
    best = answered - asked
    offset = (asked + answered) / 2 - there
  }
  return offset
}
