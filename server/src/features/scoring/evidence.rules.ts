import type { Quote } from '@candor/contracts/scoring.ts'

/** A stretch of the answer, UTF-16 code units. */
export interface Span {
  start: number
  end: number
}

/** The longest quote that the contract allows, in UTF-16 code units. */
export const maxQuoteLength = 240

/**
 * The exact words of a stretch as a quote: trimmed, at most 240 code units, cut at a clause or word
 * boundary and never inside a surrogate pair; null where nothing but white space stands.
 * `focus` is what the quote must keep where it has to be shortened.
 */
export const quoteOf = (
  text: string,
  span: Span,
  focus: Span = { start: span.start, end: span.start },
): Quote | null => {
  let { start, end } = trim(text, span)
  if (end - start > maxQuoteLength) {
    start = focus.end - start <= maxQuoteLength ? start : boundaryBefore(text, Math.max(start, focus.start - 60), start)
    end = boundaryAfter(text, start, Math.min(end, start + maxQuoteLength))
  }
  const cut = trim(text, { start, end })
  return cut.end > cut.start ? { quote: text.slice(cut.start, cut.end), start: cut.start, end: cut.end } : null
}

/** Whether a quote stands in the text exactly where it says, within the limits of the contract. */
export const isExact = (text: string, { quote, start, end }: Quote): boolean =>
  quote.length > 0 && quote.length <= maxQuoteLength && text.slice(start, end) === quote

/** Quotes that are exact, without repeats and overlaps, in the order of the text, at most `limit`. */
export const verifiedQuotes = (text: string, quotes: readonly (Quote | null)[], limit = 3): Quote[] => {
  const kept: Quote[] = []
  for (const quote of quotes) {
    if (kept.length === limit) break
    if (quote === null || !isExact(text, quote)) continue
    if (kept.some((other) => quote.start < other.end && other.start < quote.end)) continue
    kept.push(quote)
  }
  return kept.toSorted((a, b) => a.start - b.start)
}

const trim = (text: string, { start, end }: Span): Span => {
  let from = start
  let to = end
  const skip = (): void => {
    while (from < to && /\s/.test(text.charAt(from))) from += 1
  }
  skip()
  while (from + 1 < to && /^[-*•·–] /.test(text.slice(from, from + 2))) {
    from += 2
    skip()
  }
  while (to > from && /\s/.test(text.charAt(to - 1))) to -= 1
  return { start: from, end: to }
}

const boundaryBefore = (text: string, at: number, floor: number): number => {
  for (let from = at; from > floor; from -= 1) if (/\s/.test(text.charAt(from - 1))) return from
  return floor
}

const boundaryAfter = (text: string, start: number, ceiling: number): number => {
  const stretch = text.slice(start, ceiling)
  const clause = Math.max(stretch.lastIndexOf(', '), stretch.lastIndexOf('; '), stretch.lastIndexOf('. '))
  if (clause > maxQuoteLength / 2) return start + clause
  const space = stretch.search(/\s\S*$/)
  if (space > 0) return start + space
  const code = text.charCodeAt(ceiling - 1)
  return code >= 0xd800 && code <= 0xdbff ? ceiling - 1 : ceiling
}
