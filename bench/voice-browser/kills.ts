import { randomFrom } from '../scoring/stats.ts'
import { type Figure, median } from '../support.ts'
import type { Account } from './ledger.ts'
import { cuts } from './line.ts'
import { openStage, type Stage } from './stage.ts'
import { startTalk, type Talk, tabKills } from './talk.ts'

/**
 * Somebody talks, and server, socket and tab are killed at random moments: kill -9 and a new start on the same
 * database; a line that is reset, or of which only one end learns; a tab that crashes, is closed, or leaves.
 * Each frame of the microphone carries a mark in its samples' lowest bits. What the server acknowledged is
 * read off the line as it leaves the server, whether the browser got it or not; at the end it is compared with
 * what is stored, byte for byte. One answer is killed many times, then another one begins.
 */
const heard = { silenceMs: 0, speechMs: 60_000 }
/** Of the 300 s that an answer may have, in kills. */
const killsOfAnswer = 12
const patienceMs = 60_000

type Kill = 'server' | 'socket' | 'tab'
/** A start of the server takes longest and is the same each time: it comes half as often. */
const kinds: readonly Kill[] = ['server', 'socket', 'socket', 'tab', 'tab']

const kill = async (stage: Stage, talk: Talk, kind: Kill, random: () => number): Promise<string> => {
  const pick = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)] as T
  if (kind === 'server') {
    await stage.server.killAndStart()
    return kind
  }
  if (kind === 'socket') {
    const how = pick(cuts)
    stage.line.cut(talk.interviewId, how)
    return `${kind} ${how}`
  }
  const how = pick(tabKills)
  await talk.killTab(how)
  await talk.open()
  return `${kind} ${how}`
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

export const benchKills = async (kills: number, seed: number): Promise<Figure[]> => {
  const stage = await openStage(heard)
  const random = randomFrom(seed)
  const accounts: Account[] = []
  const counts = new Map<string, number>()
  const started = performance.now()
  try {
    for (let left = kills; left > 0; ) {
      const talk = await startTalk(stage, `kills ${seed} ${left}`)
      for (let of = Math.min(killsOfAnswer, left); of > 0; of--, left--) {
        await talk.untilAcknowledged(talk.acknowledged + 5, patienceMs)
        await wait(random() * 1_200)
        const name = await kill(stage, talk, kinds[Math.floor(random() * kinds.length)] as Kill, random)
        counts.set(name, (counts.get(name) ?? 0) + 1)
      }
      await talk.untilAcknowledged(talk.sent + 25, patienceMs)
      const account = await talk.close()
      accounts.push(account)
      const seconds = ((performance.now() - started) / 1000).toFixed(0)
      console.log(`  ${kills - left} kills, ${seconds} s: ${JSON.stringify(account)}`)
    }
  } finally {
    await stage.close()
  }
  const sum = (of: keyof Account) => accounts.reduce((total, one) => total + one[of], 0)
  const tabs = [...counts].reduce((total, [name, count]) => total + (name.startsWith('tab') ? count : 0), 0)
  return [
    ...[...counts].sort().map(([name, count]) => ({ name: `kills: ${name}`, value: count, unit: '' })),
    { name: 'kills (seed below)', value: kills, unit: '' },
    { name: 'seed', value: seed, unit: '' },
    { name: 'seconds of sound acknowledged', value: sum('acknowledged') / 50, unit: 's', target: { least: kills / 4 } },
    { name: 'acknowledged samples lost (aim 0)', value: sum('lost') * 320, unit: '', target: { most: 0 } },
    { name: 'samples doubled (aim 0)', value: sum('doubled') * 320, unit: '', target: { most: 0 } },
    { name: 'samples stored that nobody sent', value: sum('strange') * 320, unit: '', target: { most: 0 } },
    { name: 'leaps in the sound of one living tab', value: sum('leaps'), unit: '', target: { most: 0 } },
    {
      name: 'unacknowledged sound lost to each killed tab',
      value: (sum('unstored') * 20) / Math.max(1, tabs),
      unit: 'ms',
    },
    { name: 'most in one answer', value: Math.max(...accounts.map((one) => one.unstored * 20)), unit: 'ms' },
    {
      name: 'acknowledged in one answer, median',
      value: median(accounts.map((one) => one.acknowledged)) / 50,
      unit: 's',
    },
  ]
}
