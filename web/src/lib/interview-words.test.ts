import { expect, it } from 'vitest'
import { clipped, counted, turnName, wordCount } from './interview-words.ts'

it.each([
  ['Q3', 'Question 3'],
  ['Q3 follow-up 1', 'Question 3, follow-up'],
  ['Q3 follow-up 2', 'Question 3, follow-up 2'],
  ['Resume Q1', 'On your resume'],
  ['Resume Q2', 'On your resume, 2'],
  ['Warm-up', 'Warm-up'],
])('a turn labelled %s is called %s', (label, name) => {
  expect(turnName(label)).toBe(name)
})

it('counts words as a person does', () => {
  expect([wordCount(''), wordCount('  \n'), wordCount('one  two\nthree'), wordCount('well-known, yes')]).toEqual([
    0, 0, 3, 2,
  ])
  expect([counted(0, 'word'), counted(1, 'word'), counted(3000, 'word')]).toEqual(['0 words', '1 word', '3,000 words'])
})

it('cuts between words', () => {
  expect(clipped('short  enough', 20)).toBe('short enough')
  expect(clipped('the quick brown fox', 12)).toBe('the quick …')
  expect(clipped('a'.repeat(30), 10)).toBe(`${'a'.repeat(10)} …`)
})
