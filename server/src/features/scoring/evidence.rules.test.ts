import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isExact, maxQuoteLength, quoteOf, verifiedQuotes } from './evidence.rules.ts'

describe('a quote', () => {
  it('is exact, trimmed and within its limit, wherever it is cut', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 700 }), fc.nat(700), fc.nat(700), (text, a, b) => {
        const span = { start: Math.min(a, b, text.length), end: Math.min(Math.max(a, b), text.length) }
        const quote = quoteOf(text, span)
        if (quote === null)
          expect(
            text
              .slice(span.start, span.end)
              .replace(/^(\s*[-*•·–] )+/, '')
              .trim(),
          ).toBe('')
        else {
          expect(isExact(text, quote)).toBe(true)
          expect(quote.quote.trim()).toBe(quote.quote)
        }
      }),
    )
  })

  it('that is too long ends with a clause, or a word', () => {
    const clause = 'I called the customer and told her about the delay'
    const text = `${Array(9).fill(clause).join(', ')}.`
    const quote = quoteOf(text, { start: 0, end: text.length })
    expect(quote?.quote.length).toBeLessThanOrEqual(maxQuoteLength)
    expect(quote?.quote.endsWith('delay')).toBe(true)
  })

  it('never splits a surrogate pair', () => {
    const text = '👍'.repeat(300)
    const quote = quoteOf(text, { start: 0, end: text.length })
    expect(quote?.quote.length).toBeGreaterThan(200)
    expect([...(quote?.quote ?? '')].every((sign) => sign === '👍')).toBe(true)
  })
})

describe('the verifier', () => {
  const text = 'I rang the doctor. She came at once.'
  it('drops what does not stand where it says, repeats and overlaps', () => {
    expect(
      verifiedQuotes(text, [
        { quote: 'I rang the nurse.', start: 0, end: 17 },
        { quote: 'She came at once.', start: 19, end: 36 },
        { quote: 'I rang the doctor.', start: 0, end: 18 },
        { quote: 'rang the doctor', start: 2, end: 17 },
        { quote: '', start: 3, end: 3 },
        null,
      ]),
    ).toEqual([
      { quote: 'I rang the doctor.', start: 0, end: 18 },
      { quote: 'She came at once.', start: 19, end: 36 },
    ])
  })
})
