import { arrangementOf, toGroups } from './arrangement.rules.ts'
import { isRightToLeft } from './direction.rules.ts'
import { findGutter, type Gutter } from './gutter.rules.ts'
import { type Edges, rowToLine } from './lines.rules.ts'
import type { Line, Page, Piece, Row } from './page.ts'
import { toRows } from './rows.rules.ts'
import { groupToLines } from './table.rules.ts'

const maxDepth = 12

interface Region extends Edges {
  rows: Row[]
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
  if (arrangement === 'table') return toGroups(left, right).flatMap((group) => groupToLines(group, region.fromRight))
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
