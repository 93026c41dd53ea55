import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Language } from './language.ts'

const strangeTexts = [
  '',
  ' ',
  '\r\n\r\n\t',
  'One.Two',
  'I didn\'t know\u00a0what to do.  We\r\n\tfixed it — 30% faster, cost $1,200.50! Dr. Smith said: "no".',
  'e\u0301te\u0301 in Łódź, naïve café 👍🏽👩‍👩‍👧 done. שלום עולם. مرحبا بالعالم! 你好世界。',
  '\u200bhid\u200bden\u202e txet \ufeff words\u0000\u0007.',
  'broken \ud800 surrogate \udc00 here.',
  'İstanbul ŞIŞLI ﬁne ﬂow 𝐁𝐨𝐥𝐝 ½ ① ²',
  '- first\n- second\n1. third\n\n\nlast  ',
  "cannot don't it's they're we'll gonna wanna",
]

/** What every `Language` keeps, real or fake; `make` gives a fresh one. */
export const languageContract = (name: string, make: () => Language): void => {
  describe(`${name} keeps the promises of a language`, () => {
    const language = make()

    const check = (text: string): void => {
      let cursor = 0
      for (const sentence of language.read(text)) {
        expect(sentence.start).toBeGreaterThanOrEqual(cursor)
        expect(sentence.tokens.length).toBeGreaterThan(0)
        expect(
          text
            .slice(cursor, sentence.start)
            .trim()
            .replace(/[\p{C}\p{M}\p{S}]/gu, ''),
        ).not.toMatch(/[a-z0-9]/i)
        let inside = sentence.start
        for (const token of sentence.tokens) {
          expect(token.start).toBeGreaterThanOrEqual(inside)
          expect(token.end).toBeGreaterThan(token.start)
          expect(text.slice(inside, token.start)).not.toMatch(/[a-z0-9]/i)
          expect(text.slice(token.start, token.end)).not.toMatch(/\s/)
          inside = token.end
        }
        expect(sentence.end).toBe(inside)
        cursor = sentence.end
      }
      expect(text.slice(cursor)).not.toMatch(/[a-z0-9]/i)
    }

    it.each(strangeTexts)('tokens stand where they say they stand: %j', check)

    it('loses no letter of any text', () => {
      fc.assert(
        fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => check(text)),
        { numRuns: 300 },
      )
      fc.assert(
        fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => check(text)),
        { numRuns: 300 },
      )
    })

    it('reads the same text the same way, whatever came before', () => {
      const text = 'We shipped the blorft to Quxville and the customer thanked us.'
      const before = JSON.stringify(language.read(text))
      language.read('Qwzx blorft grommeted the Quxville frobnicators twice over.')
      expect(JSON.stringify(language.read(text))).toBe(before)
      expect(JSON.stringify(make().read(text))).toBe(before)
    })
  })
}
