import { writeFile } from 'node:fs/promises'
import type { Interval } from './stats.ts'

export const parts = ['graded', 'attacks', 'star', 'pairs', 'blindness', 'speed'] as const
export type Part = (typeof parts)[number]

export type Goal = { least: number } | { most: number }

/** One figure of the table, with what it is held against. */
export interface Row {
  part: Part
  name: string
  /** null: not measured, and `note` says why. */
  value: number | null
  unit: 'r' | 'AUC' | 'F1' | 'share' | 'points' | 'a second' | 'MB'
  interval?: Interval
  /** What a trivial judge gets on the same rows in the same run. */
  baseline?: number
  must?: Goal
  aim?: Goal
  /** How many answers, from how many questions; or why there is no figure. */
  note?: string
}

const meets = (value: number, goal: Goal): boolean =>
  'most' in goal ? value <= goal.most + rounding : value >= goal.least - rounding
const rounding = 1e-9

/** Whether a row that was measured misses what it must reach. */
export const misses = ({ value, must }: Row): boolean => value !== null && must !== undefined && !meets(value, must)

const shown = (value: number, unit: Row['unit']): string =>
  unit === 'share'
    ? `${(value * 100).toFixed(1)} %`
    : value.toFixed(unit === 'points' || unit === 'MB' ? 1 : unit === 'a second' ? 0 : 3)

const goalText = (goal: Goal | undefined, unit: Row['unit']): string => {
  if (goal === undefined) return ''
  return 'most' in goal ? `≤ ${shown(goal.most, unit)}` : `≥ ${shown(goal.least, unit)}`
}

const verdict = (row: Row): string => {
  if (row.value === null) return '–'
  if (misses(row)) return 'MISSED'
  if (row.aim && meets(row.value, row.aim)) return 'aim'
  return row.must ? 'reached' : ''
}

const lineOf = (row: Row): string => {
  const { name, value, unit, interval, baseline, must, aim, note } = row
  const cells = [
    `  ${name.padEnd(66)}`,
    (value === null ? '–' : shown(value, unit)).padStart(9),
    (interval ? `[${shown(interval[0], unit)}, ${shown(interval[1], unit)}]` : '').padEnd(18),
    (baseline === undefined ? '' : shown(baseline, unit)).padStart(9),
    goalText(must, unit).padStart(10),
    goalText(aim, unit).padStart(10),
    ` ${verdict(row).padEnd(8)}`,
    note ?? '',
  ]
  return cells.join(' ').trimEnd()
}

const headline = `  ${'figure (unit: r, AUC, F1, share or points of 100)'.padEnd(66)}     value 95 % interval       trivial       must        aim  verdict  rows`

/** Prints the rows of one part under its title. */
export const printPart = (title: string, rows: readonly Row[]): void => {
  console.log(`\n${title}\n${headline}`)
  for (const row of rows) console.log(lineOf(row))
}

/** Prints what was missed and what could not be measured; the exit code is 1 where something measurable was missed. */
export const printClosing = (rows: readonly Row[]): void => {
  const missed = rows.filter(misses)
  const unmeasured = rows.filter(({ value }) => value === null)
  const held = rows.filter(({ must, value }) => must && value !== null)
  console.log(
    `\n${held.length - missed.length} of ${held.length} figures that must be reached are reached.` +
      (missed.length > 0 ? ` Missed: ${missed.map(({ name }) => name.trim()).join('; ')}.` : '') +
      (unmeasured.length > 0 ? ` Not measured: ${unmeasured.map(({ name }) => name.trim()).join('; ')}.` : ''),
  )
  if (missed.length > 0) process.exitCode = 1
}

export const writeRows = (file: string, rows: readonly Row[]): Promise<void> =>
  writeFile(
    file,
    `${JSON.stringify(
      rows.map((row) => ({ ...row, missed: misses(row) })),
      null,
      2,
    )}\n`,
  )
