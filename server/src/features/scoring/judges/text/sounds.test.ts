import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createWinkLanguage } from '../../../../adapters/wink/language.ts'
import type { JudgeInput } from '../../../interview/index.ts'
import { fixtures } from '../../fixtures/index.ts'
import { createBuiltinJudge } from '../builtin.ts'
import { withoutSounds } from './sounds.rules.ts'

const judge = createBuiltinJudge({ language: createWinkLanguage() })

const inputs: readonly JudgeInput[] = fixtures.flatMap(({ input, answers }) =>
  answers.map(({ answer }) => ({ ...input, answer })),
)

test.each([
  ['Um, I led it.', 'I led it.'],
  ['so um we called uhh the supplier', 'so we called the supplier'],
  ['We, erm, we left.', 'We, we left.'],
  ['Hmm… the flood.', 'the flood.'],
  ['It was late um', 'It was late '],
  ['In the ER I waited, and in the er too.', 'In the ER I waited, and in the er too.'],
  ['ER nurses and 5 mm screws and umbrellas', 'ER nurses and 5 mm screws and umbrellas'],
  ['I said uh-huh and uh huh.', 'I said uh-huh and uh huh.'],
])('%j is read as %j', (spoken, read) => {
  expect(withoutSounds(spoken).text).toBe(read)
})

const anySound = fc.constantFrom('um', 'uh', 'Um,', 'uhh', 'erm', 'hmm,')

test('however often somebody says "um", every mark is the same, and quotes are their own words', () => {
  const spoken = fc.tuple(
    fc.constantFrom(...inputs),
    fc.array(fc.tuple(fc.nat(400), anySound), { minLength: 1, maxLength: 12 }),
  )
  fc.assert(
    fc.property(spoken, ([input, sounds]) => {
      const words = input.answer.split(/(?<= )/)
      for (const [at, sound] of sounds) words.splice(at % words.length, 0, `${sound} `)
      const answer = words.join('')
      const [{ assessment: clean }, { assessment: filled }] = [judge(input), judge({ ...input, answer })]
      const marks = ({ overall, dimensions }: typeof clean) => [
        overall,
        Object.values(dimensions).map(({ score, evidence }) => [score, evidence.length]),
      ]
      expect(marks(filled)).toEqual(marks(clean))
      for (const { evidence } of Object.values(filled.dimensions))
        for (const { quote, start, end } of evidence) expect(answer.slice(start, end)).toBe(quote)
    }),
    { numRuns: 60 },
  )
})

test('a stretch of the quieted text is the same words in the original, sounds at its edges left out', () => {
  const text = fc.array(fc.oneof(anySound, fc.constantFrom('we', 'led', 'it,', 'er', 'ER', 'the')), { maxLength: 20 })
  fc.assert(
    fc.property(text, (parts) => {
      const original = parts.join(' ')
      const { text: quiet, toOriginal } = withoutSounds(original)
      for (const { 0: word, index } of quiet.matchAll(/\S+/g)) {
        const { start, end } = toOriginal({ start: index, end: index + word.length })
        expect(original.slice(start, end)).toBe(word)
      }
    }),
  )
})
