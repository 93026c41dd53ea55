import fc from 'fast-check'
import { expect, it } from 'vitest'
import { cleanLine, cleanText } from './plain-text.ts'

it.each([
  ['newlines of every kind', 'a\r\nb\rc\u2028d\u2029e\u0085f\fg', 'a\nb\nc\nd\ne\nf\ng'],
  ['control characters, but not tabs', 'a\u0000b\u0007c\u001Bd\u009Fe\tf', 'abcde\tf'],
  ['what cannot be seen', 'se\u00ADlf\u200B-em\u2060ployed\uFEFF', 'self-employed'],
  ['what turns text round', 'a\u202Efdp.exe\u2066b\u2069', 'afdp.exeb'],
  ['hidden tags', `hi${String.fromCodePoint(0xe0041, 0xe0042)}!`, 'hi!'],
  ['ligatures', 'e\uFB03cient \uFB02ow \uFB01ne', 'efficient flow fine'],
  ['accents in two parts', 'Jose\u0301 Łódz\u0301', 'José Łódź'],
  ['shaped Arabic letters', '\uFEDF\uFEF4\uFEE0\uFEF0', 'ليلى'],
  ['bullets of symbol fonts, other private characters', '\uF0B7 one \uE123two', '• one two'],
  ['spaces of every width', 'a\u00A0b\u2003c\u202Fd', 'a b c d'],
  ['halves of pairs', 'a\uD83Db\uDE00c', 'a\uFFFDb\uFFFDc'],
])('cleans %s', (_, dirty, clean) => {
  expect(cleanText(dirty)).toBe(clean)
})

it('keeps emoji, joiners and every script', () => {
  const text = '👩🏽‍🔬 नमस्ते می‌خواهم 你好 “quotes” – dashes… x² ½'
  expect(cleanText(text)).toBe(text)
})

it('changes nothing the second time, and leaves nothing that PostgreSQL refuses', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const once = cleanText(text)
      expect(cleanText(once)).toBe(once)
      expect(once).not.toMatch(/\p{Surrogate}|(?![\n\t])\p{Control}/u)
    }),
  )
})

it('makes one line of anything, cut between characters', () => {
  expect(cleanLine(' a\r\nb\t\u0000c ', 20)).toBe('a b c')
  expect(cleanLine('👍👍👍', 2)).toBe('👍👍')
})
