import { leadOf } from './quote.rules.ts'

/** One thing that a document says, whole again where the page had broken it. */
export interface Line {
  text: string
  isBullet: boolean
  /** The heading it stands under, lower-case, or ''. */
  heading: string
}

/** Six pages, more than anybody reads of a resume or an advertisement; a longer document costs no more. */
const mostCharacters = 15_000
const longestHeadingWords = 6

const bullet =
  /^\s*(?:[•●▪■‣◦⁃∙*·–—\-→►▸✓✔»+]|\d{1,2}(?:\.\d{1,2})*[.)]|\d{1,2}(?:\.\d{1,2})+)\s+(?=\S)|^\s*[•●▪■‣◦⁃∙►▸✓✔]/u
const endsOpen =
  /(?:[,;&(]|[-–]|\b(?:and|or|of|the|a|an|to|for|with|by|in|on|at|from|as|our|your|their|its|including|using|between|about|over|into|via|under|per|which|that|who|is|are|was|i|we))$/i

/** Zero-width, bidirectional and control characters: never seen, sometimes used to hide something. */
const invisible = /(?![\t\n\r])[\p{Cc}\p{Cf}]/gu

interface Piece {
  text: string
  isBullet: boolean
  /** Where on the page it begins, in characters. */
  column: number
}

const piecesOf = (raw: string): Piece[] => {
  const pieces: Piece[] = []
  let column = 0
  for (const part of raw.replace(/[\u00a0\u2007\u202f]/g, ' ').split(/(\t+| {3,}|\s\|\s|(?=\s[•●▪■‣◦]\s))/u)) {
    const text = part
      .replace(bullet, '')
      .replace(/\s+/g, ' ')
      .replace(/^[\s|]+|[\s|]+$/g, '')
    if (text !== '' && text !== '|') {
      pieces.push({ text, isBullet: bullet.test(part), column: column + part.length - part.trimStart().length })
    }
    column += part.replace(/\t/g, '        ').length
  }
  return pieces
}

const wordCount = (text: string): number => text.split(/\s+/).length
const isUpperCase = (text: string): boolean => text === text.toUpperCase() && /\p{Lu}{3}/u.test(text)

/** Short, without a sentence's end, and either followed by a colon, in capitals, or known to be one. */
const headingOf = (text: string, isBullet: boolean, knownHeading: RegExp): string | null => {
  const bare = text
    .replace(/[:\s]+$/, '')
    .replace(/^#+\s*/, '')
    .replace(/^\*\*(.*)\*\*$/, '$1')
  if (isBullet || wordCount(bare) > longestHeadingWords || /[.!?,;]$/.test(bare)) return null
  if (
    text.endsWith(':') ||
    text.startsWith('#') ||
    (isUpperCase(bare) && wordCount(bare) <= 3) ||
    knownHeading.test(bare)
  ) {
    return bare.toLowerCase()
  }
  return null
}

const isDated = /\b(?:19|20)\d{2}\b/
const beginsAnew = (text: string): boolean => ['past', 'base', 'gerund'].includes(leadOf(text))

const continues = (previous: Line, text: string, isBullet: boolean): boolean => {
  if (isBullet || previous.text === '') return false
  if (/[.!?:]$/.test(previous.text)) return false
  if (endsOpen.test(previous.text)) return true
  return /^[\p{Ll}(]/u.test(text) && !isDated.test(previous.text) && !beginsAnew(text)
}

/** Indents of one column differ by a bullet, columns by more. */
const sameColumn = 6

/** What was read last in a column of the page. */
interface Column {
  start: number
  heading: string | null
  last: Line | null
}

/**
 * The lines of a document: columns taken apart at wide gaps, bullets taken off, sentences that the
 * page had broken put together, each under its heading.
 */
export const linesOf = (document: string, knownHeading: RegExp): Line[] => {
  const lines: Line[] = []
  const columns: Column[] = []
  let heading = ''
  const columnAt = (start: number): Column => {
    const found = columns.find((column) => Math.abs(column.start - start) <= sameColumn)
    const column = found ?? { start, heading: null, last: null }
    if (!found) columns.push(column)
    return column
  }
  for (const raw of document
    .slice(0, mostCharacters)
    .normalize('NFC')
    .replace(invisible, '')
    .split(/\r\n?|\n/)) {
    if (raw.trim() === '') for (const column of columns) column.last = null
    for (const { text, isBullet, column: start } of piecesOf(raw)) {
      const column = columnAt(start)
      const found = headingOf(text, isBullet, knownHeading)
      if (found !== null) {
        heading = found
        column.heading = found
        column.last = null
      } else if (column.last && continues(column.last, text, isBullet)) {
        column.last.text = `${column.last.text} ${text}`
      } else {
        column.last = { text, isBullet, heading: column.heading ?? heading }
        lines.push(column.last)
      }
    }
  }
  return lines
}
