import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dimensionNames } from './dimensions.ts'
import { type Span, segments } from './segments.ts'

const text = 'I asked finance, and refunds took four days.'
const span = (quote: string, dimension: Span['dimension']): Span => {
  const start = text.indexOf(quote)
  return { start, end: start + quote.length, dimension }
}

describe('segments', () => {
  it('leaves a text without quotes whole', () => {
    expect(segments(text, [])).toEqual([{ start: 0, text, dimensions: [], ends: [] }])
    expect(segments('', [])).toEqual([])
  })

  it('puts both pens where two quotes overlap, the more telling first, and letters where each ends', () => {
    const found = segments(text, [span('finance, and refunds', 'structure'), span('refunds took four days', 'impact')])
    expect(found.map(({ text: words, dimensions, ends }) => [words, dimensions, ends])).toEqual([
      ['I asked ', [], []],
      ['finance, and ', ['structure'], []],
      ['refunds', ['impact', 'structure'], ['structure']],
      [' took four days', ['impact'], ['impact']],
      ['.', [], []],
    ])
  })

  it('joins quotes of one dimension that touch or overlap', () => {
    const found = segments(text, [span('I asked', 'clarity'), span('asked finance', 'clarity')])
    expect(found[0]).toEqual({ start: 0, text: 'I asked finance', dimensions: ['clarity'], ends: ['clarity'] })
  })

  it('leaves out what does not lie in the text', () => {
    const wrong = [
      { start: -1, end: 4, dimension: 'impact' },
      { start: 40, end: 4_000, dimension: 'impact' },
      { start: 5, end: 5, dimension: 'impact' },
    ] as const
    expect(segments(text, wrong)).toHaveLength(1)
  })

  it('never loses, adds or moves a character, and marks exactly what was quoted', () => {
    const spans = fc.array(
      fc.record({ start: fc.nat(50), end: fc.nat(50), dimension: fc.constantFrom(...dimensionNames) }),
    )
    fc.assert(
      fc.property(spans, (given) => {
        const found = segments(text, given)
        expect(found.map((segment) => segment.text).join('')).toBe(text)
        for (const segment of found) {
          const expected = given.filter(
            ({ start, end }) => start < end && end <= text.length && start <= segment.start && end > segment.start,
          )
          expect(new Set(segment.dimensions)).toEqual(new Set(expected.map(({ dimension }) => dimension)))
          expect(new Set(segment.dimensions).size).toBe(segment.dimensions.length)
        }
      }),
    )
  })
})
