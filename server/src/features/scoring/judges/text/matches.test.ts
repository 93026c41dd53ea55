import fc from 'fast-check'
import { expect, it } from 'vitest'
import { matchesOf } from './matches.ts'

const patterns = [/a/g, /ab?/g, /(a)(b)?/g, /^a/gm, /\bb\b/g, /a*/g, /(?=b)/g, /\p{L}+/gu, /\p{L}*/gu, /b(?<tail>c+)/gi]
const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'A', ' ', '\n', 'é', '😀') })

it('matches are those of matchAll, for every pattern and text', () => {
  fc.assert(
    fc.property(text, fc.constantFrom(...patterns), (words, pattern) => {
      expect(matchesOf(words, pattern)).toEqual([...words.matchAll(pattern)])
    }),
  )
})

it('a pattern that was left in the middle of another text begins anew', () => {
  const pattern = /a/g
  pattern.lastIndex = 3
  expect(matchesOf('aab', pattern).map(({ index }) => index)).toEqual([0, 1])
})
