import { arrangementOf, type Group, toGroups } from './arrangement.rules.ts'
import { isRightToLeft } from './direction.rules.ts'
import { findGutter, type Gutter } from './gutter.rules.ts'
import type { Line, Page, Piece, Row, Segment } from './page.ts'
import { toRows } from './rows.rules.ts'

/** Parts of a line further apart than this are shown apart. */
const apartEm = 1.6
const maxDepth = 12
/** A cell longer than this is text of its own, not a word in a row. */
const maxCellCharacters = 110

interface Region {
  rows: Row[]
  left: number
  right: number
  /** The page is read from the right. */
  fromRight: boolean
}

export interface ReadPage {
  lines: Line[]
  /** Two or more columns were found. */
  columns: boolean
}

/** A page's lines in the order of reading: columns one after the other, tables row by row. */
export function readPage(page: Page): ReadPage {
  const fromRight = isRightToLeft(page.pieces.map((piece) => piece.text).join(' '))
  const found = { columns: false }
  return { lines: readRegion(regionOf(page.pieces, fromRight), 0, found), columns: found.columns }
}

function regionOf(pieces: readonly Piece[], fromRight: boolean): Region {
  const rows = toRows(pieces, fromRight)
  const segments = rows.flatMap((row) => row.segments)
  return {
    rows,
    left: segments.reduce((least, segment) => Math.min(least, segment.left), Number.POSITIVE_INFINITY),
    right: segments.reduce((most, segment) => Math.max(most, segment.right), Number.NEGATIVE_INFINITY),
    fromRight,
  }
}

function readRegion(region: Region, depth: number, found: { columns: boolean }): Line[] {
  const { rows } = region
  const gutter = depth < maxDepth ? findGutter(rows) : undefined
  if (gutter === undefined) return rows.map((row) => rowToLine(row, region))
  const part = (from: number, to: number) => readRegion({ ...region, rows: rows.slice(from, to) }, depth + 1, found)
  return [
    ...(gutter.first > 0 ? part(0, gutter.first) : []),
    ...readSides(region, gutter, depth, found),
    ...(gutter.last < rows.length - 1 ? part(gutter.last + 1, rows.length) : []),
  ]
}

function readSides(region: Region, gutter: Gutter, depth: number, found: { columns: boolean }): Line[] {
  const rows = region.rows.slice(gutter.first, gutter.last + 1)
  const segments = rows.flatMap((row) => row.segments)
  const left = segments.filter((segment) => segment.right <= gutter.x)
  const right = segments.filter((segment) => segment.right > gutter.x)
  const arrangement = arrangementOf(left, right)
  if (arrangement === 'rows') return rows.map((row) => rowToLine(row, boundsWithin(row, region, gutter)))
  if (arrangement === 'table') return toGroups(left, right).flatMap((group) => groupToLines(group, region))
  found.columns = true
  const sides = [left, right].map((side) =>
    regionOf(
      side.flatMap((segment) => segment.pieces),
      region.fromRight,
    ),
  )
  if (region.fromRight) sides.reverse()
  return sides.flatMap((side) => readRegion(side, depth + 1, found))
}

/** The edges that a line on one side of the gutter may fill. */
function boundsWithin(row: Row, region: Region, gutter: Gutter): Region {
  const first = row.segments[0]
  return first !== undefined && first.left > gutter.x ? { ...region, left: first.left } : region
}

function rowToLine(row: Row, { left, right, fromRight }: Omit<Region, 'rows'>): Line {
  const ordered = fromRight ? [...row.segments].reverse() : row.segments
  let text = ''
  let before: Segment | undefined
  for (const segment of ordered) {
    if (before !== undefined) {
      const gap = Math.max(segment.left - before.right, before.left - segment.right)
      text += gap > apartEm * row.size ? ' | ' : ' '
    }
    text += segment.text
    before = segment
  }
  const edges = row.segments
  return {
    text,
    left: Math.min(...edges.map((segment) => segment.left)),
    right: Math.max(...edges.map((segment) => segment.right)),
    y: row.y,
    size: edges[0]?.size ?? row.size,
    columnLeft: left,
    columnRight: right,
    fromRight,
    whole: edges.length > 1,
  }
}

/** A table's row: its cells on one line, or one below the other where they are long. */
function groupToLines(group: Group, region: Region): Line[] {
  return splitAboveRight(group).flatMap((own) => {
    const cells = toCells(own, region)
    const inLine = cells.every(
      (cell) => cell.length <= 3 && cell.reduce((sum, line) => sum + line.text.length, 0) <= maxCellCharacters,
    )
    const first = cells[0]?.[0]
    if (!inLine || first === undefined) return cells.flat()
    const text = cells.map((cell) => cell.map((line) => line.text).join(' ')).join(' | ')
    return [{ ...first, text, right: Math.max(...own.map((segment) => segment.right)), whole: cells.length > 1 }]
  })
}

/** Lines of a group's first cell that stand above its other cells are rows of their own, with empty cells. */
function splitAboveRight(group: Group): Group[] {
  const edge = Math.min(...group.map((segment) => segment.left))
  const others = group.filter((segment) => segment.left > edge + segment.size)
  const top = Math.min(...others.map((segment) => segment.y))
  const above = group.filter((segment) => segment.y < top - segment.size * 0.5)
  if (others.length === 0 || above.length === 0) return [group]
  return [...above.map((segment) => [segment]), group.filter((segment) => !above.includes(segment))]
}

/** Puts a group's segments into cells by the empty strips between them, in the order of reading. */
function toCells(group: Group, { fromRight }: Region): Line[][] {
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
