import type { Span } from '../evidence.rules.ts'

/** What was taken out. `person` stands for names, `contact` for everything that reaches somebody. */
export type IdentityKind = 'person' | 'contact' | 'pronoun' | 'gender' | 'school' | 'place' | 'date' | 'age'

/** A stretch that was replaced: where its stand-in is in the blinded text, and where it was in the original. */
export interface BlindedSpan extends Span {
  originalStart: number
  originalEnd: number
  kind: IdentityKind
}

/** A text without identity. Offsets are UTF-16 code units; spans are in order and do not overlap. */
export interface Blinded {
  text: string
  spans: readonly BlindedSpan[]
  /**
   * The stretch of the original that a stretch of the blinded text stands for. One that begins or ends
   * inside a stand-in takes in all that was replaced there.
   */
  toOriginal: (span: Span) => Span
}

/** One replacement in the original text. */
export interface Replacement extends Span {
  kind: IdentityKind
  by: string
}

/** Puts the replacements, which are in order and do not overlap, into the text. */
export const replaced = (original: string, replacements: readonly Replacement[]): Blinded => {
  if (replacements.length === 0) return { text: original, spans: [], toOriginal: (span) => span }
  const spans: BlindedSpan[] = []
  let text = ''
  let cursor = 0
  for (const { start, end, kind, by } of replacements) {
    text += original.slice(cursor, start)
    spans.push({ start: text.length, end: text.length + by.length, originalStart: start, originalEnd: end, kind })
    text += by
    cursor = end
  }
  return { text: text + original.slice(cursor), spans, toOriginal: (span) => inOriginal(spans, span) }
}

const inOriginal = (spans: readonly BlindedSpan[], { start, end }: Span): Span => {
  const from = offsetOf(spans, start, 'originalStart')
  return { start: from, end: Math.max(from, offsetOf(spans, end, 'originalEnd')) }
}

const offsetOf = (spans: readonly BlindedSpan[], at: number, inside: 'originalStart' | 'originalEnd'): number => {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.start ?? 0) < at) low = middle + 1
    else high = middle
  }
  const before = spans[low - 1]
  if (before === undefined) return at
  return at < before.end ? before[inside] : at - before.end + before.originalEnd
}
