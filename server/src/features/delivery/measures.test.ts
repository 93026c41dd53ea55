import type { AnswerDelivery } from '@candor/contracts/delivery/measures.ts'
import { answerDeliverySchema, deliverySchema } from '@candor/contracts/delivery/measures.ts'
import type { TimedWord } from '@candor/contracts/timed-word.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { measureAnswer, type SpokenAnswer } from './measure-answer.rules.ts'
import { summarise } from './summary.rules.ts'
import { pausesOf, startDelayOf } from './timing.rules.ts'

const turnId = '00000000-0000-4000-8000-000000000001'

/** Words of 300 ms, one after the other, beginning at `fromMs`; a number is a silence in milliseconds. */
const said = (fromMs: number, ...parts: (string | number)[]): TimedWord[] => {
  let atMs = fromMs
  const words: TimedWord[] = []
  for (const part of parts) {
    if (typeof part === 'number') atMs += part
    else
      for (const word of part.split(' ')) {
        words.push({ word, startMs: atMs, endMs: atMs + 300 })
        atMs += 300
      }
  }
  return words
}

const textOf = (words: readonly TimedWord[]): string => words.map(({ word }) => word).join(' ')

const answerOf = (words: readonly TimedWord[], change: Partial<SpokenAnswer> = {}): SpokenAnswer => ({
  turnId,
  label: 'Q1',
  answer: textOf(words),
  transcript: { words, engine: 'scripted', corrected: false, writesSounds: true },
  question: { spokenMs: 4_000, endsMs: [4_000] },
  ...change,
})

const ten = 'we sorted the returns by their reason on one desk'

test('twenty words in 6 s of speech with a pause of 2 s are 150 words a minute, the pause counted', () => {
  const words = said(4_500, ten, 2_000, ten)
  expect(measureAnswer(answerOf(words), true)).toEqual({
    turnId,
    label: 'Q1',
    unmeasured: null,
    spoken: { startMs: 4_500, endMs: 12_500 },
    words: 20,
    wordsPerMinute: 150,
    startDelayMs: 500,
    questionMs: 4_000,
    pauses: {
      count: 1,
      totalMs: 2_000,
      longestMs: 2_000,
      share: 0.25,
      places: [{ startMs: 7_500, endMs: 9_500 }],
    },
    fillers: { sounds: 0, phrases: 0, repeats: 0, per100Words: null, places: [] },
  })
})

test('sounds are heard time but no words: 20 words and 5 "um" in 7.5 s are 160 words a minute', () => {
  const words = said(0, 'um um um um um', ten, ten)
  expect(measureAnswer(answerOf(words), true)).toMatchObject({
    words: 20,
    wordsPerMinute: 160,
    fillers: { sounds: 5, per100Words: null },
  })
  const eighty = Array.from({ length: 8 }, () => ten).join(' ')
  expect(measureAnswer(answerOf(said(0, 'um um um', eighty, 'you know')), true).fillers).toMatchObject({
    sounds: 3,
    phrases: 1,
    per100Words: 4.9,
  })
})

test.each<[string, SpokenAnswer, Partial<AnswerDelivery>]>([
  ['was typed', answerOf(said(0, ten), { transcript: null }), { unmeasured: 'typed', fillers: null }],
  [
    'was typed where nothing listens',
    answerOf([], { answer: ten, transcript: { words: [], engine: null, corrected: true, writesSounds: false } }),
    { unmeasured: 'typed', fillers: null },
  ],
  [
    'was corrected',
    answerOf(said(0, ten, ten), {
      transcript: { words: said(0, ten, ten), engine: 'scripted', corrected: true, writesSounds: true },
    }),
    { unmeasured: 'corrected', words: null, fillers: null },
  ],
])('an answer that %s has no figure, not 0', (_what, answer, expected) => {
  const measured = measureAnswer(answer, true)
  expect(measured).toMatchObject(expected)
  const { turnId: _id, label: _label, unmeasured: _why, ...figures } = measured
  expect(Object.values(figures)).toEqual(Object.values(figures).map(() => null))
})

