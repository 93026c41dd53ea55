import { parseArgs } from 'node:util'
import { simulate } from '../server/src/features/interview/simulation/simulate.ts'

/** How many histories `npm run simulate` runs where nobody says otherwise. */
const usualHistories = 100_000
/** Broken promises that are printed in full; more add nothing. */
const mostPrinted = 20

const { values } = parseArgs({
  options: { seed: { type: 'string' }, histories: { type: 'string' }, from: { type: 'string' } },
})
const whole = (text: string | undefined, otherwise: number): number => {
  const number = text === undefined ? otherwise : Number(text)
  if (!Number.isSafeInteger(number) || number < 0) throw new Error(`not a whole number: ${text}`)
  return number
}

const first = whole(values.seed ?? values.from, 1)
const histories = values.seed === undefined ? whole(values.histories, usualHistories) : 1
const startedAt = performance.now()
const counts = new Map<string, number>()
let broken = 0

for (let seed = first; seed < first + histories; seed += 1) {
  const run = await simulate(seed)
  for (const [what, count] of Object.entries(run.counts)) counts.set(what, (counts.get(what) ?? 0) + count)
  if (run.broken.length === 0) continue
  broken += 1
  if (broken > mostPrinted) continue
  process.stdout.write(`seed ${seed}: ${run.broken.join('; ')}\n  again: npm run simulate -- --seed ${seed}\n`)
}

const seconds = (performance.now() - startedAt) / 1000
const lines = [...counts].toSorted(([a], [b]) => a.localeCompare(b)).map(([what, count]) => `  ${what}: ${count}`)
process.stdout.write(`${lines.join('\n')}\n`)
process.stdout.write(
  `${histories} histories, each told twice, in ${seconds.toFixed(1)} s: ${broken === 0 ? 'every promise held' : `${broken} broke a promise`}\n`,
)
process.exitCode = broken === 0 ? 0 : 1
