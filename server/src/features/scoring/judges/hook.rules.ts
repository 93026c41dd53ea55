import type { Quote } from '@candor/contracts/scoring.ts'
import { turnPattern } from './story/cues.ts'
import type { Sentence, Word } from './text/reading.ts'
import { spokenFillerPattern, wordyPattern } from './text/words.ts'

const fewest = 3
const most = 14

const openers = new Set(
  'and but so then because also well um uh er hmm or which that while when although though since as basically actually anyway like yeah okay ok'.split(
    ' ',
  ),
)
const danglers = new Set(
  "the a an of to in on at by with from for and or but so because that which who my our its is was were be been had have has as i we he she they if when while into about this these those n't not very really just also".split(
    ' ',
  ),
)
const breaks = new Set([
  ',',
  ';',
  ':',
  '—',
  '–',
  '(',
  ')',
  '"',
  '.',
  '!',
  '?',
  'because',
  'but',
  'which',
  'although',
  'so',
])

/**
 * Words that a follow-up can take up inside `You said "…"`: one clause of 3 to 14 words that states
 * something concrete; no name or contact, no leading conjunction. Null where there is none.
 */
export const hookOf = (answer: string, sentences: readonly Sentence[]): Quote | null => {
  let best: { quote: Quote; value: number } | null = null
  for (const sentence of sentences) {
    for (const clause of clausesOf(sentence.words)) {
      const words = trimmed(clause)
      const value = worth(words, sentence, sentences.length)
      const first = words[0]
      const last = words.at(-1)
      if (!first || !last || value <= 0 || (best && value <= best.value)) continue
      const end = first.start + answer.slice(first.start, last.end).replace(/[\s.,;:!?]+$/, '').length
      best = { quote: { quote: answer.slice(first.start, end), start: first.start, end }, value }
    }
  }
  return best?.quote ?? null
}

const clausesOf = (words: readonly Word[]): Word[][] => {
  const clauses: Word[][] = [[]]
  for (const [at, word] of words.entries()) {
    const next = words[at + 1]
    const newStatement =
      word.lower === 'and' && next !== undefined && /^(i|we|he|she|they|it|the|my|then)$/.test(next.lower)
    if (breaks.has(word.lower) || newStatement) clauses.push([])
    else clauses.at(-1)?.push(word)
  }
  return clauses
}

/** Where a clause that is too long can end and still be one. */
const ends = new Set(['who', 'that', 'since', 'with', 'for', 'in', 'on', 'at', 'by', 'from', 'to', 'into'])
const firstEnds = new Set(['and', 'when', 'before', 'after', 'while', 'until', 'where'])

const trimmed = (clause: readonly Word[]): Word[] => {
  let from = 0
  // "As a result" is one phrase: without its first word it is none.
  const opens = (at: number): boolean =>
    openers.has(clause[at]?.lower ?? '') && !(clause[at]?.lower === 'as' && clause[at + 1]?.lower === 'a')
  while (from < clause.length && (opens(from) || clause[from]?.kind === 'punctuation')) from += 1
  const words = shortened(clause.slice(from))
  let to = words.length
  while (to > 0 && (danglers.has(words[to - 1]?.lower ?? '') || words[to - 1]?.kind === 'punctuation')) to -= 1
  return words.slice(0, to)
}

const shortened = (words: readonly Word[]): readonly Word[] => {
  if (words.length <= most) return words
  for (const set of [firstEnds, ends]) {
    for (let at = most; at >= 6; at -= 1) if (set.has(words[at]?.lower ?? '')) return words.slice(0, at)
  }
  return []
}

/** A statement opens with who or what it is about, or with the deed itself. */
const opensWell = (words: readonly Word[]): boolean => {
  const first = words[0]
  if (first === undefined || first.lower === 'that') return false
  if (['PRON', 'DET', 'NOUN', 'NUM'].includes(first.pos)) return true
  if (first.pos === 'VERB') return first.past
  return (first.pos === 'ADP' || first.pos === 'ADV') && words.some(({ lower }) => lower === 'i' || lower === 'we')
}

const worth = (words: readonly Word[], sentence: Sentence, count: number): number => {
  const spoken = words.filter(({ kind }) => kind === 'word' || kind === 'number')
  if (spoken.length < fewest || spoken.length > most) return 0
  if (
    words.some(({ pos, kind, lower }) => (pos === 'PROPN' && kind === 'word') || /[@/\\<>[\]{}]|www|http/.test(lower))
  )
    return 0
  if (words.some(({ kind, lower }) => kind === 'number' && lower.replace(/\D/g, '').length > 6)) return 0
  const specific = spoken.filter((word) => word.specific)
  const verb = spoken.some(({ pos }) => pos === 'VERB' || pos === 'AUX')
  if (specific.length < 2 || !verb) return 0
  if (!opensWell(words)) return 0
  const said = words.map(({ lower }) => lower).join(' ')
  const turn = turnPattern.test(said) ? 2 : 0
  const own = /^(i|we|the|my|our|he|she|they|a|an)\b/.test(said) ? 1 : 0
  const filler = said.search(spokenFillerPattern) >= 0 || said.search(wordyPattern) >= 0 ? -2 : 0
  const place = sentence.index < count - 1 || count === 1 ? 0.5 : 0
  return Math.min(specific.length, 5) + turn + own + filler + place - (spoken.length > 11 ? 1 : 0)
}
