import { describe, expect, test } from 'vitest'
import { proposeFollowUp } from './follow-up.rules.ts'
import { judgementOf, plannedQuestion } from './test-plan.ts'

const planned = plannedQuestion('Tell me about a hard day.')
const answer = 'The customer threatened to leave and I called my manager.'
const hook = { quote: 'The customer threatened to leave', start: 0, end: 32 }

describe('the follow-up to an answer', () => {
  test('asks for the most valuable missing part, and takes up the words of the answer', () => {
    const judgement = judgementOf({ gaps: ['result', 'situation'], hook })
    const proposal = proposeFollowUp({ planned, answer, judgement, asked: [planned.text] })
    expect(proposal?.text).toBe(
      'You said “The customer threatened to leave”. What came of it? (Tell me about a hard day.)',
    )
    expect(proposal?.basis).toEqual({ source: 'answer', words: hook.quote })
  })

  test('goes to the next part where everything on the first was asked before', () => {
    const judgement = judgementOf({ gaps: ['result', 'situation'] })
    const asked = [planned.text, 'You said “no”. What came of it? (Tell me about a hard day.)']
    expect(proposeFollowUp({ planned, answer, judgement, asked })?.text).toMatch(/^Where was that/)
  })

  test('is not asked of an answer that stands on its own', () => {
    const judgement = judgementOf({ overall: 92, gaps: ['situation'] })
    expect(proposeFollowUp({ planned, answer, judgement, asked: [] })).toBeNull()
  })

  test('is not asked where nothing is missing', () => {
    expect(proposeFollowUp({ planned, answer, judgement: judgementOf(), asked: [] })).toBeNull()
  })

  test('is a smaller step for somebody who had no answer, another wording for an answer beside the point', () => {
    const gaveUp = proposeFollowUp({
      planned,
      answer: '',
      judgement: judgementOf({ overall: 0, flags: ['empty'] }),
      asked: [],
    })
    const beside = proposeFollowUp({
      planned,
      answer: 'x',
      judgement: judgementOf({ overall: 0, flags: ['off-topic'] }),
      asked: [],
    })
    expect(gaveUp?.text).toBeTruthy()
    expect(beside?.text).toBeTruthy()
    expect(gaveUp?.text).not.toBe(beside?.text)
  })

  test('quotes nothing that is too long to be heard as a quotation', () => {
    const long = Array.from({ length: 30 }, () => 'word').join(' ')
    const judgement = judgementOf({ gaps: ['result'], hook: { quote: long, start: 0, end: long.length } })
    expect(proposeFollowUp({ planned, answer: long, judgement, asked: [] })?.text).toMatch(/^What came of it/)
  })
})
