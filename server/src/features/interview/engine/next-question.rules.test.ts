import { describe, expect, test } from 'vitest'
import { type AskedTurn, decideNext, leastPresetSeconds } from './next-question.rules.ts'
import { plannedQuestion, planOf } from './test-plan.ts'

const preset = (number: number): AskedTurn => ({ kind: 'preset', question: `Preset ${number}?` })
const followUp = (text = 'And then?'): AskedTurn => ({ kind: 'follow_up', question: text })
const resumed = (number: number): AskedTurn => ({ kind: 'resume', question: `Resume ${number}?` })
const proposal = plannedQuestion('What came of it?')

const base = { plan: planOf(5, 2), maxFollowUps: 1, remainingSeconds: null }

describe('what comes next', () => {
  const table = [
    { name: 'the first question', asked: [], proposal: null, gives: 'Q1' },
    { name: 'a follow-up to a thin answer', asked: [preset(1)], proposal, gives: 'Q1 follow-up 1' },
    { name: 'no follow-up over the cap', asked: [preset(1), followUp()], proposal, gives: 'Q2' },
    {
      name: 'no follow-up asked before',
      asked: [preset(1), followUp('x'), preset(2), followUp('what came of it')],
      proposal,
      gives: 'Resume Q1',
    },
    { name: 'a resume question after the second', asked: [preset(1), preset(2)], proposal: null, gives: 'Resume Q1' },
    { name: 'no follow-up to a resume question', asked: [preset(1), preset(2), resumed(1)], proposal, gives: 'Q3' },
    {
      name: 'the second resume question after the fourth',
      asked: [preset(1), preset(2), resumed(1), preset(3), preset(4)],
      proposal: null,
      gives: 'Resume Q2',
    },
    {
      name: 'the end when everything has been asked',
      asked: [preset(1), preset(2), resumed(1), preset(3), preset(4), resumed(2), preset(5)],
      proposal: null,
      gives: 'complete',
    },
  ]
  test.each(table)('$name', ({ asked, proposal: proposed, gives }) => {
    const decision = decideNext({ ...base, asked }, proposed)
    expect(decision.action === 'complete' ? 'complete' : decision.label).toBe(gives)
  })

  test('with one preset a resume question still comes', () => {
    const decision = decideNext({ ...base, plan: planOf(1, 2), asked: [preset(1)] }, null)
    expect(decision.action).toBe('resume')
  })

  test('presets go before follow-ups when time is short', () => {
    const remainingSeconds = 4 * leastPresetSeconds + 20
    const decision = decideNext({ ...base, asked: [preset(1)], remainingSeconds }, proposal)
    expect(decision).toMatchObject({ action: 'preset', label: 'Q2' })
  })

  test('the time suggested leaves the presets to come what they need', () => {
    const decision = decideNext({ ...base, asked: [preset(1)], remainingSeconds: 200 }, null)
    expect(decision).toMatchObject({ label: 'Q2', suggestedSeconds: 200 - 3 * leastPresetSeconds })
  })

  test('it ends when no preset fits any more', () => {
    expect(decideNext({ ...base, asked: [preset(1)], remainingSeconds: 44 }, proposal).action).toBe('complete')
  })
})
