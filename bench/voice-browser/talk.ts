import type { Page } from '@playwright/test'
import { readWav } from '../../server/src/kernel/wav.ts'
import { type Account, createLedger, type Stored } from './ledger.ts'
import type { Passed } from './line.ts'
import { markMicrophone } from './mark.ts'
import { beginInterview, enterRoom, lastOf, type Stage } from './stage.ts'

export const tabKills = ['crash', 'close', 'reload'] as const
export type TabKill = (typeof tabKills)[number]

let lives = 0

/** A person who talks and talks, in a tab that can be killed, and the account of what became of it. */
export class Talk {
  readonly interviewId: string
  readonly #stage: Stage
  readonly #turn: { id: string; index: number }
  readonly #ledger = createLedger()
  /** Which page opened a connection. */
  readonly #pageOf = new Map<number, number>()
  #page: Page | null = null
  #pages = 0
  #sent = 0
  #acknowledged = 0
  /** What is acknowledged after this moment may be stored after it is read: it does not count. */
  #closing = false

  constructor(stage: Stage, interviewId: string, turn: { id: string; index: number }) {
    this.#stage = stage
    this.interviewId = interviewId
    this.#turn = turn
    stage.listeners.add(this.#take)
  }

  /** Frames of the turn that were sent so far. */
  get sent(): number {
    return this.#sent
  }

  /** Of them, those that the server has acknowledged. */
  get acknowledged(): number {
    return this.#acknowledged
  }

  /** Resolves with the moment at which the server has acknowledged so many frames. */
  async untilAcknowledged(frames: number, withinMs: number): Promise<number> {
    if (this.#acknowledged >= frames) return performance.now()
    const enough = (one: Passed): one is Passed => one.what === 'server-says' && this.#acknowledged >= frames
    return (await this.#stage.next(enough, withinMs)).atMs
  }

  /** Opens the tab (again) and goes on to talk. */
  async open(): Promise<void> {
    const page = await this.#stage.context.newPage()
    this.#page = page
    this.#pages++
    lives++
    await page.addInitScript(markMicrophone, lives)
    await enterRoom(page, this.interviewId)
  }

  async killTab(how: TabKill): Promise<void> {
    const dying = this.#page
    if (!dying) return
    this.#page = null
    if (how === 'crash') {
      const devtools = await this.#stage.context.newCDPSession(dying)
      const crashed = dying.waitForEvent('crash')
      devtools.send('Page.crash').catch(() => undefined)
      await crashed
    } else if (how === 'reload') {
      // The page goes, its process stays.
      await dying.goto('about:blank')
    }
    await dying.close()
  }

  /** Closes the tab and compares with what is stored. */
  async close(): Promise<Account> {
    const { context, line, listeners, passed } = this.#stage
    await this.#page?.close()
    this.#closing = true
    const address = `${line.address}/api/v1/interviews/${this.interviewId}/turns/${this.#turn.id}/audio`
    const reply = await context.request.get(address)
    if (!reply.ok()) throw new Error(await reply.text())
    listeners.delete(this.#take)
    const wav = await reply.body()
    if (readWav(wav).sampleRate !== 16_000) throw new Error('not the sound that was sent')
    const stored: Stored = new Map([[this.#turn.index, wav.subarray(44)]])
    const account = this.#ledger.close(stored)
    if (account.lost + account.doubled + account.strange + account.leaps > 0) {
      const ours = passed.filter((one) => one.interviewId === this.interviewId)
      console.log(`${this.#ledger.describe(stored)}\n${lastOf(ours)}`)
    }
    return account
  }

  readonly #take = (one: Passed): void => {
    if (one.interviewId !== this.interviewId) return
    const from = this.#pageOf.get(one.connection) ?? this.#pages
    if (one.what === 'opened') this.#pageOf.set(one.connection, this.#pages)
    else if (one.what === 'sound') {
      this.#ledger.sound(from, one.frame.index, one.frame.seq, one.frame.samples)
      this.#sent = Math.max(this.#sent, one.frame.seq + 1)
    } else if (one.what === 'server-says') this.#hear(one.message, from)
  }

  #hear(message: Extract<Passed, { what: 'server-says' }>['message'], page: number): void {
    if (message.type === 'welcome' && message.turn && message.turn.id !== this.#turn.id)
      throw new Error('the turn ended: the account is of one answer')
    // A tab whose microphone goes before it does says so: whoever comes back presses the button.
    if (message.type === 'phase' && message.phase === 'paused') this.#goOn()
    if (message.type !== 'ack' || message.turnId !== this.#turn.id || this.#closing) return
    this.#ledger.acknowledge(page, this.#turn.index, message.frames)
    this.#acknowledged = Math.max(this.#acknowledged, message.frames)
  }

  #goOn(): void {
    this.#page
      ?.getByRole('button', { name: 'Continue' })
      .click({ timeout: 20_000 })
      .catch(() => undefined)
  }
}

/** Begins an interview and talks. */
export const startTalk = async (stage: Stage, seed: string): Promise<Talk> => {
  const { interviewId, turn } = await beginInterview(stage, seed)
  const talk = new Talk(stage, interviewId, turn)
  await talk.open()
  return talk
}
