import fc from 'fast-check'
import { expect, it } from 'vitest'
import { estimateVisemes, estimateWords } from './word-times.rules.ts'

it('gives words their share by syllables, and rests at marks', () => {
  const words = estimateWords('Well, we persuaded them.', { startMs: 100, endMs: 950 })
  // 1 + 1.5 of rest, 1, 3 (per-sua-ded), 1: 7.5 syllables of 113 ms.
  expect(words.map(({ word, startMs, endMs }) => [word, Math.round(startMs), Math.round(endMs)])).toEqual([
    ['Well,', 100, 213],
    ['we', 383, 497],
    ['persuaded', 497, 837],
    ['them.', 837, 950],
  ])
})

it('shapes the mouth by letters, and closes it where nobody speaks', () => {
  const visemes = estimateVisemes([{ word: 'Map.', startMs: 50, endMs: 350 }], 500)
  expect(visemes).toEqual([
    { viseme: 'sil', startMs: 0 },
    { viseme: 'PP', startMs: 50 },
    { viseme: 'aa', startMs: 150 },
    { viseme: 'PP', startMs: 250 },
    { viseme: 'sil', startMs: 350 },
  ])
})

it('keeps order for any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const words = estimateWords(text, { startMs: 0, endMs: 1_000 })
      expect(words.map(({ word }) => word)).toEqual(text.split(/\s+/).filter(Boolean))
      const visemes = estimateVisemes(words, 1_000)
      for (const [index, { startMs, viseme }] of visemes.entries()) {
        if (index === 0) continue
        expect(startMs).toBeGreaterThan(visemes[index - 1]?.startMs ?? 0)
        expect(viseme).not.toBe(visemes[index - 1]?.viseme)
      }
    }),
  )
})
