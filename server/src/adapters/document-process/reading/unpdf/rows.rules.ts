import { readAcross } from './direction.rules.ts'
import type { Piece, Row, Segment } from './page.ts'

/** Word spaces are .2 to .35 em, in justified text up to about .8; two columns stand at least 1 em apart. */
const maxSpaceEm = 0.9
/** A raised or lowered piece ("1st", a footnote's number) belongs to its line up to here. */
const baselineEm = 0.45

const listMark = /^(?:[•●○◦▪▫■□◆◇►▶➢➤➔→✓✔✦★·∙‣⁃–—*o§\uF000-\uF0FF-]|\(?(?:\d{1,2}|[a-z])[.)])$/u

/** Whether a text is nothing but a bullet or an item's number. */
const isListMark = (text: string): boolean => listMark.test(text.trim())

/**
 * Groups what is drawn into rows by baseline, top to bottom, each cut into segments where a wide gap is.
 * @param fromRight the page is read from the right
 */
export function toRows(pieces: readonly Piece[], fromRight: boolean): Row[] {
  const rows: { y: number; size: number; pieces: Piece[] }[] = []
  for (const piece of [...pieces].sort((a, b) => a.y - b.y || a.left - b.left)) {
    const row = rows.at(-1)
    const size = Math.max(piece.size, row?.size ?? 0)
    if (row !== undefined && Math.abs(piece.y - row.y) <= baselineEm * Math.min(size, piece.size * 1.8)) {
      row.pieces.push(piece)
      row.size = size
    } else rows.push({ y: piece.y, size: piece.size, pieces: [piece] })
  }
  return rows.map(({ y, size, pieces: own }) => ({ y, size, segments: toSegments(own, fromRight) }))
}

function toSegments(pieces: readonly Piece[], fromRight: boolean): Segment[] {
  const groups: Piece[][] = []
  let right = Number.NEGATIVE_INFINITY
  for (const piece of [...pieces].sort((a, b) => a.left - b.left)) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    if (group === undefined || last === undefined) groups.push([piece])
    else if (isDrawnTwice(group, piece)) continue
    else if (piece.left - right <= reach(group, Math.max(last.size, piece.size))) group.push(piece)
    else groups.push([piece])
    right = Math.max(groups.at(-1) === group ? right : piece.right, piece.right)
  }
  return groups.map((group) => toSegment(group, fromRight))
}

/** How far to the right a group's next piece may start: a bullet's text stands further off than the next word. */
function reach(group: readonly Piece[], size: number): number {
  const mark = group.length === 1 && isListMark(group[0]?.text ?? '')
  return size * (mark ? 4 : maxSpaceEm)
}

/** Some programs make bold letters by drawing them twice, a hair apart. */
function isDrawnTwice(group: readonly Piece[], piece: Piece): boolean {
  return group.some(
    (other) =>
      other.text === piece.text && Math.abs(other.left - piece.left) < 1.5 && Math.abs(other.y - piece.y) < 1.5,
  )
}

function toSegment(pieces: readonly Piece[], fromRight: boolean): Segment {
  return {
    text: readAcross(pieces, fromRight),
    left: Math.min(...pieces.map((piece) => piece.left)),
    right: Math.max(...pieces.map((piece) => piece.right)),
    y: majority(pieces, (piece) => piece.y),
    size: majority(pieces, (piece) => piece.size),
    order: Math.min(...pieces.map((piece) => piece.order)),
    pieces: [...pieces],
  }
}

/** The value that most characters have. */
function majority(pieces: readonly Piece[], numberOf: (piece: Piece) => number): number {
  const weights = new Map<number, number>()
  for (const piece of pieces) weights.set(numberOf(piece), (weights.get(numberOf(piece)) ?? 0) + piece.text.length)
  return [...weights].reduce((best, entry) => (entry[1] > best[1] ? entry : best))[0]
}
