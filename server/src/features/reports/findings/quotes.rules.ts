import type { Quote } from '@candor/contracts/scoring.ts'

/** The longest quote that the contract allows, in UTF-16 code units. */
const longest = 240

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

const quoteAt = (text: string, start: number, end: number): Quote | null => {
  let from = start
  let to = end
  while (from < to && /\s/.test(text.charAt(from))) from += 1
  if (to - from > longest) {
    const space = text.slice(from, from + longest).search(/\s\S*$/)
    to = from + (space > 0 ? space : longest)
    const last = text.charCodeAt(to - 1)
    if (last >= 0xd800 && last <= 0xdbff) to -= 1
  }
  while (to > from && /\s/.test(text.charAt(to - 1))) to -= 1
  return to > from ? { quote: text.slice(from, to), start: from, end: to } : null
}

/** Sentences of an answer as quotes with exact offsets, none longer than 240 code units; blank ones left out. */
export const sentencesOf = (text: string): Quote[] =>
  [...segmenter.segment(text)]
    .flatMap(({ segment, index }) => lines(segment, index))
    .map(({ start, end }) => quoteAt(text, start, end))
    .filter((quote) => quote !== null && /[\p{L}\p{N}]/u.test(quote.quote))
    .filter((quote) => quote !== null)

/** A line break ends a sentence too: people type lists without full stops. */
const lines = (segment: string, index: number): { start: number; end: number }[] =>
  [...segment.matchAll(/[^\n]+/g)].map((line) => ({ start: index + line.index, end: index + line.index + line[0].length }))

/** Whether a quote stands in the text exactly where it says, within the limits of the contract. */
export const isExact = (text: string, { quote, start, end }: Quote): boolean =>
  quote.trim().length > 0 && quote.length <= longest && start >= 0 && text.slice(start, end) === quote

export const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu)?.length ?? 0

const amount = /(?:[$£€]\s?)?\d[\d.,]*\d|(?:[$£€]\s?)?\d/
const year = /^(?:19|20)\d\d$/
const unit =
  /^\s?(?:%|percent\b|per cent\b|(?:full |working |business |whole )?(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|people|patients?|residents?|customers?|guests?|clients?|users?|pupils?|students?|children|orders?|tickets?|calls?|complaints?|errors?|incidents?|euros?|dollars?|pounds?|points?|times?|pallets?|parcels?|invoices?|k|million|thousand|ms)\b)/i

/** The first figure of a text with its unit, as it stands there: "40 %", "from 9 days to 3"; null for none, or only a year. */
export const figureIn = (text: string): string | null => {
  for (const found of text.matchAll(new RegExp(amount, 'g'))) {
    const rest = text.slice(found.index + found[0].length)
    const before = text.charAt(found.index - 1)
    const counted = unit.exec(rest)?.[0] ?? ''
    const money = /^[$£€]/.test(found[0])
    if (/[\p{L}\d.-]/u.test(before) || (counted === '' && !money) || (year.test(found[0]) && counted === '')) continue
    return `${found[0]}${counted}`
  }
  return null
}
