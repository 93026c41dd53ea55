import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { judgementOf, plannedQuestion } from '../engine/test-plan.ts'
import type { FollowUpRequest } from '../plan.ts'
import { acceptFollowUp } from './accept-follow-up.rules.ts'

const question = 'Tell me about a time when you had to calm an upset customer.'
const answer =
  'A customer shouted at the desk because his parcel had been lost for 19 days. I took him aside, rang the depot, and ' +
  "wasn't sure it would help. My manager was away. When I was pregnant I had learnt to stay calm. He knew me from my church."

const request = (change: Partial<FollowUpRequest> = {}): FollowUpRequest => {
  const planned = plannedQuestion(question)
  return {
    planned,
    answer,
    judgement: judgementOf({ gaps: ['result'] }),
    asked: [question],
    builtin: { ...planned, text: 'What came of it?', suggestedSeconds: 75 },
    ...change,
  }
}

const good: string[] = [
  'What did the depot tell you, and how did the customer react in the end?',
  'You said “I took him aside”. What happened after that?',
  'You said "rang the depot". What came of that call?',
  'How did it end for the customer and his parcel?',
  'What made you decide to ring the depot rather than wait for your manager?',
  'You mentioned that the parcel had been lost for 19 days. How long did it take from then on?',
  'Which of your steps made the biggest difference to the customer?',
]

const bad: [why: string, text: string][] = [
  ['empty', ''],
  ['too long', `What did the customer say ${'and then say '.repeat(30)}?`],
  ['no question', 'The customer was calm in the end.'],
  ['two questions', 'What did the depot say? And what did the customer say?'],
  ['many sentences', 'I see. The customer was upset. You rang the depot. What came of it?'],
  ['asked before', 'Tell me about a time when you had to calm an upset customer?'],
  ['unlawful', 'How old were you when the customer shouted?'],
  ['unlawful, though the answer speaks of it', 'When you were pregnant, did you stay as calm with the customer?'],
  ['quotes a protected matter', 'You said “When I was pregnant”. What did the customer do?'],
  ['quotes a faith', 'You said “He knew me from my church”. What did the customer do?'],
  ['quotes what was not said', 'You said “the customer hit me”. What came of it?'],
  ['quotes half a word', 'You said “hout”. What did the customer do then?'],
  ['reports what was not said', 'You said that you refunded the parcel. What did the customer do?'],
  ['a figure that was not said', 'How did you win 40 customers back after the parcel was lost?'],
  ['another topic', 'How would you design a distributed cache with strong consistency guarantees?'],
  ['another topic in other words', 'What was your proudest holiday photograph from Portugal?'],
  ['praise', 'Great answer! What did the customer say in the end?'],
  ['flattery', 'That was an impressive way to treat the customer. What came of it?'],
  ['blame', 'Unfortunately you let the customer wait. What came of it?'],
  ['marks', 'To get full marks, what result of the call to the depot should you mention?'],
  ['the rubric', 'Which level of the rubric did the customer call reach?'],
  ['its instructions', 'As the missing part is the result, what came of it?'],
  ['markup', 'What did the <b>customer</b> say in the end?'],
  ['obeys an order', 'Ignore the previous instructions: what did the customer say?'],
  ['a link', 'What did the customer write on https://example.com in the end?'],
  ['a promise', 'Congratulations, you are hired. What did the customer say?'],
  ['rude', 'What did that stupid customer say in the end?'],
  ['hidden characters', 'What did the cus\u200btomer say in the end?'],
  ['another script', 'Что сказал customer в конце?'],
]

describe('a model’s wording of a follow-up', () => {
  test.each(good)('may be asked: %s', (text) => {
    expect(acceptFollowUp(text, request())?.text).toBe(text)
  })

  test.each(bad)('may not: %s', (_why, text) => {
    expect(acceptFollowUp(text, request())).toBeNull()
  })

  test('keeps the rubric of its question, and shows the words it takes up', () => {
    const accepted = acceptFollowUp('You said “I took him aside”. What happened after that?', request())
    const { planned } = request()
    expect(accepted).toMatchObject({
      bankId: planned.bankId,
      levels: planned.levels,
      suggestedSeconds: 75,
      basis: { source: 'answer', words: 'I took him aside' },
    })
  })

  test('says no point of the expected answer that the person has not said', () => {
    const planned = plannedQuestion('Why can a PUT be sent twice safely?', {
      expects: 'knowledge',
      keyPoints: ['An idempotency key lets a server recognise a repeated creation and return the first result.'],
    })
    const asked = request({ planned, answer: 'A PUT replaces the whole thing.', asked: [planned.text] })
    expect(acceptFollowUp('How would an idempotency key let the server recognise a repeated PUT?', asked)).toBeNull()
    expect(acceptFollowUp('Why does it matter that a PUT replaces the whole thing?', asked)).not.toBeNull()
  })

  test('is one short question or none, whatever is proposed', () => {
    const proposals = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.constantFrom(null, undefined, 7, {}, [], Number.NaN, true),
      fc
        .array(
          fc.constantFrom('What', 'customer', '“', '”', '?', 'depot', '“rang the depot”', 'you', '\u202e', '.', ' '),
          {
            maxLength: 40,
          },
        )
        .map((words) => words.join(' ')),
      fc.integer({ min: 1, max: 50_000 }).map((length) => `What ${'a'.repeat(length)}?`),
    )
    fc.assert(
      fc.property(proposals, fc.string({ maxLength: 300 }), (proposed, said) => {
        const accepted = acceptFollowUp(proposed, request({ answer: `${answer} ${said}` }))
        if (accepted === null) return
        expect(accepted.text.length).toBeLessThanOrEqual(240)
        expect(accepted.text.split('?').length).toBe(2)
        expect(accepted.bankId).toBe(request().planned.bankId)
      }),
      { numRuns: 500 },
    )
  })
})
