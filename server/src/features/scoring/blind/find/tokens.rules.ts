import { matchesOf } from '../../judges/text/matches.ts'
/** A run of letters and digits. `lower` is without accents, so that "José" and "jose" are one name. */
export interface Token {
  start: number
  end: number
  raw: string
  lower: string
  /** Begins with a capital letter. */
  capital: boolean
  /** What stands between this token and the one before. */
  gap: string
  /** Opens the text, a sentence, a line or a quotation, where a capital tells nothing. */
  opens: boolean
}

const plainAscii = /^[\0-\x7f]*$/
const asciiRuns = /[A-Za-z0-9]+/g
const anyRuns = /[\p{L}\p{M}\p{N}]+/gu

/** Takes a text apart; every character that is neither letter nor digit is in a gap. */
export const tokensOf = (text: string): Token[] => {
  const ascii = plainAscii.test(text)
  const tokens: Token[] = []
  let cursor = 0
  for (const match of matchesOf(text, ascii ? asciiRuns : anyRuns)) {
    const raw = match[0]
    const start = match.index
    const gap = text.slice(cursor, start)
    const first = raw.charAt(0)
    tokens.push({
      start,
      end: start + raw.length,
      raw,
      lower: ascii ? raw.toLowerCase() : unaccented(raw.toLowerCase()),
      capital: first !== first.toLowerCase(),
      gap,
      opens: tokens.length === 0 || /[.!?:\n\r•·–—“"”(*]|^-/.test(gap),
    })
    cursor = start + raw.length
  }
  return tokens
}

const special: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', ß: 'ss', æ: 'ae', œ: 'oe', đ: 'd', ð: 'd', ı: 'i' }

/** The letters without their marks. */
export const unaccented = (lower: string): string =>
  lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[øłßæœđðı]/g, (letter) => special[letter] ?? letter)
