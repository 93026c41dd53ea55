import { scoredLineSchema } from '@candor/contracts/scoring.ts'
import { describe, expect, it } from 'vitest'
import { createWinkLanguage } from '../../adapters/wink/language.ts'
import { createBuiltinJudge, scoreLine } from './index.ts'
import { expectsOf } from './score-line.ts'

const judge = createBuiltinJudge({ language: createWinkLanguage() })

describe('a line of candor score', () => {
  it.each([7, 'a-7', 0, ''])('goes out with its id as it came in: %j', (id) => {
    const scored = scoreLine(
      {
        id,
        question: 'What is a mutex?',
        answer: 'A lock that lets one thread in at a time.',
        reference: 'A mutex is a lock that only one thread can hold at a time.',
      },
      judge,
    )
    expect(scored.id).toBe(id)
    expect(() => scoredLineSchema.parse(scored)).not.toThrow()
    expect(scored.dimensions.correctness.score).toBeGreaterThan(60)
  })

  it('has the marks of the whole judgement, whose notes nobody sees here', () => {
    const question = 'Tell me about a time you failed.'
    const answer =
      'I forgot an order of bread in May. I phoned the guest, baked it at once, and we kept her as a customer.'
    const { assessment, gaps } = judge({ question, answer, expects: 'story', keyPoints: [] })
    const { overall, dimensions, flags } = scoreLine({ id: 1, question, answer }, judge)
    expect({ overall, dimensions, flags }).toEqual({
      overall: assessment.overall,
      dimensions: assessment.dimensions,
      flags: assessment.flags,
    })
    expect(assessment.coachNotes).not.toBe('')
    expect(gaps).not.toEqual([])
  })

  it('takes null for what is not there', () => {
    const scored = scoreLine(
      { id: 1, question: 'Why?', answer: 'Because.', reference: null, keyPoints: null, type: null },
      judge,
    )
    expect(scored.dimensions.correctness.score).toBeNull()
  })

  it.each([
    ['story', { question: 'Tell me about a time you failed.' }],
    ['story', { question: 'Describe a situation in which you had to say no to a customer.' }],
    ['story', { question: 'Give me an example of how you handled a tight deadline.' }],
    ['story', { question: 'What motivates you?', type: 'behavioral' as const, keyPoints: ['Names a task.'] }],
    ['view', { question: 'Why do you want to work here?' }],
    ['view', { question: 'Where do you see yourself in five years?', type: 'behavioral' as const }],
    ['view', { question: 'How do you like to be managed?', type: 'hr' as const }],
    ['knowledge', { question: 'What is a deadlock?' }],
    ['knowledge', { question: 'Tell me about a time complexity that surprised you.', type: 'technical' as const }],
    [
      'knowledge',
      { question: 'Why does the bulb go out when the switch is open?', reference: 'The circuit is not closed.' },
    ],
  ])('asks for a %s: %j', (expects, line) => expect(expectsOf(line)).toBe(expects))

  it('a negated, shuffled or foreign reference is not right', () => {
    const question = 'What does a load balancer do?'
    const reference =
      'A load balancer spreads incoming requests over several servers, so that no server is overloaded and a failed one is skipped.'
    const mark = (answer: string) =>
      scoreLine({ id: 1, question, reference, answer }, judge).dimensions.correctness.score ?? -1
    expect(mark(reference)).toBeGreaterThanOrEqual(95)
    expect(
      mark('It shares requests between many servers, so none is overloaded, and skips a server that has failed.'),
    ).toBeGreaterThan(55)
    expect(mark(`It is not true that ${reference} That is false.`)).toBeLessThan(30)
    expect(mark('requests servers several overloaded failed skipped incoming balancer spreads load')).toBeLessThan(30)
    expect(
      mark('A vaccine trains the immune system with a harmless part of the pathogen, so that it reacts faster later.'),
    ).toBeLessThan(35)
  })
})
