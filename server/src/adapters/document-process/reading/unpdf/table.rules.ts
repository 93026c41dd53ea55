import type { Group } from './arrangement.rules.ts'
import { joinLines } from './hyphens.rules.ts'
import { rowToLine } from './lines.rules.ts'
import type { Line, Segment } from './page.ts'
import { usualPitch } from './paragraphs.rules.ts'
import { toRows } from './rows.rules.ts'
import { isContinued, isProse, startsItem } from './wrapping.rules.ts'

/**
 * A table's rows as lines: its cells side by side while each is one paragraph, or all but the last; otherwise one
 * cell below the other.
 */
export function groupToLines(group: Group, fromRight: boolean): Line[] {
  return splitAboveOthers(group, fromRight).flatMap((own) => {
    const cells = toCells(own, fromRight)
    const merged = cells.map(withoutWraps)
    const last = merged.at(-1) ?? []
    const labels = merged.slice(0, -1)
    const [first, ...rest] = last
    if (first === undefined || labels.some((cell) => cell.length !== 1)) return cells.flat()
    if (labels.length === 0) return cells.flat()
    const text = [...labels.flat(), first].map((line) => line.text).join(' | ')
    const y = Math.min(...own.map((segment) => segment.y))
    return [{ ...(labels[0]?.[0] ?? first), text, y, whole: true }, ...rest]
  })
}

/** A cell's lines with those joined that broke only because the cell is narrow. */
function withoutWraps(lines: readonly Line[]): Line[] {
  const [pitch, prose] = [usualPitch(lines), isProse(lines)]
  const joined: Line[] = []
  let before: Line | undefined
  let item: Line | undefined
  for (const line of lines) {
    const open = joined.at(-1)
    if (before !== undefined && open && isContinued(before, line, { newPage: false, pitch, prose, item })) {
      open.text = joinLines(open.text, line.text, { words: new Set(), typed: true })
      open.whole = true
    } else {
      joined.push({ ...line })
      item = startsItem.test(line.text) ? line : undefined
    }
    before = line
  }
  return joined
}

/** Lines of a group's first cell that stand above its other cells are rows of their own, with empty cells. */
function splitAboveOthers(group: Group, fromRight: boolean): Group[] {
  const edge = fromRight ? Math.max(...group.map(({ right }) => right)) : Math.min(...group.map(({ left }) => left))
  const others = group.filter(({ left, right, size }) => (fromRight ? right < edge - size : left > edge + size))
  const top = Math.min(...others.map((segment) => segment.y))
  const above = group.filter((segment) => segment.y < top - segment.size * 0.5)
  if (others.length === 0 || above.length === 0) return [group]
  return [...above.map((segment) => [segment]), group.filter((segment) => !above.includes(segment))]
}

/** Puts a group's segments into cells by the empty strips between them, in the order of reading. */
function toCells(group: Group, fromRight: boolean): Line[][] {
  const cells: { left: number; right: number; segments: Segment[] }[] = []
  for (const segment of [...group].sort((a, b) => a.left - b.left)) {
    const cell = cells.at(-1)
    if (cell !== undefined && segment.left < cell.right + segment.size * 0.5) {
      cell.segments.push(segment)
      cell.right = Math.max(cell.right, segment.right)
    } else cells.push({ left: segment.left, right: segment.right, segments: [segment] })
  }
  if (fromRight) cells.reverse()
  return cells.map(({ left, right, segments }) => {
    const pieces = segments.flatMap((segment) => segment.pieces)
    return toRows(pieces, fromRight).map((row) => rowToLine(row, { left, right, fromRight }))
  })
}
