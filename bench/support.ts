import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The middle of some figures; of an even number, the mean of the two in the middle. */
export const median = (values: readonly number[]): number => quantile(values, 0.5)

/** By linear interpolation between the two figures around it (type 7 of Hyndman and Fan, 1996). */
export const quantile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b)
  const at = (sorted.length - 1) * share
  const below = sorted[Math.floor(at)] ?? Number.NaN
  const above = sorted[Math.ceil(at)] ?? Number.NaN
  return below + (above - below) * (at - Math.floor(at))
}

export interface Figure {
  name: string
  value: number
  unit: string
  /** What must be reached, and on which side. */
  target?: { most: number } | { least: number }
}

const reached = ({ value, target }: Figure): boolean =>
  target === undefined || ('most' in target ? value <= target.most : value >= target.least)

/** Prints a table of figures beside their targets; the exit code says whether all were reached. */
export const printFigures = (title: string, figures: readonly Figure[]): void => {
  console.log(`\n${title}`)
  for (const figure of figures) {
    const { name, value, unit, target } = figure
    const goal = target === undefined ? '' : 'most' in target ? `at most ${target.most}` : `at least ${target.least}`
    const verdict = target === undefined ? '' : reached(figure) ? 'reached' : 'MISSED'
    console.log(
      `  ${name.padEnd(52)} ${value.toFixed(2).padStart(10)} ${unit.padEnd(10)} ${goal.padEnd(18)} ${verdict}`,
    )
  }
  if (!figures.every(reached)) process.exitCode = 1
}

/** A place for a data directory: the database's own account can pass through it, also where we are root. */
export const temporaryFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'candor-bench-'))
  await chmod(folder, 0o711)
  return folder
}

/** Starts the product and resolves with the milliseconds until it says that it is ready. */
export const startProduct = async (
  env: NodeJS.ProcessEnv,
): Promise<{ child: ChildProcess; readyMs: number; address: string }> => {
  const started = performance.now()
  const child = spawn(process.execPath, ['server/bin/candor.mjs', 'serve'], {
    env: { ...process.env, PORT: '0', CANDOR_LOG_LEVEL: 'error', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  for await (const chunk of child.stdout) {
    const address = /ready at (\S+)/.exec(String(chunk))?.[1]
    if (address) return { child, readyMs: performance.now() - started, address }
  }
  throw new Error('the product did not start')
}

export const stopProduct = async (child: ChildProcess): Promise<void> => {
  child.kill('SIGTERM')
  if (child.exitCode === null) await once(child, 'exit')
}
