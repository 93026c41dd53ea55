import { expect, test } from 'vitest'
import { competenciesOf, dimensionsOf, intervalOf, meanMark, overallOf } from './figures.rules.ts'
import { type TurnSketch, turnsOf } from './fixtures/material.ts'

const presets = (...marks: (number | null)[]): TurnSketch[] => marks.map((overall) => ({ overall }))

test.each([
  [[], null],
  [[null], null],
  [[70], 70],
  [[70, 71], 71],
  [[70, null, 90], 80],
  [[0, 0, 100], 33],
] as [(number | null)[], number | null][])('the mean of %j is %j', (marks, mean) => {
  expect(meanMark(marks)).toBe(mean)
})

test('overall is the mean of the core answers; null marks and questions nobody answered are left out', () => {
  expect(overallOf(turnsOf([{ overall: 40 }, { overall: null }, { overall: 81 }, { answer: null }]))).toBe(61)
})

test('an empty answer was answered, and counts as 0', () => {
  expect(overallOf(turnsOf([{ overall: 80 }, { overall: 0, answer: '', flags: ['empty'] }]))).toBe(40)
})

test('follow-ups and resume questions change neither the overall mark nor a dimension nor the interval', () => {
  const core: TurnSketch[] = [
    { overall: 60, marks: { impact: 50 } },
    { overall: 70, marks: { impact: 60 } },
  ]
  const extra: TurnSketch[] = [
    { kind: 'follow_up', overall: 5, marks: { impact: 1, correctness: 90 } },
    { kind: 'resume', overall: 99, marks: { impact: 99 } },
  ]
  const [alone, all] = [turnsOf(core), turnsOf([...core, ...extra])]
  expect(overallOf(all)).toBe(65)
  expect(dimensionsOf(all)).toEqual(dimensionsOf(alone))
  expect(dimensionsOf(all)).toEqual({ relevance: null, clarity: null, structure: null, impact: 55, correctness: null })
  expect(intervalOf(all)).toEqual(intervalOf(alone))
})

// By hand: mean ± t · s / √n. 60, 80: s² = 200, √(200/2) = 10, t = 6.314. 50, 60, 70: s² = 100,
// √(100/3) = 5.774, t = 2.920, ± 16.86. 40, 50, 60, 70, 80: s² = 250, √50 = 7.071, t = 2.132, ± 15.08.
test.each([
  [[], null],
  [[70], null],
  [[70, null], null],
  [[60, 80], { low: 6, high: 100 }],
  [[50, 60, 70], { low: 43, high: 77 }],
  [[40, 50, 60, 70, 80], { low: 44, high: 76 }],
  [[70, 70, 70], { low: 70, high: 70 }],
  [[0, 100], { low: 0, high: 100 }],
] as [(number | null)[], { low: number; high: number } | null][])(
  'the 90 %% interval of %j is %j',
  (marks, interval) => {
    expect(intervalOf(turnsOf(presets(...marks)))).toEqual(interval)
  },
)

test('twenty core questions, the most there can be, still have their quantile', () => {
  const marks = Array.from({ length: 20 }, (_, at) => (at % 2 === 0 ? 40 : 60))
  // s² = 20 · 100 / 19 = 105.26, √(105.26 / 20) = 2.294, t = 1.729: ± 3.97.
  expect(intervalOf(turnsOf(presets(...marks)))).toEqual({ low: 46, high: 54 })
})

test('one line for each competency, of core answers, or of resume answers where no core question asked for it', () => {
  const turns = turnsOf([
    { competency: 'Teamwork', overall: 60 },
    { competency: 'Teamwork', kind: 'follow_up', overall: 0 },
    { competency: 'Selling', overall: 30 },
    { competency: 'Teamwork', kind: 'resume', overall: 81 },
    { competency: 'Learning', kind: 'resume', overall: 44 },
    { competency: 'Planning', answer: null },
  ])
  expect(competenciesOf(turns)).toEqual([
    { id: 'teamwork', name: 'Teamwork', score: 60 },
    { id: 'selling', name: 'Selling', score: 30 },
    { id: 'learning', name: 'Learning', score: 44 },
    { id: 'planning', name: 'Planning', score: null },
  ])
})
