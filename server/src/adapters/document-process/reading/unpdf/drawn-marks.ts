import { getResolvedPDFJS } from 'unpdf'
import type { Piece } from './page.ts'

export type Matrix = readonly [number, number, number, number, number, number]

/** A small filled shape that may be a list's bullet; points from the page's top left. */
export interface Mark {
  left: number
  right: number
  y: number
}

interface Operators {
  fnArray: number[]
  argsArray: unknown[]
}

const multiply = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[2] * n[1],
  m[1] * n[0] + m[3] * n[1],
  m[0] * n[2] + m[2] * n[3],
  m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4],
  m[1] * n[4] + m[3] * n[5] + m[5],
]

/** Bullets are 2 to 6 points wide in text of 9 to 12. */
const smallest = 1.2
const largest = 7

/** Finds the small round or square shapes that browsers and report tools draw instead of a bullet's letter. */
export async function findMarks({ fnArray, argsArray }: Operators, view: Matrix): Promise<Mark[]> {
  const { OPS } = await getResolvedPDFJS()
  const fills = new Set<unknown>([OPS.fill, OPS.eoFill, OPS.fillStroke, OPS.eoFillStroke, OPS.closeFillStroke])
  const marks: Mark[] = []
  const saved: Matrix[] = []
  let matrix = view
  for (const [index, operator] of fnArray.entries()) {
    const args = argsArray[index]
    if (operator === OPS.save) saved.push(matrix)
    else if (operator === OPS.restore) matrix = saved.pop() ?? matrix
    else if (operator === OPS.transform) matrix = multiply(matrix, args as Matrix)
    else if (operator === OPS.paintFormXObjectBegin) {
      saved.push(matrix)
      const [own] = args as [Matrix | null]
      if (own !== null) matrix = multiply(matrix, own)
    } else if (operator === OPS.paintFormXObjectEnd) matrix = saved.pop() ?? matrix
    else if (operator === OPS.constructPath) {
      const [paint, , box] = args as [number, unknown, ArrayLike<number> | null]
      const mark = fills.has(paint) && box !== null ? toMark(box, matrix) : undefined
      if (mark !== undefined) marks.push(mark)
    }
  }
  return marks
}

function toMark(box: ArrayLike<number>, m: Matrix): Mark | undefined {
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = Array.from(box)
  const xs = [m[0] * x0 + m[2] * y0 + m[4], m[0] * x1 + m[2] * y1 + m[4]]
  const ys = [m[1] * x0 + m[3] * y0 + m[5], m[1] * x1 + m[3] * y1 + m[5]]
  const [left, right] = [Math.min(...xs), Math.max(...xs)]
  const [width, height] = [right - left, Math.max(...ys) - Math.min(...ys)]
  const isSmall = width >= smallest && width <= largest && height >= smallest && height <= largest
  if (!isSmall || width / height > 1.7 || height / width > 1.7) return undefined
  return { left, right, y: ((ys[0] ?? 0) + (ys[1] ?? 0)) / 2 }
}

/** A page with more small shapes than this shows a chart or a pattern. */
const maxMarks = 400
/** How far before its text a bullet stands. */
const farthest = 24

/** Puts a bullet's letter before each line that has a mark drawn before it. */
export function withMarks(pieces: readonly Piece[], marks: readonly Mark[], fromRight: boolean): Piece[] {
  if (marks.length > maxMarks) return [...pieces]
  const bullets = marks.flatMap((mark) => {
    const distance = (piece: Piece) => (fromRight ? mark.left - piece.right : piece.left - mark.right)
    const onLine = pieces.filter((piece) => mark.y < piece.y + piece.size * 0.1 && mark.y > piece.y - piece.size * 0.85)
    const [beside] = onLine.sort((a, b) => Math.abs(distance(a)) - Math.abs(distance(b)))
    if (beside === undefined || distance(beside) < 0.5 || distance(beside) > farthest) return []
    const isAlone = onLine.every((piece) => distance(piece) > 0 || distance(piece) < -farthest * 4)
    if (!isAlone) return []
    const place = fromRight
      ? { left: beside.right + 1, right: mark.right }
      : { left: mark.left, right: beside.left - 1 }
    return [{ text: '•', ...place, y: beside.y, size: beside.size, order: beside.order - 0.5 }]
  })
  return [...pieces, ...bullets]
}
