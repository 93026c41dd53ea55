import type { Piece } from './page.ts'

const strongRightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/g
const strongLeftToRight = /[A-Za-z\u00C0-\u024F\u0370-\u052F]/g

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0

/** Whether text is mostly Hebrew, Arabic or the like. */
export function isRightToLeft(text: string): boolean {
  const foreign = count(text, strongRightToLeft)
  return foreign > 0 && foreign >= count(text, strongLeftToRight) / 2
}

/** Whether text has letters that are read from the right. */
const hasRightToLeft = (text: string): boolean => text.search(strongRightToLeft) >= 0

type Kind = 'rtl' | 'ltr' | 'number' | 'neutral'

interface Token {
  text: string
  kind: Kind
}

/** A gap of more than this between two pieces is a space. */
const minSpaceEm = 0.13

const leftToRightWord = /^\p{L}(?:[\p{L}\p{M}\p{N}'’@._/+#&:-]*[\p{L}\p{M}\p{N}+#])?/u
const numberWord = /^[$€₪£]?\p{N}+(?:[.,:/-]\p{N}+)*[%$€₪£°]?/u

/**
 * The text of pieces that stand side by side, in the order of reading. Each piece's own characters are in logical
 * order where it has right-to-left letters (pdf.js sees to that), else as they are drawn.
 * @param preferRightToLeft the page is read from the right, so a mixed line is too
 */
export function readAcross(pieces: readonly Piece[], preferRightToLeft: boolean): string {
  const drawn = [...pieces].sort((a, b) => a.left - b.left)
  const all = drawn.map((piece) => piece.text).join(' ')
  const onlyNumbers = preferRightToLeft && !/\p{L}/u.test(all)
  if (!hasRightToLeft(all) && !onlyNumbers) return tidy(join(drawn, (piece) => piece.text))
  const tokens = tokensOf(drawn)
  const ordered = preferRightToLeft || isRightToLeft(all) ? fromRight(tokens) : fromLeft(tokens)
  return tidy(ordered.map((token) => token.text).join(''))
}

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim()

function join(drawn: readonly Piece[], textOf: (piece: Piece) => string): string {
  let text = ''
  let before: Piece | undefined
  for (const piece of drawn) {
    if (before !== undefined && isSpace(before, piece)) text += ' '
    text += textOf(piece)
    before = piece
  }
  return text
}

const isSpace = (before: Piece, piece: Piece) =>
  piece.left - before.right > minSpaceEm * Math.min(piece.size, before.size)

function tokensOf(drawn: readonly Piece[]): Token[] {
  const tokens: Token[] = []
  let before: Piece | undefined
  for (const piece of drawn) {
    if (before !== undefined && isSpace(before, piece)) tokens.push({ text: ' ', kind: 'neutral' })
    if (hasRightToLeft(piece.text)) tokens.push({ text: piece.text, kind: 'rtl' })
    else tokens.push(...split(piece.text))
    before = piece
  }
  return tokens
}

function split(text: string): Token[] {
  const tokens: Token[] = []
  let rest = text
  while (rest !== '') {
    const word = leftToRightWord.exec(rest)?.[0]
    const token = word ?? numberWord.exec(rest)?.[0] ?? String.fromCodePoint(rest.codePointAt(0) ?? 32)
    const kind = word !== undefined ? 'ltr' : /\p{N}/u.test(token) ? 'number' : 'neutral'
    tokens.push({ text: token, kind })
    rest = rest.slice(token.length)
  }
  return tokens
}

const mirrored: Record<string, string> = {
  '(': ')',
  ')': '(',
  '[': ']',
  ']': '[',
  '{': '}',
  '}': '{',
  '«': '»',
  '»': '«',
}

/** Undoes the bidirectional algorithm for a line that is read from the right; only words from the left keep theirs. */
function fromRight(tokens: readonly Token[]): Token[] {
  const result: Token[] = []
  for (let end = tokens.length; end > 0; ) {
    const start = wordsStart(tokens, end)
    if (start < end) {
      result.push(...tokens.slice(start, end))
      end = start
      continue
    }
    const token = tokens[end - 1]
    if (token?.kind === 'neutral') result.push({ ...token, text: mirrored[token.text] ?? token.text })
    else if (token !== undefined) result.push(token)
    end -= 1
  }
  return result
}

/** Where the run of left-to-right words that ends at `end` starts; `end` if there is none. */
function wordsStart(tokens: readonly Token[], end: number): number {
  const last = tokens[end - 1]?.kind
  if (last !== 'ltr' && last !== 'number') return end
  let start = end
  let hasWord = false
  for (let i = end - 1; i >= 0; i -= 1) {
    const kind = tokens[i]?.kind
    if (kind === 'rtl') break
    if (kind === 'ltr') hasWord = true
    if (kind === 'ltr' || kind === 'number') start = i
  }
  return hasWord ? start : end
}

/** A line read from the left in which some words are read from the right. */
function fromLeft(tokens: readonly Token[]): Token[] {
  const result: Token[] = []
  for (let start = 0; start < tokens.length; ) {
    let end = start
    for (let i = start; i < tokens.length && tokens[start]?.kind === 'rtl'; i += 1) {
      if (tokens[i]?.kind === 'rtl') end = i + 1
      else if (tokens[i]?.kind !== 'neutral') break
    }
    result.push(...tokens.slice(start, Math.max(end, start + 1)).reverse())
    start = Math.max(end, start + 1)
  }
  return result
}
