import { describe, expect, test } from 'vitest'
import { starCases } from './data.ts'
import { framed, keywordsOf, withAntonyms, withNots } from './mutations.ts'
import { randomFrom } from './stats.ts'
import { tfidf } from './tfidf.ts'

describe('texts of the bench', () => {
  test('the quote of each labelled part stands word for word in its answer', () => {
    for (const { answer, situation, task, action, result } of starCases())
      for (const quote of [situation, task, action, result]) if (quote !== null) expect(answer).toContain(quote)
  })

  test('a frame stands around each sentence, or around the whole', () => {
    const reference = 'Metal conducts heat. TCP resends, too.'
    expect(framed('It is false that {s}', reference)).toBe(
      'It is false that metal conducts heat. It is false that TCP resends, too.',
    )
    expect(framed('{S}? Hardly.', 'metal conducts heat.')).toBe('Metal conducts heat? Hardly.')
    expect(framed('{all} All wrong.', reference)).toBe(`${reference} All wrong.`)
  })

  test('"not" goes into each clause, behind an auxiliary or before the verb', () => {
    expect(withNots('The path is closed, so current can flow.')).toBe(
      'The path is not closed, so current can not flow.',
    )
    expect(withNots('Metal conducts heat.')).toBe('Metal do not conducts heat.')
  })

  test('opposites replace whole words, keep the capital, and are missing where there is none', () => {
    const pairs = [
      ['faster', 'slower'],
      ['more', 'less'],
    ] as const
    expect(withAntonyms('More particles move faster; moreover, so.', pairs)).toBe(
      'Less particles move slower; moreover, so.',
    )
    expect(withAntonyms('Particles move.', pairs)).toBeNull()
  })

  test('keywords are different words of the text, without the small ones', () => {
    const words = keywordsOf('The lock and the other lock block that thread.', 10, randomFrom(5))
    expect(words.toSorted()).toEqual(['block', 'lock', 'other', 'thread'])
  })

  test('the trivial judge is 1 for the same words in any order, 0 for none in common', () => {
    const alike = tfidf(['red fox', 'blue whale', 'red whale'])
    expect(alike('red fox', 'fox red')).toBeCloseTo(1, 12)
    expect(alike('red fox', 'blue whale')).toBe(0)
    // idf: red ln(4/3)+1, fox and blue ln(4/2)+1, as scikit-learn smooths it.
    const red = Math.log(4 / 3) + 1
    const fox = Math.log(4 / 2) + 1
    expect(alike('red fox', 'red')).toBeCloseTo(red / Math.hypot(red, fox), 12)
  })
})
