import type { DimensionName } from '@candor/contracts/scoring.ts'

/** A quote of a text: offsets in UTF-16 code units, end exclusive. */
export interface Span {
  start: number
  end: number
  dimension: DimensionName
}

/** A stretch of the text under the same pens throughout. */
export interface Segment {
  start: number
  text: string
  /** The most telling first: it alone is drawn where several rest on the same words. */
  dimensions: DimensionName[]
  /** Those whose quote ends with this segment: their letters stand here. */
  ends: DimensionName[]
}

/** From the most telling dimension to the one that nearly every sentence shows. */
const byTelling: readonly DimensionName[] = ['correctness', 'impact', 'structure', 'clarity', 'relevance']

const moreTelling = (a: Span, b: Span): number => byTelling.indexOf(a.dimension) - byTelling.indexOf(b.dimension)

/**
 * Cuts a text where a quote begins or ends. Quotes of one dimension that touch or overlap become one;
 * offsets outside the text, and empty quotes, are left out: a text corrected later must not break the page.
 */
export function segments(text: string, spans: readonly Span[]): Segment[] {
  const merged = mergePerDimension(spans.filter(({ start, end }) => start >= 0 && end <= text.length && start < end))
  const cuts = [...new Set([0, text.length, ...merged.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b)
  return cuts.slice(0, -1).map((start, at) => {
    const end = cuts[at + 1] as number
    const over = merged.filter((span) => span.start < end && span.end > start).sort(moreTelling)
    return {
      start,
      text: text.slice(start, end),
      dimensions: over.map(({ dimension }) => dimension),
      ends: over.filter((span) => span.end === end).map(({ dimension }) => dimension),
    }
  })
}

function mergePerDimension(spans: readonly Span[]): Span[] {
  const merged: Span[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.findLast(({ dimension }) => dimension === span.dimension)
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end)
    else merged.push({ ...span })
  }
  return merged
}
