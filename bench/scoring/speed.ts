import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { build } from 'esbuild'
import { z } from 'zod'
import { median } from '../support.ts'
import { knowledgeCases, pairCases, safRows, starCases } from './data.ts'
import type { Line } from './judging.ts'
import type { Row } from './table.ts'

const wanted = 1500

/** Every second answer is one of other people's, where they are present. */
const mixedLines = (): Line[] => {
  const saf = (safRows('train') ?? []).map(({ question, reference, answer }) => ({ question, reference, answer }))
  const ours: Line[] = [
    ...knowledgeCases().flatMap(({ question, reference, keyPoints, answers }) =>
      answers.map(({ text }) => ({ question, reference, keyPoints, answer: text })),
    ),
    ...starCases().map(({ question, answer }) => ({ question, answer })),
    ...pairCases().flatMap(({ question, better, worse }) => [better, worse].map((answer) => ({ question, answer }))),
  ]
  const pool = saf.length > 0 ? ours.flatMap((line, index) => [line, saf[index % saf.length] ?? line]) : ours
  return Array.from({ length: wanted }, (_, index) => pool[index % pool.length] ?? []).flat()
}

const measuredSchema = z.object({ perSecond: z.number(), loadSeconds: z.number(), addedMb: z.number() })

/** Bundled as the product is: what runs TypeScript in development slows it down. */
const bundle = (outDir: string): Promise<unknown> =>
  build({
    entryPoints: ['bench/scoring-child.ts'],
    outdir: outDir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    external: ['wink-*', 'zod'],
    logLevel: 'warning',
  })

const measure = async (times: number) => {
  // Below server/, so that packages which npm put into server/node_modules are found too.
  const builds = resolve('server', '.build')
  await mkdir(builds, { recursive: true })
  const folder = await mkdtemp(join(builds, 'bench-'))
  try {
    await bundle(folder)
    const lines = join(folder, 'lines.json')
    await writeFile(lines, JSON.stringify(mixedLines()))
    return Array.from({ length: times }, () => {
      const child = [join(folder, 'scoring-child.mjs'), lines]
      const printed = execFileSync(process.execPath, child, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })
      return measuredSchema.parse(JSON.parse(printed))
    })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Rate and memory of the judge in fresh processes, by processor time, so that a busy machine changes little. */
export const speedRows = async (): Promise<Row[]> => {
  const runs = await measure(3)
  const middle = (of: (run: (typeof runs)[number]) => number): number => median(runs.map(of))
  const load = middle(({ loadSeconds }) => loadSeconds).toFixed(1)
  return [
    {
      part: 'speed',
      name: 'answers a second of one core, cold',
      value: middle(({ perSecond }) => perSecond),
      unit: 'a second',
      must: { least: 500 },
      aim: { least: 1500 },
      note: `${wanted} answers, the middle of three fresh processes; loading took ${load} s of processor time before that`,
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
