import { type HyphenHabits, joinLines, wordsOf } from './hyphens.rules.ts'
import type { Line } from './page.ts'

const startsItem = /^(?:[•●○◦▪▫■□◆◇►▶➢➤➔→✓✔✦★‣⁃]|[-–—*·∙o§] |\(?(?:\d{1,2}|[a-z])[.)] )/u
const bulletStart = /^(?:[•●○◦▪▫■□◆◇►▶➢➤➔✓✔✦‣⁃·∙§\uF000-\uF0FF]|[-–—*o](?= ))\s*/u
/** Words that do not end a line on purpose. */
const goesOn =
  /(?:[,;&/–]|[\p{L}][-\u00AD\u2010]|\b(?:a|an|and|as|at|by|for|from|in|into|of|on|or|over|per|the|to|under|using|via|with|et|de|des|du|la|le|les|und|der|die|das|i|w|z|na|y|e|a))$/iu

/** Line pitch is 1.1 to 1.5 em in most documents; more is a new paragraph. */
const paragraphPitch = 1.35
/** Below this many characters a full line of a script without capitals may as well be an item of a list. */
const shortLine = 40

/**
 * The text of all pages: wrapped lines joined, paragraphs apart, bullets alike.
 * @param typedHyphens the program that made the file divides no words, so a hyphen at a line's end was typed
 */
export function toText(pages: readonly (readonly Line[])[], typedHyphens: boolean): string {
  const habits: HyphenHabits = { words: wordsOf(pages.flat().map((line) => line.text)), typed: typedHyphens }
  const paragraphs: string[] = []
  let before: Line | undefined
  let item: Line | undefined
  for (const lines of pages) {
    const pitch = usualPitch(lines)
    const prose = isProse(lines)
    let newPage = before !== undefined
    for (const line of lines) {
      const last = paragraphs.length - 1
      const text = line.text.replace(bulletStart, '• ')
      if (text.trim() === '') continue
      if (before !== undefined && last >= 0 && isContinued(before, line, { newPage, pitch, prose, item })) {
        paragraphs[last] = joinLines(paragraphs[last] ?? '', text, habits)
      } else {
        if (before !== undefined && !newPage && isApart(before, line, pitch)) paragraphs.push('')
        paragraphs.push(text)
        item = startsItem.test(line.text) || bulletStart.test(line.text) ? line : undefined
      }
      before = line
      newPage = false
    }
  }
  return paragraphs.join('\n')
}

interface Setting {
  newPage: boolean
  pitch: number
  prose: (line: Line) => boolean
  /** The first line of the list's item that this may belong to. */
  item: Line | undefined
}

/** Whether `line` goes on with the sentence of the line `before` it, which broke only because it was full. */
function isContinued(before: Line, line: Line, { newPage, pitch, prose, item }: Setting): boolean {
  if (before.whole || line.whole || startsItem.test(line.text)) return false
  if (before.text.trim() === '•' || /^\W$/u.test(before.text.trim())) return startsItem.test(before.text)
  if (newPage) return /^\p{Ll}/u.test(line.text) && !/[.:!?]$/.test(before.text)
  const sameColumn = before.columnLeft === line.columnLeft && before.columnRight === line.columnRight
  const down = line.y - before.y
  if (!sameColumn || down <= 0 || down > pitch * paragraphPitch) return false
  if (Math.abs(before.size - line.size) > 0.6) return false
  if (item !== undefined && hangsBelow(item, line)) return true
  const goesOnSmall = /^\p{Ll}/u.test(line.text)
  if (goesOnSmall && /\p{L}[-\u00AD\u2010]$/u.test(before.text)) return true
  if (goesOnSmall && !/[.:!?]$/.test(before.text)) return isFull(before, line, 0.2)
  if (!isFull(before, line, 0)) return false
  if (goesOnSmall || goesOn.test(before.text)) return true
  if (/^\p{Lo}/u.test(line.text)) return before.text.length > shortLine
  return prose(line)
}

/** Lines of an item stand below its text, further in than its mark. */
function hangsBelow(item: Line, line: Line): boolean {
  const indent = line.fromRight ? item.right - line.right : line.left - item.left
  return indent > line.size * 0.35 && indent < line.size * 3
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
function isProse(lines: readonly Line[]): (line: Line) => boolean {
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

function isApart(before: Line, line: Line, pitch: number): boolean {
  const down = line.y - before.y
  if (before.columnLeft !== line.columnLeft && down < 0) return true
  if (line.whole && before.whole) return down > pitch * 2
  return down > pitch * 1.6 || (line.size > before.size * 1.12 && down > pitch)
}

/** The commonest distance between one line and the next, in points. */
function usualPitch(lines: readonly Line[]): number {
  const counts = new Map<number, number>()
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1]
    const down = before === undefined ? 0 : Math.round((line.y - before.y) * 2) / 2
    if (down > line.size * 0.8 && down < line.size * 2.2) counts.set(down, (counts.get(down) ?? 0) + 1)
  }
  const best = [...counts].reduce((most, entry) => (entry[1] > most[1] ? entry : most), [0, 0])
  return best[0] > 0 ? best[0] : (lines[0]?.size ?? 10) * 1.3
}
