import { expect, it } from 'vitest'
import { emptyDraft, interviewOf } from './draft.ts'
import { focusInWords, kindInWords, lengthInWords } from './words.ts'

it('says the settings in one line each', () => {
  const draft = emptyDraft(undefined)
  expect(kindInWords(draft)).toBe('Mixed questions, mid level, medium difficulty')
  expect(lengthInWords(draft)).toBe('Five questions, at most one follow-up to each, no time limit')
  expect(lengthInWords({ ...draft, questionCount: 1, maxFollowUps: 0, timeLimitMinutes: 30 })).toBe(
    'One question, no follow-ups, 30 minutes',
  )
  expect(lengthInWords({ ...draft, questionCount: 20, maxFollowUps: 3 })).toBe(
    'Twenty questions, at most three follow-ups to each, no time limit',
  )
  expect(focusInWords([])).toBe('No focus in particular')
  expect(focusInWords(['SQL', 'conflict'])).toBe('Focus on SQL, conflict')
})

it('sends the title without the spaces around it', () => {
  expect(interviewOf({ ...emptyDraft(undefined), jobTitle: ' Nurse ' }).jobTitle).toBe('Nurse')
})
