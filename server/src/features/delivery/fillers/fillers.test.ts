import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fillersOf } from './fillers.rules.ts'
import { labelled } from './fixtures.ts'

/** The text without its brackets, and what stood in them. */
const read = (sentence: string) => {
  const marked: { start: number; text: string }[] = []
  let text = ''
  for (const part of sentence.split(/(\[[^\]]*\])/)) {
    const inside = /^\[(.*)\]$/.exec(part)?.[1]
    if (inside !== undefined) marked.push({ start: text.length, text: inside })
    text += inside ?? part
  }
  return { text, marked }
}

test('there are at least sixty labelled sentences, of which a third has none', () => {
  expect(labelled.length).toBeGreaterThanOrEqual(60)
  expect(labelled.filter((sentence) => !sentence.includes('[')).length).toBeGreaterThan(labelled.length / 3)
})

test.each(labelled)('%s', (sentence) => {
  const { text, marked } = read(sentence)
  expect(fillersOf(text, []).places.map(({ start, text: said }) => ({ start, text: said }))).toEqual(marked)
})

const anyText = fc.array(
  fc.constantFrom(
    ...'um uh I like you know mean, kind of a sort basically and so we was really the er. in mm 5 x’s – '.split(' '),
  ),
  { maxLength: 60 },
)

test('places are in order, do not overlap and are exactly the text that they name', () => {
  fc.assert(
    fc.property(anyText, (words) => {
      const text = words.join(' ')
      let last = 0
      for (const { start, end, text: said } of fillersOf(text, []).places) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(text.slice(start, end)).toBe(said)
        expect(end).toBeGreaterThan(start)
        last = end
      }
    }),
  )
})

test('a filler has the time of its words, also where text and times are marked differently', () => {
  const text = 'Um, so it was — you know — the worst week.'
  const words = 'um so it was you know the worst week'
    .split(' ')
    .map((word, index) => ({ word, startMs: index * 300, endMs: index * 300 + 200 }))
  expect(fillersOf(text, words).places.map(({ text: said, at }) => [said, at])).toEqual([
    ['Um', { startMs: 0, endMs: 200 }],
    ['you know', { startMs: 1_200, endMs: 1_700 }],
  ])
  // A word that the text does not have moves no other.
  const stray = [{ word: 'hello', startMs: 0, endMs: 1 }, ...words]
  expect(fillersOf(text, stray).places[1]?.at).toEqual({ startMs: 1_200, endMs: 1_700 })
  expect(fillersOf(text, []).places[0]?.at).toBeNull()
})

test('sounds are no words; phrases and repeats are', () => {
  expect(fillersOf('Um, I I, you know, left.', []).words).toBe(5)
})
