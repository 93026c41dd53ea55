import type { Sentence, Word } from '../judges/text/reading.ts'

/** Below this overall mark an answer is called thin, and nothing in it is praised. */
export const thinBelow = 40

/** One of several wordings, chosen by the text it is about: the same text always gets the same one. */
export const choose = (variants: readonly string[], about: string): string =>
  variants[hash(about) % variants.length] ?? ''

/** FNV-1a, 32 bits. */
const hash = (text: string): number => {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0
  return value
}

/** Fills `{name}` in a wording. */
export const fill = (wording: string, values: Readonly<Record<string, string>>): string =>
  wording.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)

/** Words that were quoted once need not be quoted again in the next breath: "that" points back to them. */
export const quoteOnce = (text: string): string => {
  const met = new Set<string>()
  return text.replace(/(^|[.!?:] )?“([^”]+)”/g, (whole, start: string | undefined, words: string) => {
    if (!met.has(words)) {
      met.add(words)
      return whole
    }
    return start === undefined ? 'that' : `${start}That`
  })
}

/** A person's own words between marks, so that it is plain whose they are. */
export const cited = (words: string): string => `“${words}”`

/** The longest stretch that reads well inside a sentence of the coach's, in words. */
const longestCitation = 18

const clauseEnds = new Set([
  ',',
  ';',
  ':',
  '—',
  '–',
  'but',
  'because',
  'so',
  'which',
  'although',
  'until',
  'while',
  'whereas',
])
const openers = new Set([
  'and',
  'but',
  'so',
  'then',
  'well',
  'um',
  'uh',
  'er',
  'okay',
  'ok',
  'yeah',
  'also',
  'because',
  'which',
  '-',
  '*',
  '•',
  ',',
  ';',
  ':',
  '—',
  '–',
  '"',
  ')',
])
const closers = new Set([
  '.',
  '!',
  '?',
  ',',
  ';',
  ':',
  '—',
  '–',
  '-',
  '(',
  '"',
  'and',
  'but',
  'so',
  'because',
  'which',
  'that',
  'the',
  'a',
  'an',
  'to',
  'of',
  'when',
  'if',
])

/**
 * The words of a sentence to cite: the whole of it if short, otherwise the run of clauses around what
 * `about` matches. Exact words of the answer, without a leading conjunction or closing stop.
 */
export const citeFrom = (answer: string, sentence: Sentence, about?: RegExp): string => {
  const clauses = clausesOf(sentence.words)
  const focus = about ? clauses.findIndex((clause) => about.test(said(clause))) : -1
  let from = Math.max(0, focus)
  if (focus < 0)
    from = clauses.reduce((best, clause, at) => (weight(clause) > weight(clauses[best] ?? []) ? at : best), 0)
  let run: Word[] = [...(clauses[from] ?? [])]
  const before = clauses[from - 1]
  if (before && wordCount(run) < 5 && wordCount(before) + wordCount(run) <= longestCitation) run = [...before, ...run]
  for (let at = from + 1; at < clauses.length; at += 1) {
    const next = clauses[at] ?? []
    if (wordCount(run) + wordCount(next) > longestCitation) break
    run = [...run, ...next]
  }
  return slice(answer, cut(stripped(run)))
}

const said = (words: readonly Word[]): string => words.map(({ lower }) => lower).join(' ')
const wordCount = (words: readonly Word[]): number =>
  words.filter(({ kind }) => kind === 'word' || kind === 'number').length
const weight = (words: readonly Word[]): number =>
  Math.min(words.filter(({ specific }) => specific).length, 6) +
  (/^(?:(?:and|but|so|then|,|;) ?)*(i|we)\b/.test(said(words)) ? 1.5 : 0)

const clausesOf = (words: readonly Word[]): Word[][] => {
  const clauses: Word[][] = [[]]
  for (const [at, word] of words.entries()) {
    const next = words[at + 1]
    const statement =
      word.lower === 'and' && next !== undefined && /^(i|we|he|she|they|it|the|my|then)$/.test(next.lower)
    if (clauseEnds.has(word.lower) || statement) clauses.push([word])
    else clauses.at(-1)?.push(word)
  }
  return clauses.filter((clause) => clause.length > 0)
}

const stripped = (words: readonly Word[]): Word[] => {
  let from = 0
  let to = words.length
  while (from < to && openers.has(words[from]?.lower ?? '')) from += 1
  while (to > from && closers.has(words[to - 1]?.lower ?? '')) to -= 1
  return words.slice(from, to)
}

const cut = (words: readonly Word[]): readonly Word[] => {
  if (wordCount(words) <= longestCitation + 4) return words
  for (let at = longestCitation; at > 7; at -= 1) {
    if (/^(and|when|before|after|who|that|with|for|in|on|at|by|from|to|into|of)$/.test(words[at]?.lower ?? ''))
      return stripped(words.slice(0, at))
  }
  return stripped(words.slice(0, longestCitation))
}

const slice = (answer: string, words: readonly Word[]): string => {
  const first = words[0]
  const last = words.at(-1)
  return first && last ? answer.slice(first.start, last.end).trim() : ''
}
