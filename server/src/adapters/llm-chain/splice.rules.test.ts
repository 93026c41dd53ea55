import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { Splice } from './splice.rules.ts'

const texts = [
  'You counted the till twice, found a refund booked twice, and corrected it the same evening. Well done!',
  'Good.\n\nWhat worked:\n- you said what you did\n- you said what you did next\n\nNext time, say  what came of it.',
  'It was very, very good that that that came up; no no no, really. It was very, very good.',
  'a a a a a a a a b a a a a a a a a c',
  'Je hebt het op tijd hersteld — “netjes” — en het gezegd… Zo blijft de klant. 👍🏽',
  'あなたは二回数えて、間違いを見つけました。よくできました。次は結果も話してください。',
  'One',
]

/** The pieces of a text, cut at the given places. */
const cutAt = (text: string, cuts: readonly number[]): string[] => {
  const places = [...new Set([0, ...cuts.map((cut) => cut % (text.length + 1)), text.length])].sort((a, b) => a - b)
  return places.slice(1).map((place, index) => text.slice(places[index], place))
}

const give = (splice: Splice, pieces: readonly string[]): string => pieces.map((piece) => splice.push(piece)).join('')

const anyText = fc.constantFrom(...texts)
const anyCuts = fc.array(fc.nat(200), { maxLength: 30 })

/** What the next model may say, knowing what was said and what is missing. */
const manners: Record<string, (splice: Splice, text: string) => string> = {
  'repeats the last words, as asked': (splice, text) => splice.anchor + text.slice(splice.said.length),
  'repeats the last words in other letters': (splice, text) =>
    splice.anchor.toUpperCase() + text.slice(splice.said.length),
  'repeats the last words after a blank line': (splice, text) =>
    `\n\n${splice.anchor}${text.slice(splice.said.length)}`,
}

/** These cannot be told from a text that says the same words twice; the texts that do are left out. */
const careless: Record<string, (splice: Splice, text: string, words: number) => string> = {
  'starts again from the beginning': (_, text) => text,
  'goes straight on': (splice, text) => text.slice(splice.said.length),
  'repeats as many words as it likes': (splice, text, words) => {
    const said = splice.said.split(/(?<=\s)(?=\S)/)
    return said.slice(-words).join('') + text.slice(splice.said.length)
  },
}

test('a stream that does not break is given out unchanged', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), anyCuts, (text, cuts) => {
      const splice = new Splice()
      expect(give(splice, cutAt(text, cuts)) + splice.end()).toBe(text)
    }),
  )
})

test('only whole words are given out before the end', () => {
  const splice = new Splice()
  expect(['You cou', 'nted', ' it', ' aga'].map((piece) => splice.push(piece))).toEqual(['You', '', ' counted', ' it'])
})

describe.each(Object.entries(manners))('a model that %s', (_, say) => {
  it('takes up any text at any place without a word twice or lost', () => {
    fc.assert(
      fc.property(anyText, fc.nat(120), anyCuts, anyCuts, (text, at, cuts, nextCuts) => {
        const splice = new Splice()
        const place = at % (text.length + 1)
        const before = give(splice, cutAt(text.slice(0, place), cuts))
        splice.broke()
        const after = give(splice, cutAt(say(splice, text), nextCuts)) + splice.end()
        // Where nothing had been said, the white space before the new stream is its own.
        expect((before + after).trimStart()).toBe(text)
      }),
      { numRuns: 2_000 },
    )
  })
})

const plain = texts.filter((text) => !/(\b[\p{L}]+\b)[\s,]+\1\b|said what/iu.test(text) && text !== texts[5])

describe.each(Object.entries(careless))('a model that %s', (_, say) => {
  it('takes up a text that repeats nothing itself without a word twice or lost', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...plain),
        fc.nat(120),
        fc.integer({ min: 1, max: 12 }),
        anyCuts,
        anyCuts,
        (text, at, words, cuts, nextCuts) => {
          const splice = new Splice()
          const before = give(splice, cutAt(text.slice(0, at % (text.length + 1)), cuts))
          splice.broke()
          const after = give(splice, cutAt(say(splice, text, words), nextCuts)) + splice.end()
          expect(before + after).toBe(text)
        },
      ),
      { numRuns: 2_000 },
    )
  })
})

test('a text that breaks three times is still one text', () => {
  fc.assert(
    fc.property(anyText, fc.array(fc.nat(60), { minLength: 3, maxLength: 3 }), (text, breaks) => {
      const splice = new Splice()
      let all = ''
      let rest = text
      for (const length of breaks) {
        all += give(splice, cutAt(rest.slice(0, length), [3, 7, 11]))
        splice.broke()
        rest = splice.anchor + text.slice(splice.said.length)
      }
      expect(all + give(splice, [rest]) + splice.end()).toBe(text)
    }),
    { numRuns: 1_000 },
  )
})
