import { describe, expect, it } from 'vitest'
import { anInterview, aTurn } from '../interview.fixture.ts'
import { greeting, placeOf, progressMarks, reasonOf } from './words.rules.ts'

const interview = anInterview({ questionCount: 3 })
const q1 = aTurn({ answeredAt: 'x' })
const followUp = aTurn({ id: 'b', index: 1, label: 'Q1 follow-up 1', kind: 'follow_up' })

it('says where a question stands', () => {
  expect(placeOf(q1, interview)).toBe('Question 1 of 3')
  expect(placeOf(followUp, interview)).toBe('Follow-up to question 1')
  expect(placeOf(aTurn({ label: 'Resume Q1', kind: 'resume' }), interview)).toBe('A question on your resume')
})

describe('the row of marks', () => {
  it('has the answered, the current, the small ones and those to come', () => {
    expect(progressMarks(interview, [q1, followUp], 'b')).toEqual([
      { label: 'Q1', minor: false, state: 'done' },
      { label: 'Q1 follow-up 1', minor: true, state: 'now' },
      { label: 'Q2', state: 'ahead' },
      { label: 'Q3', state: 'ahead' },
    ])
  })
})

describe('the interviewer', () => {
  it('says once that it is an AI program, and what is to come, in under 40 words', () => {
    const words = greeting(anInterview())
    expect(words).toMatch(/an AI program/)
    expect(words).toMatch(/five questions and 20 minutes/)
    expect(words.split(' ').length).toBeLessThan(40)
  })

  it('promises no follow-ups and no clock where there are none', () => {
    expect(greeting(anInterview({ questionCount: 1, maxFollowUps: 0, timeLimitMinutes: null }))).toMatch(
      /I have one question for you\.$/,
    )
  })

  it('gives its reason, cut where it is long', () => {
    const { lead, words } = reasonOf({ source: 'resume', words: `Rebuilt the count. ${'and more '.repeat(60)}` })
    expect(lead).toMatch(/your resume says/)
    expect(words.length).toBeLessThan(190)
    expect(words.endsWith(' …')).toBe(true)
  })
})
