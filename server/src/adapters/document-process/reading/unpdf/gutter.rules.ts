import type { Row, Segment } from './page.ts'

/** An empty vertical strip with text on both sides, over the rows `first` to `last`. */
export interface Gutter {
  first: number
  last: number
  x: number
}

interface Strip {
  low: number
  high: number
}

interface Sides {
  left: number[]
  right: number[]
  gap: number
}

/** Columns stand at least this far apart; less is a wide word space. */
const minGapEm = 0.9
const minRowsPerSide = 3
/** A heading of one or two lines below a paragraph gap belongs to what follows the columns. */
const headingRows = 2
const paragraphGapEm = 1.9

/** The strip that separates the most text, if there is one. */
export function findGutter(rows: readonly Row[]): Gutter | undefined {
  let best: Gutter | undefined
  let bestScore = 0
  for (const strip of candidateStrips(rows)) {
    for (const run of freeRuns(rows, strip)) {
      const trimmed = trim(rows, run, strip)
      const score = scoreOf(rows.slice(trimmed.first, trimmed.last + 1), strip)
      if (score > bestScore) {
        bestScore = score
        best = { ...trimmed, x: (strip.low + strip.high) / 2 }
      }
    }
  }
  return best
}

/** Strips beside the edges at which at least a few segments start or end. */
function candidateStrips(rows: readonly Row[]): Strip[] {
  const strips = new Map<number, { strip: Strip; support: number }>()
  const add = (key: number, strip: Strip) => {
    const known = strips.get(key)
    if (known === undefined) strips.set(key, { strip, support: 1 })
    else known.support += 1
  }
  for (const { segments } of rows) {
    for (const { left, right, size } of segments) {
      add(Math.round(left), { low: left - minGapEm * size, high: left - 0.5 })
      add(-1 - Math.round(right), { low: right + 0.5, high: right + minGapEm * size })
    }
  }
  const ranked = [...strips.values()].sort((a, b) => b.support - a.support).slice(0, 80)
  return ranked.map(({ strip }) => strip)
}

const crosses = (row: Row, { low, high }: Strip) =>
  row.segments.some((segment) => segment.left < high && segment.right > low)

function freeRuns(rows: readonly Row[], strip: Strip): { first: number; last: number }[] {
  const runs: { first: number; last: number }[] = []
  for (const [index, row] of rows.entries()) {
    if (crosses(row, strip)) continue
    const run = runs.at(-1)
    if (run !== undefined && run.last === index - 1) run.last = index
    else runs.push({ first: index, last: index })
  }
  return runs
}

const onLeft = (row: Row, strip: Strip) => row.segments.some((segment) => segment.right <= strip.low)
const onRight = (row: Row, strip: Strip) => row.segments.some((segment) => segment.left >= strip.high)

/** Gives one-sided rows at the ends of a run back to what stands above and below the columns. */
function trim(rows: readonly Row[], run: { first: number; last: number }, strip: Strip) {
  const own = rows.slice(run.first, run.last + 1)
  const firstBoth = Math.max(
    own.findIndex((row) => onLeft(row, strip)),
    own.findIndex((row) => onRight(row, strip)),
  )
  const lastBoth = Math.min(
    own.findLastIndex((row) => onLeft(row, strip)),
    own.findLastIndex((row) => onRight(row, strip)),
  )
  const wideBefore = (index: number) => {
    const [above, row] = [own[index - 1], own[index]]
    return above !== undefined && row !== undefined && row.y - above.y > paragraphGapEm * Math.max(row.size, above.size)
  }
  let { first, last } = run
  for (let i = 1; i <= firstBoth; i += 1) if (wideBefore(i)) first = run.first + i
  if (run.last < rows.length - 1) {
    for (let i = own.length - 1; i > lastBoth && i >= own.length - headingRows; i -= 1) {
      if (wideBefore(i)) last = run.first + i - 1
    }
  }
  return { first, last }
}

function sidesOf(rows: readonly Row[], strip: Strip): Sides {
  const left = rows.filter((row) => onLeft(row, strip)).map((row) => row.y)
  const right = rows.filter((row) => onRight(row, strip)).map((row) => row.y)
  const segments = rows.flatMap((row) => row.segments)
  const leftEdge = (segment: Segment) => (segment.left >= strip.high ? segment.left : Number.POSITIVE_INFINITY)
  const rightEdge = (segment: Segment) => (segment.right <= strip.low ? segment.right : Number.NEGATIVE_INFINITY)
  return { left, right, gap: Math.min(...segments.map(leftEdge)) - Math.max(...segments.map(rightEdge)) }
}

/** The height over which both sides have text, a little more for a wide gap; 0 where these are no columns. */
function scoreOf(rows: readonly Row[], strip: Strip): number {
  const { left, right, gap } = sidesOf(rows, strip)
  if (left.length < minRowsPerSide || right.length < minRowsPerSide) return 0
  const top = Math.max(left[0] ?? 0, right[0] ?? 0)
  const bottom = Math.min(left.at(-1) ?? 0, right.at(-1) ?? 0)
  const height = bottom - top
  const shorter = Math.min((left.at(-1) ?? 0) - (left[0] ?? 0), (right.at(-1) ?? 0) - (right[0] ?? 0))
  if (height <= 0 || height < shorter / 2) return 0
  const both = (y: number) => y >= top - 1 && y <= bottom + 1
  if (left.filter(both).length < 2 || right.filter(both).length < 2) return 0
  const size = rows[0]?.size ?? 10
  return height * Math.sqrt(Math.min(gap / size, 5))
}
