import type { Page } from '@playwright/test'
import { readWav } from '../../server/src/kernel/wav.ts'
import { type Account, createLedger } from './ledger.ts'
import type { Passed } from './line.ts'
import { markMicrophone } from './mark.ts'
import { beginInterview, enterRoom, lastOf, type Stage } from './stage.ts'

/** A person who talks and talks, in a tab that can be killed, and the account of what became of it. */
export interface Talk {
  interviewId: string
  /** Frames of the turn at hand that were sent, and that the server has acknowledged. */
  readonly sent: number
  readonly acknowledged: number
  /** Resolves with the moment at which the server has acknowledged so many frames. */
  untilAcknowledged(frames: number, withinMs: number): Promise<number>
  /** Opens the tab (again) and goes on to talk. */
  open(): Promise<void>
  killTab(how: TabKill): Promise<void>
  /** Closes the tab and compares with what is stored. */
  close(): Promise<Account>
}

export const tabKills = ['crash', 'close', 'reload'] as const
export type TabKill = (typeof tabKills)[number]

let lives = 0

export const startTalk = async (stage: Stage, seed: string): Promise<Talk> => {
  const { interviewId, turn: first } = await beginInterview(stage, seed)
  const ledger = createLedger()
  const pageOf = new Map<number, number>()
  const turns = new Map([[first.id, first.index]])
  let page: Page | null = null
  let pages = 0
  /** What is acknowledged after this moment may be stored after it is read: it does not count. */
  let closing = false
  let [sent, acknowledged] = [0, 0]
  const take = (one: Passed): void => {
    if (one.interviewId !== interviewId) return
    const from = pageOf.get(one.connection) ?? pages
    if (one.what === 'opened') pageOf.set(one.connection, pages)
    else if (one.what === 'sound') {
      ledger.sound(from, one.frame.index, one.frame.seq, one.frame.samples)
      sent = Math.max(sent, one.frame.seq + 1)
    } else if (one.what === 'server-says' && one.message.type === 'welcome' && one.message.turn) {
      const { id, index } = one.message.turn
      if (!turns.has(id)) throw new Error('the turn ended: the account is of one answer')
      turns.set(id, index)
    } else if (one.what === 'server-says' && one.message.type === 'phase' && one.message.phase === 'paused') {
      // A tab whose microphone goes before it does says so: whoever comes back presses the button.
      page
        ?.getByRole('button', { name: 'Continue' })
        .click({ timeout: 20_000 })
        .catch(() => undefined)
    } else if (one.what === 'server-says' && one.message.type === 'ack' && !closing) {
      ledger.acknowledge(from, turns.get(one.message.turnId) ?? -1, one.message.frames)
      acknowledged = Math.max(acknowledged, one.message.frames)
    }
  }
  stage.listeners.add(take)
  const open = async (): Promise<void> => {
    page = await stage.context.newPage()
    pages++
    lives++
    await page.addInitScript(markMicrophone, lives)
    await enterRoom(page, interviewId)
  }
  await open()
  return {
    interviewId,
    get sent() {
      return sent
    },
    get acknowledged() {
      return acknowledged
    },
    async untilAcknowledged(frames, withinMs) {
      if (acknowledged >= frames) return performance.now()
      const { atMs } = await stage.next(
        (one): one is Passed => one.what === 'server-says' && acknowledged >= frames,
        withinMs,
      )
      return atMs
    },
    open,
    async killTab(how) {
      if (!page) return
      const dying = page
      page = null
      if (how === 'crash') {
        const devtools = await stage.context.newCDPSession(dying)
        const crashed = dying.waitForEvent('crash')
        devtools.send('Page.crash').catch(() => undefined)
        await crashed
      } else if (how === 'reload') {
        // The page goes, its process stays.
        await dying.goto('about:blank')
      }
      await dying.close()
    },
    async close() {
      await page?.close()
      closing = true
      const audio = `${stage.line.address}/api/v1/interviews/${interviewId}/turns/${first.id}/audio`
      const reply = await stage.context.request.get(audio)
      if (!reply.ok()) throw new Error(await reply.text())
      stage.listeners.delete(take)
      const wav = await reply.body()
      if (readWav(wav).sampleRate !== 16_000) throw new Error('not the sound that was sent')
      const stored = new Map([[first.index, wav.subarray(44)]])
      const account = ledger.close(stored)
      if (account.lost + account.doubled + account.strange + account.leaps > 0)
        console.log(
          `${ledger.describe(stored)}\n${lastOf(stage.passed.filter((one) => one.interviewId === interviewId))}`,
        )
      return account
    },
  }
}
