import { describe, expect, it } from 'vitest'
import { anAssessment, anInterview, aState, aTurn } from '../../interview.fixture.ts'
import { pendingEveryMs, withBegun, withReply } from './server-state.rules.ts'

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

describe('asking for a judgement that is still to come', () => {
  const waitingSince = (...answeredAt: string[]) =>
    aState(answeredAt.map((at) => ({ ...first, answeredAt: at, assessment: anAssessment({ status: 'pending' }) })))
  const at = (moment: string) => Date.parse(`2026-03-14T${moment}.000Z`)

  it('ends with the last one', () => {
    expect(pendingEveryMs(aState([{ ...first, assessment: anAssessment() }]), at('10:00:00'))).toBe(false)
  })

  it('is quick at first, then rarer, and goes by the youngest answer', () => {
    const state = waitingSince('2026-03-14T10:00:00.000Z')
    expect(pendingEveryMs(state, at('10:00:01'))).toBe(1_500)
    expect(pendingEveryMs(state, at('10:00:20'))).toBe(5_000)
    expect(pendingEveryMs(state, at('10:10:00'))).toBe(15_000)
    const two = waitingSince('2026-03-14T10:00:00.000Z', '2026-03-14T10:09:58.000Z')
    expect(pendingEveryMs(two, at('10:10:00'))).toBe(1_500)
  })

  it('bears a clock of this machine that goes wrong', () => {
    expect(pendingEveryMs(waitingSince('2026-03-14T10:00:00.000Z'), at('08:00:00'))).toBe(1_500)
    expect(
      pendingEveryMs(aState([{ ...first, answeredAt: null, assessment: anAssessment({ status: 'pending' }) }]), 0),
    ).toBe(1_500)
  })
})
