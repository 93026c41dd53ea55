import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clockOf, spokenTime, spokenWords, wordAt } from './words.rules.ts'

const timed = (text: string) =>
  text.split(' ').map((word, index) => ({ word, startMs: index * 500, endMs: index * 500 + 300 }))

describe('the words of a recording', () => {
  it('are as they were written down, where each of them has a time', () => {
    const words = spokenWords({ heard: 'We moved it, then.', words: timed('we moved it then'), corrected: false })
    expect(words.map(({ text }) => text)).toEqual(['We', 'moved', 'it,', 'then.'])
    expect(words[3]).toEqual({ text: 'then.', startMs: 1_500, endMs: 1_800 })
  })

  it('are the recogniser’s own, where what was written down counts otherwise', () => {
    const words = spokenWords({ heard: 'It took 3 weeks', words: timed('it took three short weeks'), corrected: false })
    expect(words.map(({ text }) => text).join(' ')).toBe('it took three short weeks')
  })

  it('have no times where nobody took them, and there are none where nothing was heard', () => {
    expect(spokenWords({ heard: 'No times', words: [], corrected: true })).toEqual([
      { text: 'No', startMs: null, endMs: null },
      { text: 'times', startMs: null, endMs: null },
    ])
    expect(spokenWords({ heard: ' ', words: [], corrected: false })).toEqual([])
    expect(spokenWords(null)).toEqual([])
  })
})

describe('the word that is being said', () => {
  const words = spokenWords({
    heard: 'a b c',
    words: [...timed('a b'), { word: 'c', startMs: 3_000, endMs: 3_200 }],
    corrected: false,
  })

  it.each([
    [0, 0],
    [299, 0],
    [499, 0],
    [500, 1],
    [1_199, 1],
    [1_200, -1],
    [2_999, -1],
    [3_000, 2],
    [3_599, 2],
    [3_600, -1],
  ])('at %d ms is number %d', (ms, index) => {
    expect(wordAt(words, ms)).toBe(index)
  })

  it('never goes back while time goes on, and is none before the first', () => {
    const gaps = fc.array(fc.tuple(fc.nat(2_000), fc.nat(600)), { maxLength: 30 })
    fc.assert(
      fc.property(gaps, fc.array(fc.nat(60_000), { maxLength: 20 }), (given, moments) => {
        let at = 1
        const said = given.map(([gap, length]) => {
          const word = { text: 'x', startMs: at + gap, endMs: at + gap + length }
          at = word.endMs
          return word
        })
        const seen = moments
          .sort((a, b) => a - b)
          .map((ms) => wordAt(said, ms))
          .filter((index) => index >= 0)
        expect(seen).toEqual([...seen].sort((a, b) => a - b))
        expect(wordAt(said, 0)).toBe(-1)
      }),
    )
  })

  it('is none where no times are known', () => {
    expect(wordAt(spokenWords({ heard: 'no times', words: [], corrected: false }), 100)).toBe(-1)
  })
})

it('times are short to the eye and whole words to the ear', () => {
  expect([0, 9_999, 65_000, 600_000].map(clockOf)).toEqual(['0:00', '0:09', '1:05', '10:00'])
  expect([1_000, 61_000, 120_000].map(spokenTime)).toEqual(['1 second', '1 minute 1 second', '2 minutes 0 seconds'])
})
