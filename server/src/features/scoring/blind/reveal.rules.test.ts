import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blind } from './blind.ts'
import { revealed } from './reveal.rules.ts'

const answer = 'I rang Sarah Miller in Berlin, and she sent the part in March 2021.'

test('what was written about a blinded text names people and places as the person did', () => {
  const seen = blind(answer)
  expect(seen.text).not.toContain('Sarah')
  const stand = /\p{L}+A\b/u.exec(seen.text)?.[0] ?? ''
  expect(revealed(`You said “I rang ${stand}”. Why ${stand}?`, answer, seen)).toBe(
    'You said “I rang Sarah Miller”. Why Sarah Miller?',
  )
})

test('a text without stand-ins stays as it is, and none makes it throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(revealed(text, text, blind('nothing to hide'))).toBe(text)
    }),
  )
})
