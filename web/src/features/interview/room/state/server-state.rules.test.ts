import { describe, expect, it } from 'vitest'
import { anAssessment, anInterview, aState, aTurn } from '../../interview.fixture.ts'
import { isPending, withBegun, withReply } from './server-state.rules.ts'

const first = aTurn()
const second = aTurn({
  id: '0198a0c0-0000-7000-8000-000000000012',
  index: 1,
  label: 'Q1 follow-up 1',
  kind: 'follow_up',
})
const given = { turnId: first.id, text: 'I did.', at: '2026-03-14T10:02:00.000Z', leftSeconds: 1100 }

describe('the state after a reply', () => {
  it('has the answer, its marks, the next question, and a clock that stands', () => {
    const state = withReply(aState(), given, {
      assessment: anAssessment(),
      next: { action: 'follow_up', turn: second },
    })
    expect(state.turns.map(({ answer }) => answer)).toEqual(['I did.', null])
    expect(state.turn).toEqual(second)
    expect(state.interview).toMatchObject({
      answered: 1,
      remainingSeconds: 1100,
      clockRunning: false,
      status: 'active',
    })
  })

  it('is completed after the last question', () => {
    const state = withReply(aState(), given, { assessment: anAssessment(), next: { action: 'complete', turn: null } })
    expect(state).toMatchObject({ turn: null, interview: { status: 'completed' } })
  })

  it('is the same when the same reply comes twice', () => {
    const reply = { assessment: anAssessment(), next: { action: 'follow_up' as const, turn: second } }
    const once = withReply(aState(), given, reply)
    expect(withReply(once, given, reply)).toEqual(once)
  })
})

describe('a late reply to "I begin"', () => {
  const begun = { ...first, begunAt: '2026-03-14T10:00:05.000Z' }

  it('starts the clock', () => {
    const state = withBegun(aState(), anInterview({ clockRunning: true }), begun)
    expect(state.turn?.begunAt).toBe(begun.begunAt)
    expect(state.interview.clockRunning).toBe(true)
  })

  it('takes back no answer that was acknowledged meanwhile', () => {
    const answered = withReply(aState(), given, {
      assessment: anAssessment(),
      next: { action: 'follow_up', turn: second },
    })
    expect(withBegun(answered, anInterview(), begun)).toBe(answered)
  })
})

it('marks may be pending', () => {
  expect(isPending(aState())).toBe(false)
  expect(isPending(aState([{ ...first, assessment: anAssessment({ status: 'pending' }) }]))).toBe(true)
})
