import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { finishedEndings, unfinishedEndings, unsureEndings } from './endings.fixture.ts'
import { readingOf } from './reads-finished.rules.ts'
import { isBackchannel, isPreamble, newWords, wordsOf } from './words.rules.ts'

describe('an answer reads', () => {
  test.each(finishedEndings)('finished: %s', (text) => expect(readingOf(text)).toBe('finished'))
  test.each(unsureEndings)('finished or not: %s', (text) => expect(readingOf(text)).toBe('unsure'))
  test.each(unfinishedEndings)('unfinished: %s', (text) => expect(readingOf(text)).toBe('unfinished'))

  const someText = fc.constantFrom(...finishedEndings, ...unsureEndings, ...unfinishedEndings)
  const goesOn = fc.constantFrom(
    'and',
    'but',
    'because',
    'the',
    'my',
    'um',
    'uh',
    'into',
    'which',
    "it's",
    'and then',
    'such as',
  )

  test('unfinished after a conjunction, an article, a filler, whatever was said before', () => {
    fc.assert(
      fc.property(someText, goesOn, (text, more) => {
        expect(readingOf(`${text} ${more}`)).toBe('unfinished')
      }),
    )
  })

  test('finished after "and that\'s it", unless a list was announced and not told', () => {
    fc.assert(
      fc.property(fc.constantFrom(...finishedEndings), (text) => {
        expect(readingOf(`${text} and that's it`)).toBe('finished')
      }),
    )
    expect(readingOf('i did three things first i called them that was it and that is all')).toBe('unfinished')
  })

  test('the same in capitals, with more space, with a full stop', () => {
    fc.assert(
      fc.property(someText, (text) => {
        const plain = text.replace(/[\s,]+$/, '')
        expect(readingOf(`  ${plain.toUpperCase().replaceAll(' ', '  ')}.`)).toBe(readingOf(plain))
      }),
    )
  })

  test('one way or the other, whatever a recogniser writes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(['finished', 'unsure', 'unfinished']).toContain(readingOf(text))
      }),
    )
  })
})

describe('a listener', () => {
  test.each([
    '',
    'mhm',
    'okay',
    'uh huh',
    'yeah right',
    'i see',
    'oh okay i see',
    'got it',
    'of course',
    'very good',
    'um',
  ])('wants nothing by "%s"', (text) => expect(isBackchannel(wordsOf(text))).toBe(true))
  test.each(['wait', 'sorry', 'i did', 'yes but', 'what', 'can you repeat it', 'i', 'it', 'see', 'stop', 'no'])(
    'wants to speak by "%s"',
    (text) => expect(isBackchannel(wordsOf(text))).toBe(false),
  )
})

describe('before an answer', () => {
  test.each([
    'okay',
    'um',
    'well so',
    "that's a good question",
    'okay let me think about that for a second',
    'so yeah um',
  ])('"%s" is none', (text) => expect(isPreamble(wordsOf(text))).toBe(true))
  test.each(['yes', 'no', 'yeah', 'i think so', 'okay i did it', 'good teams ask questions'])('"%s" is one', (text) =>
    expect(isPreamble(wordsOf(text))).toBe(false),
  )
})

test('new words are those after what was known, also where the recogniser changed its mind', () => {
  expect(newWords('I did it.', 'i did')).toEqual(['it'])
  expect(newWords('i did', 'i did it')).toEqual([])
  expect(newWords('i hid it', 'i did it')).toEqual(['hid', 'it'])
})
