import type { Line } from './page.ts'

/** How an item of a list begins. */
export const startsItem = /^(?:[•●○◦▪▫■□◆◇►▶➢➤➔→✓✔✦★‣⁃]|[-–—*·∙o§] |\(?(?:\d{1,2}|[a-z])[.)] )/u
/** A bullet of whatever shape. */
export const bulletStart = /^(?:[•●○◦▪▫■□◆◇►▶➢➤➔✓✔✦‣⁃·∙§\uF000-\uF0FF]|[-–—*o](?= ))\s*/u
/** Words that do not end a line on purpose. */
const goesOn =
  /(?:[,;&/–]|[\p{L}][-\u00AD\u2010]|\b(?:a|an|and|as|at|by|for|from|in|into|of|on|or|over|per|the|to|under|using|via|with|et|de|des|du|la|le|les|und|der|die|das|i|w|z|na|y|e|a))$/iu

/** Line pitch is 1.1 to 1.5 em in most documents; more is a new paragraph. */
const paragraphPitch = 1.35
/** Below this many characters a full line of a script without capitals may as well be an item of a list. */
const shortLine = 40

/** What is known besides the two lines. */
export interface Setting {
  /** The line is the first of its page. */
  newPage: boolean
  pitch: number
  prose: (line: Line) => boolean
  /** The first line of the list's item that this may belong to. */
  item: Line | undefined
}

/** Whether `line` goes on with the sentence of the line `before` it, which broke only because it was full. */
export function isContinued(before: Line, line: Line, { newPage, pitch, prose, item }: Setting): boolean {
  if (before.whole || line.whole || startsItem.test(line.text)) return false
  if (before.text.trim() === '•' || /^\W$/u.test(before.text.trim())) return startsItem.test(before.text)
  const goesOnSmall = /^\p{Ll}/u.test(line.text)
  const isOpen = !/[.:!?]$/.test(before.text)
  if (newPage) return goesOnSmall && isOpen
  const sameColumn = before.columnLeft === line.columnLeft && before.columnRight === line.columnRight
  const down = line.y - before.y
  if (!sameColumn && down < 0) return goesOnSmall && isOpen && prose(before)
  if (!sameColumn || down <= 0 || down > pitch * paragraphPitch) return false
  if (Math.abs(before.size - line.size) > 0.6) return false
  if (item !== undefined && hangsBelow(item, line)) return true
  if (!sharesEdge(before, line)) return false
  if (goesOnSmall && /\p{L}[-\u00AD\u2010]$/u.test(before.text)) return true
  if (goesOnSmall && isOpen) return isFull(before, line, 0.2)
  if (!isFull(before, line, 0)) return false
  if (goesOnSmall || goesOn.test(before.text) || isDividedDate(before, line)) return true
  if (/^\p{Lo}/u.test(line.text)) return before.text.length > shortLine
  return prose(line)
}

/** "Dec" at a line's end and "2019" at the start of the next. */
const isDividedDate = (before: Line, line: Line) =>
  /(?:^|\s)\p{Lu}\p{Ll}{2,8}\.?$/u.test(before.text) && /^(?:19|20)\d\d\b/.test(line.text)

/** Lines of an item stand below its text, further in than its mark. */
function hangsBelow(item: Line, line: Line): boolean {
  const indent = line.fromRight ? item.right - line.right : line.left - item.left
  return indent > line.size * 0.35 && indent < line.size * 3
}

/** A paragraph's lines start together, but for its first, or stand around one middle; flush right lines are a list. */
function sharesEdge(before: Line, line: Line): boolean {
  const indent = line.fromRight ? line.right - before.right : before.left - line.left
  const isCentred = Math.abs(before.left + before.right - line.left - line.right) < 6
  return (indent > -line.size * 1.5 && indent < line.size * 2.2) || isCentred
}

/**
 * Whether the next line's first word would not have found room at the end of this one.
 * @param slack part of the column's width that may be empty besides
 */
function isFull(before: Line, line: Line, slack: number): boolean {
  const width = line.right - line.left
  const firstWord = line.text.split(' ', 1)[0]?.length ?? 0
  const wordWidth = (width * firstWord) / Math.max(line.text.length, 1)
  const after = before.fromRight ? before.left - before.columnLeft : before.columnRight - before.right
  return after < wordWidth + before.size * 0.3 + slack * (before.columnRight - before.columnLeft)
}

/** In a column where several lines reach the edge, a full line that is followed by a capital is wrapped too. */
export function isProse(lines: readonly Line[]): (line: Line) => boolean {
  const full = new Map<string, number>()
  const key = (line: Line) => `${line.columnLeft}:${line.columnRight}`
  for (const line of lines) {
    const room = line.fromRight ? line.left - line.columnLeft : line.columnRight - line.right
    const isAtEdge = room < line.size * 3.5
    const isLong = line.text.length > 34
    if (isAtEdge && isLong) full.set(key(line), (full.get(key(line)) ?? 0) + 1)
  }
  return (line) => (full.get(key(line)) ?? 0) >= 3
}
