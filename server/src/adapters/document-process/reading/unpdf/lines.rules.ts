import type { Line, Row, Segment } from './page.ts'

/** Parts of a line further apart than this are shown apart. */
const apartEm = 1.6

/** The column that a line stands in. */
export interface Edges {
  left: number
  right: number
  /** The page is read from the right. */
  fromRight: boolean
}

/** A row's segments as one line of text. */
export function rowToLine(row: Row, { left, right, fromRight }: Edges): Line {
  const ordered = fromRight ? [...row.segments].reverse() : row.segments
  let text = ''
  let whole = false
  let before: Segment | undefined
  for (const segment of ordered) {
    if (before !== undefined) {
      const gap = Math.max(segment.left - before.right, before.left - segment.right)
      const isApart = gap > apartEm * row.size
      text += isApart ? ' | ' : ' '
      whole ||= isApart
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
    whole,
  }
}
