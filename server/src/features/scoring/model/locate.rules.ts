import type { Span } from '../evidence.rules.ts'

/** A text as it is compared, and where each of its code units comes from. */
export interface Plain {
  text: string
  /** Per code unit of `text`: the stretch of the original that it stands for. */
  from: readonly Span[]
}

const invisible = /^[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]+$/
const likes: Readonly<Record<string, string>> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u201b': "'",
  '\u02bc': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u201e': '"',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
}

/**
 * A text in Unicode's compatibility form (NFKC), white space made one space, typographic quotation
 * marks and dashes made plain, invisible characters left out. A letter and the marks on it are one
 * unit, so that both ways of writing "é" compare as the same.
 */
export const plainOf = (text: string): Plain => {
  let plain = ''
  const from: Span[] = []
  const push = (signs: string, span: Span): void => {
    for (let at = 0; at < signs.length; at += 1) from.push(span)
    plain += signs
  }
  for (const match of text.matchAll(/\s+|\P{M}\p{M}*|\p{M}+/gsu)) {
    const unit = match[0]
    const span = { start: match.index, end: match.index + unit.length }
    if (invisible.test(unit)) continue
    if (/^\s/.test(unit)) {
      if (!plain.endsWith(' ')) push(' ', span)
      continue
    }
    push(likes[unit] ?? unit.normalize('NFKC').replace(/\s+/g, ' '), span)
  }
  return { text: plain, from }
}

const edges = /^[\s"'“”‘’«»…]+|[\s"'“”‘’«»…]+$/g

/** Where a quote can be found at most: further places of the same words add nothing. */
const mostPlaces = 5

/**
 * Every place where a quote stands verbatim in a text, in order, as exact stretches of it: compared
 * after normalisation, case kept, never beginning or ending inside a word. Quotation marks around the
 * quote are not part of it. Empty where it stands nowhere.
 */
export const locate = (text: Plain, quote: string): Span[] => {
  const wanted = plainOf(quote).text.replace(edges, '')
  if (wanted === '') return []
  const places: Span[] = []
  for (
    let at = text.text.indexOf(wanted);
    at >= 0 && places.length < mostPlaces;
    at = text.text.indexOf(wanted, at + 1)
  ) {
    const start = text.from[at]?.start
    const end = text.from[at + wanted.length - 1]?.end
    if (start !== undefined && end !== undefined && !cutsWord(text.text, at, at + wanted.length))
      places.push({ start, end })
  }
  return places
}

const wordSign = /[\p{L}\p{N}]/u

const cutsWord = (text: string, start: number, end: number): boolean =>
  (wordSign.test(text.charAt(start)) && wordSign.test(text.charAt(start - 1))) ||
  (wordSign.test(text.charAt(end - 1)) && wordSign.test(text.charAt(end)))
