import { expect, it } from 'vitest'
import { wordsOfTokens, written } from './words.rules.ts'

it.each([
  ['AND SO MY FELLOW AMERICANS', 'and so my fellow americans'],
  ["I SAID I'M FINE IF IT IS", "I said I'm fine if it is"],
  ['', ''],
])('%s is written %s', (heard, text) => {
  expect(written(heard)).toBe(text)
})

it.each(['▁', ' '])('puts the pieces of words together, with their times, where words begin with "%s"', (mark) => {
  const tokens = [`${mark}I`, `${mark}COUN`, 'T', 'ED', `${mark}IT`]
  const timestamps = [0.2, 0.4, 0.52, 0.6, 1.6]
  expect(wordsOfTokens({ tokens, timestamps }, 1_000)).toEqual([
    { word: 'I', startMs: 1_200, endMs: 1_400 },
    { word: 'counted', startMs: 1_400, endMs: 1_800 },
    { word: 'it', startMs: 2_600, endMs: 2_800 },
  ])
})

it('ends no word after the next begins, nor before its own start', () => {
  const words = wordsOfTokens({ tokens: ['▁A', '▁B', '▁C'], timestamps: [0.04, 0.04, 0.1] })
  expect(words).toEqual([
    { word: 'a', startMs: 40, endMs: 41 },
    { word: 'b', startMs: 40, endMs: 100 },
    { word: 'c', startMs: 100, endMs: 300 },
  ])
})

it('passes over an empty piece', () => {
  expect(wordsOfTokens({ tokens: ['▁', 'YES'], timestamps: [0.1, 0.2] })).toEqual([
    { word: 'yes', startMs: 100, endMs: 400 },
  ])
})
