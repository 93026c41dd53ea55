import { describe, expect, it } from 'vitest'
import { createWinkLanguage } from '../../../../adapters/wink/language.ts'
import { createBuiltinJudge } from '../builtin.ts'

const judge = createBuiltinJudge({ language: createWinkLanguage() })
const asked = {
  question: 'Why is a wound cleaned before it is dressed?',
  expects: 'knowledge',
  keyPoints: [],
  reference: 'Dirt and bacteria that stay under the dressing cause an infection, and the wound heals more slowly.',
} as const
const mark = (answer: string) => judge({ ...asked, answer }).assessment

const answer = 'Bacteria under the dressing lead to an infection.'
const padding = [
  'I have always been a motivated person who enjoys working with others and never gives up.',
  'This is an extremely important topic in our field, and every professional should know about it.',
  'The weather in autumn is mild, and farmers bring in apples before the first frost.',
  'In conclusion, a careful and structured approach leads to better outcomes for everybody.',
  'My uncle ran a bakery by the harbour, where the ovens were lit at three in the morning.',
]

describe('sentences that are there for length', () => {
  it.each(padding)('add nothing before, behind or around an explanation: %s', (added) => {
    const before = mark(answer)
    for (const text of [`${answer} ${added}`, `${added} ${answer}`, `${added} ${answer} ${added}`]) {
      const after = mark(text)
      expect(after.dimensions.correctness.score ?? 0).toBeLessThanOrEqual(
        (before.dimensions.correctness.score ?? 0) + 3,
      )
      expect(after.overall ?? 0).toBeLessThanOrEqual((before.overall ?? 0) + 3)
    }
  })

  it.each(['That is a myth, as every nurse will tell you.', 'The opposite is true.', 'None of this is right.'])(
    'but what takes the explanation back is heard: %s',
    (denial) => {
      const copied = asked.reference
      expect(mark(`${copied} ${denial}`).dimensions.correctness.score ?? 0).toBeLessThan(
        (mark(copied).dimensions.correctness.score ?? 0) / 2,
      )
    },
  )

  it('an explanation in wholly other words is kept', () => {
    const { overall, flags } = mark('Germs would be shut in, so everything goes septic and closes late.')
    expect(flags).not.toContain('off-topic')
    expect(overall ?? 0).toBeGreaterThan(0)
  })
})
