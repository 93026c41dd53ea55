/** One thing that a document says, whole again where the page had broken it. */
export interface Line {
  text: string
  isBullet: boolean
  /** The heading it stands under, lower-case, or ''. */
  heading: string
}

/** Long enough for any resume or advertisement; a document of 200,000 characters costs no more. */
const mostCharacters = 40_000
const longestHeadingWords = 6

const bullet = /^\s*(?:[•●▪■‣◦⁃∙*·–—\-→►▸✓✔»+]|\d{1,2}[.)])\s+(?=\S)|^\s*[•●▪■‣◦⁃∙►▸✓✔]/u
const endsOpen = /(?:[,;&(]|[-–]|\b(?:and|or|of|the|a|an|to|for|with|by|in|on|at|from|as|our|your|their|its|including|using))$/i

/** Zero-width, bidirectional and control characters: never seen, sometimes used to hide something. */
const invisible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g

const piecesOf = (raw: string): { text: string; isBullet: boolean }[] =>
  raw
    .replace(/[\u00a0\u2007\u202f]/g, ' ')
    .split(/\t+| {3,}|\s\|\s|(?=\s[•●▪■‣◦]\s)/u)
    .map((piece) => ({ text: piece.replace(bullet, '').replace(/\s+/g, ' ').trim(), isBullet: bullet.test(piece) }))
    .filter((piece) => piece.text !== '')

const wordCount = (text: string): number => text.split(/\s+/).length
const isUpperCase = (text: string): boolean => text === text.toUpperCase() && /\p{Lu}{3}/u.test(text)

/** Short, without a sentence's end, and either followed by a colon, in capitals, or known to be one. */
const headingOf = (text: string, isBullet: boolean, knownHeading: RegExp): string | null => {
  const bare = text.replace(/[:\s]+$/, '').replace(/^#+\s*/, '').replace(/^\*\*(.*)\*\*$/, '$1')
  if (isBullet || wordCount(bare) > longestHeadingWords || /[.!?,;]$/.test(bare)) return null
  if (text.endsWith(':') || text.startsWith('#') || (isUpperCase(bare) && wordCount(bare) <= 3) || knownHeading.test(bare)) {
    return bare.toLowerCase()
  }
  return null
}

const continues = (previous: Line, text: string, isBullet: boolean): boolean => {
  if (isBullet || previous.text === '') return false
  if (/[.!?:]$/.test(previous.text)) return false
  return endsOpen.test(previous.text) || /^[\p{Ll}(]/u.test(text)
}

/**
 * The lines of a document: columns taken apart at wide gaps, bullets taken off, sentences that the
 * page had broken put together, each under its heading.
 */
export const linesOf = (document: string, knownHeading: RegExp): Line[] => {
  const lines: Line[] = []
  let heading = ''
  let open = false
  for (const raw of document.slice(0, mostCharacters).normalize('NFC').replace(invisible, '').split(/\r\n?|\n/)) {
    if (raw.trim() === '') open = false
    for (const { text, isBullet } of piecesOf(raw)) {
      const previous = lines.at(-1)
      const found = headingOf(text, isBullet, knownHeading)
      if (found !== null) {
        heading = found
        open = false
      } else if (open && previous && continues(previous, text, isBullet)) {
        previous.text = `${previous.text} ${text}`
      } else {
        lines.push({ text, isBullet, heading })
        open = true
      }
    }
  }
  return lines
}