test('words without times have their fillers and no pace', () => {
  const text = `so basically ${ten} you know ${ten}`
  const transcript = { words: [], engine: 'browser', corrected: false, writesSounds: false }
  const measured = measureAnswer(answerOf([], { answer: text, transcript }), true)
  expect(measured).toMatchObject({ unmeasured: 'no-times', wordsPerMinute: null, pauses: null, startDelayMs: null })
  expect(measured.fillers).toMatchObject({ sounds: null, repeats: null, phrases: 2, per100Words: null })
  expect(measured.fillers?.places.map(({ at }) => at)).toEqual([null, null])
})

test('a recogniser that writes no "um": their number is unknown, never 0, in the summary too', () => {
  const words = said(0, ten, ten, ten)
  const transcript = { words, engine: 'sherpa:x', corrected: false, writesSounds: false }
  const quiet = measureAnswer(answerOf(words, { transcript }), true)
  expect(quiet.fillers).toMatchObject({ sounds: null, repeats: null, per100Words: null, phrases: 0 })
  const { summary } = summarise([quiet, measureAnswer(answerOf(words), true)])
  expect(summary.fillers).toEqual({ sounds: null, repeats: null, per100Words: null, phrases: 0 })
})

test('fillers are English: in another language "um" is a word', () => {
  const words = said(0, 'um acht Uhr', ten, ten)
  expect(measureAnswer(answerOf(words), false)).toMatchObject({ fillers: null, words: 23 })
})

test('below 20 words there is no pace and no rate; the times are there', () => {
  const measured = measureAnswer(answerOf(said(5_000, 'um', ten)), true)
  expect(measured).toMatchObject({ words: 10, wordsPerMinute: null, startDelayMs: 1_000 })
  expect(measured.fillers).toMatchObject({ sounds: 1, per100Words: null })
})

test.each<[string, number[], number, number | null]>([
  ['the end of the question', [4_000], 5_200, 1_200],
  ['the last repetition before it', [4_000, 9_000], 9_500, 500],
  ['the first, where the question was repeated in mid-answer', [4_000, 20_000], 4_700, 700],
  ['at once, where it began a breath early', [4_000], 3_850, 0],
  ['nothing, where the person interrupted', [4_000], 3_000, null],
  ['nothing, where the question was only shown', [], 3_000, null],
])('the start delay counts from %s', (_what, endsMs, firstWordMs, delayMs) => {
  expect(startDelayOf(endsMs, firstWordMs)).toBe(delayMs)
})

test('thinking before the first word is start delay, no pause; a silence of 999 ms is none either', () => {
  expect(pausesOf(said(30_000, 'one two', 999, 'three', 1_000, 'four'))).toEqual([{ startMs: 31_899, endMs: 32_899 }])
})

test('the summary adds up what was said, takes the median delay, and leaves out what is not known', () => {
  const first = measureAnswer(answerOf(said(4_500, ten, ten)), true)
  const second = measureAnswer(
    answerOf(said(6_000, ten, 3_000, ten), { question: { spokenMs: 2_000, endsMs: [4_000] } }),
    true,
  )
  const third = measureAnswer(answerOf(said(9_000, ten, ten), { question: null }), true)
  const typed = measureAnswer(answerOf([], { answer: ten, transcript: null }), true)
  const { summary } = summarise([first, second, third, typed])
  // 60 words in 6 + 9 + 6 s; two answers of 6 s of speech against 4 + 2 s of questions.
  expect(summary).toMatchObject({ measured: 3, words: 60, wordsPerMinute: 171, startDelayMs: 1_250 })
  expect(summary.talkShare).toBeCloseTo(12 / 18)
  expect(summary.pauses).toEqual({ count: 1, totalMs: 3_000, longestMs: 3_000, share: 3_000 / 21_000 })
  expect(summarise([typed]).summary).toEqual({
    measured: 0,
    words: null,
    wordsPerMinute: null,
    startDelayMs: null,
    pauses: null,
    fillers: null,
    talkShare: null,
  })
})

