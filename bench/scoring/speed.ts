import { execFileSync } from 'node:child_process'
import { z } from 'zod'
import { median } from '../support.ts'
import type { Row } from './table.ts'

const measuredSchema = z.object({ perSecond: z.number(), loadSeconds: z.number(), addedMb: z.number() })

const measureOnce = () =>
  measuredSchema.parse(
    JSON.parse(
      execFileSync(process.execPath, ['--import', 'tsx', 'bench/scoring-child.ts'], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'inherit'],
      }),
    ),
  )

/** Rate and memory of the judge in fresh processes, by processor time, so that a busy machine changes little. */
export const speedRows = (): Row[] => {
  const runs = [measureOnce(), measureOnce(), measureOnce()]
  const middle = (of: (run: (typeof runs)[number]) => number): number => median(runs.map(of))
  return [
    {
      part: 'speed',
      name: 'answers a second of one core, cold',
      value: middle(({ perSecond }) => perSecond),
      unit: 'a second',
      must: { least: 500 },
      aim: { least: 1500 },
      note: `the middle of three fresh processes; loading took ${middle(({ loadSeconds }) => loadSeconds).toFixed(1)} s of processor time before that`,
    },
    {
      part: 'speed',
      name: 'memory added by the judge, at its highest',
      value: middle(({ addedMb }) => addedMb),
      unit: 'MB',
      must: { most: 350 },
      aim: { most: 150 },
    },
  ]
}
