import { describe, expect, test } from 'vitest'
import { createWinkLanguage } from '../../../adapters/wink/language.ts'
import { createBuiltinJudge } from '../../scoring/index.ts'
import { hasTold } from './told.rules.ts'

const judge = createBuiltinJudge({ language: createWinkLanguage() })
const question = 'Tell me about a time you solved a difficult problem at work.'
const expects = 'story'

const begun = `Last spring our delivery vans kept breaking down on the way to customers. I called the garage every
  week, looked through two years of invoices, and found that one supplier had sold us the wrong brake pads.`
const whole = `${begun} I changed the supplier, and after that breakdowns fell from nine a month to one.`

const toldOf = (answer: string, turn: Partial<Parameters<typeof hasTold>[0]> = {}): boolean | null =>
  hasTold({ kind: 'preset', planned: { expects }, ...turn }, judge({ question, answer, expects, keyPoints: [] }))

describe('an answer so far', () => {
  test('has told a story once it has come to its result', () => {
    expect(toldOf(begun)).toBe(false)
    expect(toldOf(whole)).toBe(true)
  })

  test.each([
    ['an explanation', toldOf(begun, { planned: { expects: 'knowledge' } })],
    ['a view', toldOf(begun, { planned: { expects: 'view' } })],
    ['a follow-up, which asks for one part', toldOf(begun, { kind: 'follow_up' })],
    ['somebody who has no such story', toldOf('I am sorry, I cannot think of an example.')],
  ])('cannot be told of by its parts: %s', (_, told) => expect(told).toBeNull())
})