test('at most one suggestion, only where something stands out in enough words', () => {
  const of = (...words: TimedWord[][]) => summarise(words.map((one) => measureAnswer(answerOf(one), true))).suggestion
  const many = Array.from({ length: 9 }, () => ten).join(' ')
  expect(of(said(4_500, many))).toBeNull()
  expect(of(said(4_500, 'um um um um', ten))).toBeNull()
  expect(of(said(4_500, many, 'um um um um um um'))).toMatchObject({
    about: 'fillers',
    text: expect.stringContaining('“um”'),
  })
  // Words of 300 ms at once are 200 a minute; overlapping they are faster.
  const fast = said(4_500, many).map(({ word }, at) => ({ word, startMs: at * 250, endMs: at * 250 + 240 }))
  expect(of(fast)?.about).toBe('pace')
  expect(of(said(4_500, ten, 9_000, ten, 9_000, ten, 9_000, ten, 9_000, many))?.about).toBe('pauses')
})

const anyWords = fc
  .array(
    fc.record({
      word: fc.constantFrom('um', 'we', 'like', 'sorted', 'you', 'know', 'returns,'),
      gap: fc.nat(5_000),
      long: fc.nat(2_000),
    }),
    {
      maxLength: 60,
    },
  )
  .map((drawn) => {
    let atMs = 0
    return drawn.map(({ word, gap, long }): TimedWord => {
      const startMs = atMs + gap
      atMs = startMs + long
      return { word, startMs, endMs: atMs }
    })
  })

const moved = (words: readonly TimedWord[], change: (ms: number) => number): TimedWord[] =>
  words.map(({ word, startMs, endMs }) => ({ word, startMs: change(startMs), endMs: change(endMs) }))

test('the moment when an answer begins changes nothing but its places', () => {
  fc.assert(
    fc.property(anyWords, fc.nat(100_000), (words, byMs) => {
      const [here, there] = [words, moved(words, (ms) => ms + byMs)].map((one, at) =>
        measureAnswer(answerOf(one, { question: { spokenMs: 4_000, endsMs: [at * byMs] } }), true),
      ) as [AnswerDelivery, AnswerDelivery]
      const plain = ({ spoken: _spoken, pauses, fillers, ...rest }: AnswerDelivery) => ({
        ...rest,
        pauses: pauses && { ...pauses, places: pauses.places.map(({ startMs, endMs }) => endMs - startMs) },
        fillers: fillers && { ...fillers, places: fillers.places.map(({ start, end }) => [start, end]) },
      })
      expect(plain(there)).toEqual(plain(here))
    }),
  )
})

test('twice as slow is half the pace', () => {
  fc.assert(
    fc.property(anyWords, fc.integer({ min: 2, max: 5 }), (words, factor) => {
      const pace = (times: number) => measureAnswer(answerOf(moved(words, (ms) => ms * times)), true).wordsPerMinute
      const [once, slowed] = [pace(1), pace(factor)]
      if (once === null) expect(slowed).toBeNull()
      else expect(Math.abs((slowed ?? 0) * factor - once)).toBeLessThanOrEqual(factor)
    }),
  )
})

test('whatever is heard: nothing is negative, shares are within 0 and 1, and the same words give the same figures', () => {
  const anyAnswer = fc.record({
    words: anyWords,
    endsMs: fc.array(fc.nat(20_000), { maxLength: 3 }),
    spokenMs: fc.nat(20_000),
    corrected: fc.boolean(),
    writesSounds: fc.boolean(),
  })
  fc.assert(
    fc.property(fc.array(anyAnswer, { maxLength: 4 }), (drawn) => {
      const measure = () =>
        summarise(
          drawn.map(({ words, endsMs, spokenMs, corrected, writesSounds }) =>
            measureAnswer(
              answerOf(words, {
                transcript: { words, engine: 'x', corrected, writesSounds },
                question: { spokenMs, endsMs },
              }),
              true,
            ),
          ),
        )
      const delivery = measure()
      // The contract's own bounds: minima of 0 and maxima of 1.
      expect(deliverySchema.parse(delivery)).toEqual(delivery)
      for (const answer of delivery.answers) {
        expect(answerDeliverySchema.parse(answer)).toEqual(answer)
        const { pauses, spoken } = answer
        if (pauses && spoken) expect(pauses.totalMs).toBeLessThanOrEqual(spoken.endMs - spoken.startMs)
      }
      expect(JSON.stringify(measure())).toBe(JSON.stringify(delivery))
    }),
  )
})
