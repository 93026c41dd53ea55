/** A run of characters as the PDF draws it; points, y grows downwards from the page's top. */
export interface Piece {
  text: string
  left: number
  right: number
  /** Of the baseline. */
  y: number
  /** Font size. */
  size: number
  /** Place in the file's own drawing order, which is often the order of reading. */
  order: number
}

/** What one page draws. */
export interface Page {
  width: number
  height: number
  pieces: Piece[]
}

/** Pieces side by side that belong together: a line of one column, or a cell's line. */
export interface Segment extends Piece {
  pieces: Piece[]
}

/** Segments on one baseline, left to right. */
export interface Row {
  y: number
  size: number
  segments: Segment[]
}

/** A line in the order of reading. */
export interface Line {
  text: string
  left: number
  right: number
  y: number
  size: number
  /** The edges of the column that it stands in, for telling a wrapped line from a short one. */
  columnLeft: number
  columnRight: number
  /** Lines of this page start at the right. */
  fromRight: boolean
  /** A table's row or another line that is whole as it is. */
  whole: boolean
}
