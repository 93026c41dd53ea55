import type { LanguageToken } from '../../ports/language.ts'

/**
 * The same text, the same length, in characters that a tokeniser for English expects: typographic
 * quotes and accented letters become plain, whatever is neither letter, mark, digit nor ordinary punctuation becomes a
 * space, and a text in capitals (as some recognisers write) becomes lower case.
 */
export const readable = (text: string): string => {
  const plain = text
    .replace(/[\u2018\u2019\u201b\u02bc]/g, "'")
    .replace(/[\u201c\u201d\u201e\u00ab\u00bb]/g, '"')
    .replace(/[^\x20-\x7e\n\u2013\u2014\u2026\u20ac\u00a3]/g, (unit) => (isLetter(unit) ? plainLetter(unit) : ' '))
    // Its patterns for mail addresses and hashtags take quadratic time over signs without a space (2.5 s for 20,000).
    .replace(/[^\s]{300,}/g, (run) => run.replace(/[^A-Za-z\s]/g, ' '))
  const { letters, capitals } = lettersIn(plain)
  return letters >= 20 && capitals > letters * 0.8 ? plain.replace(/[A-Z]/g, (letter) => letter.toLowerCase()) : plain
}

/** Latin letters without accents. */
const lettersIn = (text: string): { letters: number; capitals: number } => {
  let small = 0
  let capitals = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code >= 97 && code <= 122) small += 1
    else if (code >= 65 && code <= 90) capitals += 1
  }
  return { letters: small + capitals, capitals }
}

/** The tokeniser cuts words at letters that it does not know; a Latin letter loses its accent, any other stays. */
const plainLetter = (letter: string): string => {
  const base = letter.normalize('NFD').charAt(0)
  return /[A-Za-z]/.test(base) ? base : (withoutAccent[letter] ?? letter)
}
const withoutAccent: Record<string, string> = {
  Ł: 'L',
  ł: 'l',
  Đ: 'D',
  đ: 'd',
  Ø: 'O',
  ø: 'o',
  ı: 'i',
  Æ: 'A',
  æ: 'a',
  Œ: 'O',
  œ: 'o',
  ß: 's',
  Þ: 'T',
  þ: 't',
  ð: 'd',
  Ð: 'D',
}

const isLetter = (unit: string): boolean => /^[\p{L}\p{M}\p{Nd}]$/u.test(unit)

/** Longest stretch handed over at once, so that a text without a single line break stays cheap to recover from. */
const maxChunk = 6000

/**
 * Stretches that are read on their own: a blank line, a list item, or a line break after a stop ends
 * one; a line break in mid-sentence does not.
 */
export const chunksOf = (text: string): { start: number; end: number }[] => {
  const chunks: { start: number; end: number }[] = []
  let start = 0
  for (let at = 0; at <= text.length; at += 1) {
    const cut =
      at === text.length || (text[at] === '\n' && endsHere(text, at)) || (at - start >= maxChunk && text[at] === ' ')
    if (!cut) continue
    if (text.slice(start, at).trim() !== '') chunks.push({ start, end: at })
    start = at
  }
  return chunks
}

const endsHere = (text: string, at: number): boolean => {
  const before = text.slice(Math.max(0, at - 20), at).trimEnd()
  const after = text.slice(at + 1, at + 21)
  return /[.!?:;,]$/.test(before) || before === '' || /^\s*(\n|[-*•·]|\d{1,2}[.)]|[A-Z])/.test(after)
}

/** Tokens by letters, digits and marks alone, for the rare stretch that the tokeniser changed. */
export const plainTokens = (
  text: string,
  from: number,
  to: number,
  stemOf: (word: string) => string,
): LanguageToken[] =>
  [...text.slice(from, to).matchAll(/[\p{L}\p{M}]+|\p{Nd}+|[^\s\p{L}\p{M}\p{Nd}]/gu)].map((match) => {
    const raw = match[0]
    const kind = /^\p{Nd}/u.test(raw) ? 'number' : /^[\p{L}\p{M}]/u.test(raw) ? 'word' : 'punctuation'
    return {
      start: from + match.index,
      end: from + match.index + raw.length,
      kind,
      pos: kind === 'number' ? 'NUM' : kind === 'word' ? 'X' : 'PUNCT',
      lemma: raw.toLowerCase(),
      stem: stemOf(raw.toLowerCase()),
      known: false,
    } satisfies LanguageToken
  })
