import { expect, it } from 'vitest'
import { anInterview } from '../interview.fixture.ts'
import { byMonth, isOpen, kindLine, standing } from './history.rules.ts'

const on = (startedAt: string) => anInterview({ startedAt })

it('keeps the order and names each month once', () => {
  const months = byMonth([on('2026-03-14T12:00:00Z'), on('2026-03-02T12:00:00Z'), on('2025-12-30T12:00:00Z')])
  expect(months.map(({ name, interviews }) => [name, interviews.length])).toEqual([
    ['March 2026', 2],
    ['December 2025', 1],
  ])
})

it('says what kind it was', () => {
  expect(kindLine(anInterview())).toBe('Mixed, mid level, medium')
})

it.each([
  ['active', '2 of 5 answered', true],
  ['paused', 'Paused, 2 of 5 answered', true],
  ['abandoned', 'Left early, 2 of 5 answered', false],
  ['expired', 'Expired, 2 of 5 answered', false],
  ['completed', 'Not assessed', false],
] as const)('says where an interview stands: %s', (status, words, open) => {
  const interview = anInterview({ status, answered: 2 })
  expect(standing(interview)).toBe(words)
  expect(isOpen(interview)).toBe(open)
})
