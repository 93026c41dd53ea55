import { type Figure, printFigures } from './support.ts'
import { benchInterruption } from './voice-browser/interruption.ts'
import { benchKills } from './voice-browser/kills.ts'
import { benchLips } from './voice-browser/lips.ts'
import { benchReconnect } from './voice-browser/reconnect.ts'

/**
 * The spoken interview as a browser has it: the real server with its database, Chromium with a fake microphone,
 * and between them a line that is read along and cut. `--set interruption,…` takes some of the sets, `--rounds`
 * how often.
 */
const option = (name: string): string | undefined => {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? undefined : process.argv[at + 1]
}
const seed = Number(option('seed') ?? 1)
const rounds = Number(option('rounds') ?? 5)

const sets: Record<string, () => Promise<Figure[]>> = {
  interruption: () => benchInterruption(rounds),
  lips: () => benchLips(rounds),
  reconnect: () => benchReconnect(rounds, seed),
  kills: () => benchKills(Number(option('kills') ?? 200), seed),
}

for (const name of (option('set') ?? Object.keys(sets).join(',')).split(',')) {
  const set = sets[name]
  if (!set) throw new Error(`there is no set ${name}; there are ${Object.keys(sets).join(', ')}`)
  printFigures(name, await set())
}
