import type { Segment } from './page.ts'

/** How what stands on both sides of a gutter is read. */
export type Arrangement =
  /** The left side from top to bottom, then the right one. */
  | 'columns'
  /** Groups of cells, each of which may have several lines. */
  | 'table'
  /** Across, line by line: a job's title and its dates. */
  | 'rows'

/** Segments of neighbouring cells that the file draws one after another: one row of a table. */
export type Group = Segment[]

const sameBaselineEm = 0.2
/** In prose the lines fill their column on average to this part; a table's cells seldom do. */
const proseFill = 0.72

/**
 * Decides from the order in which the file draws, which most programs do in the order of reading: columns are drawn
 * one after the other, a table row by row. Programs that draw from top to bottom are told apart by how full lines are.
 */
export function arrangementOf(left: readonly Segment[], right: readonly Segment[]): Arrangement {
  if (isValueColumn(right, left) || isValueColumn(left, right)) return 'rows'
  const groups = toGroups(left, right)
  if (groups.length === 1) return 'columns'
  if (!areStacked(groups)) return 'columns'
  const aligned = alignment(left, right)
  const singleLines = groups.filter((group) => isOneLine(group)).length / groups.length
  if (singleLines > 0.8 && groups.length >= 5) {
    if (aligned < 0.6) return 'columns'
    if (fill(left) > proseFill && fill(right) > proseFill) return 'columns'
  }
  return 'table'
}

/** Dates, numbers or marks, each beside a line of the other side. */
function isValueColumn(values: readonly Segment[], others: readonly Segment[]): boolean {
  const short = values.filter((value) => value.text.length <= 28 && /\d|^\p{L}{1,9}$/u.test(value.text))
  const dated = values.filter((value) => /\d/.test(value.text))
  return (
    short.length === values.length &&
    dated.length >= values.length / 2 &&
    values.length <= others.length &&
    besides(values, others) >= 0.8
  )
}

function besides(some: readonly Segment[], others: readonly Segment[]): number {
  const aligned = some.filter((segment) =>
    others.some((other) => Math.abs(other.y - segment.y) < sameBaselineEm * segment.size),
  )
  return aligned.length / Math.max(some.length, 1)
}

const alignment = (left: readonly Segment[], right: readonly Segment[]) =>
  left.length < right.length ? besides(left, right) : besides(right, left)

/** Walks the drawing order; going back from right to left begins a new group. */
export function toGroups(left: readonly Segment[], right: readonly Segment[]): Group[] {
  const isRight = new Set(right)
  const groups: Group[] = []
  let wasRight = true
  for (const segment of [...left, ...right].sort((a, b) => a.order - b.order)) {
    const group = groups.at(-1)
    if (group === undefined || (wasRight && !isRight.has(segment))) groups.push([segment])
    else group.push(segment)
    wasRight = isRight.has(segment)
  }
  return groups
}

const topOf = (group: Group) => Math.min(...group.map((segment) => segment.y))
const bottomOf = (group: Group) => Math.max(...group.map((segment) => segment.y))

function areStacked(groups: readonly Group[]): boolean {
  let overlaps = 0
  for (const [index, group] of groups.entries()) {
    const above = groups[index - 1]
    if (above !== undefined && topOf(group) <= bottomOf(above) + 1) overlaps += 1
  }
  return overlaps <= groups.length / 12
}

const isOneLine = (group: Group) => bottomOf(group) - topOf(group) < (group[0]?.size ?? 10) * 0.5

function fill(side: readonly Segment[]): number {
  const left = Math.min(...side.map((segment) => segment.left))
  const width = Math.max(...side.map((segment) => segment.right)) - left
  return side.reduce((sum, segment) => sum + (segment.right - segment.left), 0) / side.length / Math.max(width, 1)
}
