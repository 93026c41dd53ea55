import fc from 'fast-check'
import { expect, it } from 'vitest'
import { wordErrorRate, wordErrors } from '../../../bench/speech/word-errors.ts'

it.each([
  ['go forward ten meters', 'go forward ten meters', 0, 0, 0, 0],
  ['Go forward, ten meters!', 'GO FORWARD TEN METERS', 0, 0, 0, 0],
  ['go forward ten meters', 'go four ward ten meters', 1, 0, 1, 0.5],
  ['go forward ten meters', 'go ten meters', 0, 1, 0, 0.25],
  ['go forward ten meters', 'go forward ten more meters now', 0, 0, 2, 0.5],
  ['go forward ten meters', '', 0, 4, 0, 1],
  ['don’t', "don't", 0, 0, 0, 0],
  ['one', 'two three four', 1, 0, 2, 3],
  ['', '', 0, 0, 0, 0],
  ['', 'thank you', 0, 0, 2, 1],
])('"%s" heard as "%s"', (said, heard, substitutions, deletions, insertions, rate) => {
  const errors = wordErrors(said, heard)
  expect(errors).toMatchObject({ substitutions, deletions, insertions })
  expect(wordErrorRate(errors)).toBeCloseTo(rate)
})

const text = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 8 }).map((words) => words.join(' '))

it('counts the same number of errors in both directions, and words that add up', () => {
  fc.assert(
    fc.property(text, text, (one, two) => {
      const there = wordErrors(one, two)
      const back = wordErrors(two, one)
      const all = (e: typeof there) => e.substitutions + e.deletions + e.insertions
      expect(all(there)).toBe(all(back))
      expect(there.words - there.deletions + there.insertions).toBe(back.words)
    }),
  )
})
