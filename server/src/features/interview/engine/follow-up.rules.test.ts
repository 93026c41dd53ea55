import { describe, expect, test } from 'vitest'
import { bank } from '../content/bank.ts'
import { firstSteps, particulars, viewProbes } from '../content/redirects.ts'
import { plannedStory } from '../planner/planned.rules.ts'
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

  test('encourages in other words the second time', () => {
    const judgement = judgementOf({ overall: 0, flags: ['empty'] })
    const asked: string[] = []
    for (let time = 0; time < 3; time += 1) {
      const text = proposeFollowUp({ planned, answer: '', judgement, asked })?.text ?? ''
      expect(asked).not.toContain(text)
      asked.push(text)
    }
    expect(proposeFollowUp({ planned, answer: '', judgement, asked })).toBeNull()
  })

  test('quotes nothing that is too long to be heard as a quotation', () => {
    const long = Array.from({ length: 30 }, () => 'word').join(' ')
    const judgement = judgementOf({ gaps: ['result'], hook: { quote: long, start: 0, end: long.length } })
    expect(proposeFollowUp({ planned, answer: long, judgement, asked: [] })?.text).toMatch(/^What came of it/)
  })

  test('asks for no figure where one was given, and for the other part of the same gap instead', () => {
    const probes = { result: ['Can you put a number on it, even a rough one?', 'What was different in the end?'] }
    const numbers = plannedQuestion('Tell me about a hard day.', { probes })
    const judgement = judgementOf({ gaps: ['result'] })
    const ask = (words: string) => proposeFollowUp({ planned: numbers, answer: words, judgement, asked: [] })?.text
    for (const words of ['I was an hour late.', 'Returns fell by 40 percent.', 'Complaints halved to twenty-three.']) {
      expect([words, ask(`${words} I drove on.`)]).toEqual([words, 'What was different in the end?'])
    }
    const only = plannedQuestion('Tell me about a hard day.', { probes: { result: [probes.result[0] ?? ''] } })
    const said = 'Complaints fell by 40 percent.'
    expect(proposeFollowUp({ planned: only, answer: said, judgement, asked: [] })).toBeNull()
    expect(ask('I saw bad wiring and reported it.')).toBe('What was different in the end?')
    expect(ask('I sorted the shelves, and finding things was faster for customers.')).toBeTruthy()
  })

  test('does not ask for what was just said', () => {
    const probes = { action: ['Who did you call at the depot?', 'What did you do before anything else?'] }
    const judgement = judgementOf({ gaps: ['action'] })
    const answered = 'I called the depot.'
    const question = plannedQuestion('Tell me about a hard day.', { probes })
    expect(proposeFollowUp({ planned: question, answer: answered, judgement, asked: [] })?.text).toBe(
      'What did you do before anything else?',
    )
  })

  test('goes on to the next part where all probes of the first ask for what was said', () => {
    const probes = { action: ['Who did you call at the depot?'], result: ['What came of it?'] }
    const judgement = judgementOf({ gaps: ['action', 'result'] })
    const question = plannedQuestion('Tell me about a hard day.', { probes })
    const proposal = proposeFollowUp({ planned: question, answer: 'I called the depot.', judgement, asked: [] })
    expect(proposal?.text).toBe('What came of it?')
  })

  test('asks for one time where the answer tells what is always done', () => {
    const quote = 'I always stay calm with customers'
    const judgement = judgementOf({
      overall: 12,
      gaps: ['action', 'situation', 'result'],
      hook: { quote, start: 0, end: quote.length },
    })
    const text = proposeFollowUp({ planned, answer: `${quote}.`, judgement, asked: [] })?.text ?? ''
    expect(particulars.some((probe) => text === `You said “${quote}”. ${probe}`)).toBe(true)
  })

  test('asks for the first step where an explanation has hardly begun', () => {
    const probes = { depth: ['How does it hold up when the input is ten times larger?'] }
    const question = plannedQuestion('What is a deadlock?', { expects: 'knowledge', probes })
    const ask = (overall: number) =>
      proposeFollowUp({
        planned: question,
        answer: 'It hangs.',
        judgement: judgementOf({ overall, gaps: ['depth'] }),
        asked: [],
      })
    expect(firstSteps).toContain(ask(12)?.text)
    expect(ask(60)?.text).toBe(probes.depth[0])
  })

  test('leads up to a question on the whole case with no words about something else', () => {
    const judgement = judgementOf({ gaps: ['situation'], hook: { quote: 'I restarted it', start: 0, end: 14 } })
    const proposal = proposeFollowUp({ planned, answer: 'I restarted it.', judgement, asked: [] })
    expect(proposal).toMatchObject({ text: 'Where was that? (Tell me about a hard day.)', basis: null })
  })

  test('quotes no endless word', () => {
    const long = 'x'.repeat(5_000)
    const judgement = judgementOf({ gaps: ['result'], hook: { quote: long, start: 0, end: long.length } })
    expect(proposeFollowUp({ planned, answer: long, judgement, asked: [] })?.text).toMatch(/^What came of it/)
  })

  test('reaches views as well: an HR question has a probe for each part that a view may lack', () => {
    for (const competency of bank.competencies.filter(({ group }) => group === 'hr')) {
      for (const question of competency.questions) {
        const view = plannedStory(competency, question, null)
        for (const gap of ['reason', 'example', 'depth'] as const) {
          const judgement = judgementOf({ overall: 40, gaps: [gap] })
          const proposal = proposeFollowUp({ planned: view, answer: 'I like it.', judgement, asked: [view.text] })
          expect(viewProbes[gap]).toContain(proposal?.text)
        }
      }
    }
  })
})
