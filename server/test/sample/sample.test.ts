import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { makeSample } from './sample-interview.ts'

test('what the landing page shows is what the product makes today (npm run sample writes it anew)', () => {
  const shown = readFileSync(new URL('../../../web/src/features/landing/sample.gen.json', import.meta.url), 'utf8')
  expect(JSON.parse(shown)).toEqual(makeSample())
})

test('beside each thing to change stands an exercise on the same answer', () => {
  const { report } = makeSample()
  expect(report.weaknesses.length).toBeGreaterThan(1)
  for (const [index, { turnId }] of report.weaknesses.entries()) {
    const { title = '', exercise = '' } = report.actionPlan[index] ?? {}
    const label = report.turns.find(({ id }) => id === turnId)?.label ?? 'none'
    const competency = report.turns.find(({ id }) => id === turnId)?.competency.toLowerCase() ?? 'none'
    expect(`${title} ${exercise}`.toLowerCase()).toMatch(new RegExp(`\\b${label.toLowerCase()}\\b|${competency}`))
  }
})
