import type { Quote } from '@candor/contracts/scoring.ts'

/** The longest quote that the contract allows, in UTF-16 code units. */
const longest = 240

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

const quoteAt = (text: string, start: number, end: number): Quote | null => {
  let from = start
  let to = end
  while (from < to && /\s/.test(text.charAt(from))) from += 1
  if (to - from > longest) {
    const stretch = text.slice(from, from + longest)
    const clause = Math.max(stretch.lastIndexOf(', '), stretch.lastIndexOf('; '))
    const space = stretch.search(/\s\S*$/)
    to = from + (clause > longest / 2 ? clause : space > 0 ? space : longest)
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
  [...segment.matchAll(/[^\n]+/g)].map((line) => ({
    start: index + line.index,
    end: index + line.index + line[0].length,
  }))

/** The whole sentence that a quote begins in, where it fits into a quote; otherwise the quote as it is. */
export const wholeSentence = (text: string, quote: Quote): Quote => {
  const around = sentencesOf(text).find(({ start, end }) => start <= quote.start && quote.start < end)
  return around && around.end >= quote.end ? around : quote
}

/** Whether a quote stands in the text exactly where it says, within the limits of the contract. */
export const isExact = (text: string, { quote, start, end }: Quote): boolean =>
  quote.trim().length > 0 && quote.length <= longest && start >= 0 && text.slice(start, end) === quote

export const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu)?.length ?? 0

const digits = String.raw`(?:[$£€]\s?)?\d(?:[\d.,]*\d)?(?:\s?%)?`
const words =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|hundred'
const noNoun =
  'of|the|and|for|with|that|this|were|was|had|have|has|are|when|then|they|from|into|more|less|than|other|others|times|after|before|people|who|which|but|per|out|off|did|our|his|her|its|your|their|all|not|too|or'
const period = 'seconds?|minutes?|hours?|days?|nights?|weeks?|months?|quarters?|years?|mornings?|evenings?|shifts?'
const noun = String.raw`(?!(?:${noNoun}|${period})\b)[a-z]{3,}`

/** What may count an outcome, the most telling first: a change, a share or sum, a count of things, a time in figures. */
const figures: readonly RegExp[] = [
  new RegExp(
    String.raw`\bfrom (?:${digits}|(?:${words})\b)(?: ${noun}| (?:${period}))? to (?:${digits}|(?:${words})\b)(?: (?:${noun}|${period})\b)?`,
  ),
  /(?<![\w.,])(?:[$£€]\s?\d(?:[\d.,]*\d)?|\d(?:[\d.,]*\d)?\s?(?:%|per ?cent\b|euros?\b|pounds?\b|dollars?\b))/,
  new RegExp(String.raw`(?<![\w.,])(?!(?:19|20)\d\d\b)\d(?:[\d.,]*\d)? ${noun}\b`),
  new RegExp(String.raw`\b(?:${words}) ${noun}\b`),
  new RegExp(String.raw`(?<![\w.,])\d(?:[\d.,]*\d)? (?:${period})\b`),
]

/** The most telling figure of a text, as it stands there: "from 3.1 to 4.4", "40 %", "140 covers"; null for none, or only a year. */
export const figureIn = (text: string): string | null => {
  for (const pattern of figures) {
    const found = pattern.exec(text)?.[0].trim()
    if (found) return found
  }
  return null
}
