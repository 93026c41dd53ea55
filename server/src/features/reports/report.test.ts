import { reportSchema } from '@candor/contracts/reports.ts'
import type { DimensionName } from '@candor/contracts/scoring.ts'
import { answerFlags, dimensionNames } from '@candor/contracts/scoring.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isExact, sentencesOf } from './findings/quotes.rules.ts'
import { materialOf, type TurnSketch } from './fixtures/material.ts'
import type { Gap } from './material.ts'
import { makeReport } from './report.rules.ts'

const gaps: readonly Gap[] = [
  'situation',
  'task',
  'action',
  'result',
  'ownership',
  'learning',
  'reason',
  'example',
  'tradeOff',
  'depth',
]
const words = fc.constantFrom(
  'We moved the stock.',
  'I asked the supplier and cut the wait from 9 days to 3.',
  'It was basically fine, you know.',
  '“Quoted” words!',
  'Ça a marché 😀.',
  '# not a heading',
  'I {curly} do',
  'Because it costs less, for example.',
  '\n',
  '   ',
  '…',
  '$& and {curly}',
)
const answer = fc.oneof(
  fc.array(words, { maxLength: 12 }).map((parts) => parts.join(' ')),
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.constant(''),
  fc.constant(null),
)
const mark = fc.option(fc.integer({ min: 0, max: 100 }), { nil: null, freq: 4 })

const evidenceOf = (text: string | null, pick: number) => {
  const sentences = text === null ? [] : sentencesOf(text)
  const quote = sentences[pick % Math.max(1, sentences.length)]
  // One that does not hold stands beside it: it must never reach a report.
  return [{ quote: 'never said', start: 0, end: 10 }, ...(quote ? [quote] : [])]
}

const sketch: fc.Arbitrary<TurnSketch> = fc
  .record({
    kind: fc.constantFrom('preset', 'preset', 'follow_up', 'resume'),
    expects: fc.constantFrom('story', 'knowledge', 'view'),
    competency: fc.constantFrom('Teamwork', 'SQL', 'Something you achieved', 'Career goals'),
    keyPoints: fc.constantFrom([], ['A “point” about indexes.', 'Another one about locks.']),
    answer,
    overall: mark,
    marks: fc.record(
      Object.fromEntries(dimensionNames.map((name) => [name, mark])) as Record<DimensionName, typeof mark>,
    ),
    gaps: fc.uniqueArray(fc.constantFrom(...gaps)),
    flags: fc.uniqueArray(fc.constantFrom(...answerFlags), { maxLength: 2 }),
    pick: fc.nat(20),
  })
  .map(({ pick, ...turn }) => ({
    ...turn,
    evidence: Object.fromEntries(dimensionNames.map((name, at) => [name, evidenceOf(turn.answer, pick + at)])),
  }))

const material = fc
  .record({ sketches: fc.array(sketch, { minLength: 1, maxLength: 12 }), seed: fc.string(), more: fc.nat(3) })
  .map(({ sketches, seed, more }) => {
    let presets = 0
    const labelled = sketches.map((turn, at): TurnSketch => {
      const kind = at === 0 ? 'preset' : (turn.kind ?? 'preset')
      if (kind === 'preset') presets += 1
      const label = { preset: `Q${presets}`, follow_up: `Q${presets} follow-up ${at}`, resume: `Resume Q${at}` }[kind]
      return { ...turn, kind, label }
    })
    const roles = [
      { title: 'Team Leader', competencyIds: ['teamwork', 'leadership'] },
      { title: 'Analyst', competencyIds: ['sql'] },
      { title: 'Clerk', competencyIds: ['typing'] },
    ]
    return materialOf(labelled, { seed, roles, planned: presets + more })
  })

const strings = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : value && typeof value === 'object' ? Object.values(value).flatMap(strings) : []

test('whatever was answered and marked: exact quotes, marks in range, no hole in a sentence, the same each time', () => {
  fc.assert(
    fc.property(material, (given) => {
      const report = makeReport(given)
      expect(reportSchema.parse(report)).toEqual(report)
      expect(JSON.stringify(makeReport(given))).toBe(JSON.stringify(report))
      for (const finding of [...report.strengths, ...report.weaknesses]) {
        const said = report.turns.find(({ id }) => id === finding.turnId)?.answer ?? ''
        expect(isExact(said, finding)).toBe(true)
      }
      const own = strings([
        report.summary,
        report.actionPlan,
        report.suggestedRoles,
        report.strengths.map(({ text }) => text),
      ])
      for (const text of own)
        expect(text).not.toMatch(/undefined|NaN|\{(?:q|Q|subject|question|role|opening|words|point)\}|“”/)
      const interval = report.confidence
      if (interval) {
        expect(interval.low).toBeLessThanOrEqual(report.overall ?? 0)
        expect(interval.high).toBeGreaterThanOrEqual(report.overall ?? 100)
      }
    }),
    { numRuns: 300 },
  )
})

test('never the same sentence twice, at most four findings of a kind, three to five exercises, two to four roles or none', () => {
  fc.assert(
    fc.property(material, (given) => {
      const { strengths, weaknesses, actionPlan, suggestedRoles, summary } = makeReport(given)
      const said = [...strengths, ...weaknesses].map(({ text }) => text)
      expect(new Set(said).size).toBe(said.length)
      expect(strengths.length).toBeLessThanOrEqual(4)
      expect(weaknesses.length).toBeLessThanOrEqual(4)
      expect(actionPlan.length).toBeGreaterThanOrEqual(3)
      expect(actionPlan.length).toBeLessThanOrEqual(5)
      expect(new Set(actionPlan.map(({ exercise }) => exercise)).size).toBe(actionPlan.length)
      expect([0, 2, 3, 4]).toContain(suggestedRoles.length)
      expect(summary.length).toBeGreaterThan(60)
    }),
    { numRuns: 300 },
  )
})

test('follow-ups add colour: whatever is said in them, no figure that is compared changes', () => {
  fc.assert(
    fc.property(fc.array(sketch, { minLength: 1, maxLength: 6 }), fc.array(sketch, { maxLength: 4 }), (core, extra) => {
      const presets = core.map((turn): TurnSketch => ({ ...turn, kind: 'preset' }))
      const followUps = extra.map(
        (turn, at): TurnSketch => ({ ...turn, kind: 'follow_up', label: `Q1 follow-up ${at + 1}` }),
      )
      const figures = (sketches: TurnSketch[]) => {
        const { overall, confidence, dimensions, competencies } = makeReport(materialOf(sketches))
        return { overall, confidence, dimensions, competencies }
      }
      expect(figures([...presets, ...followUps])).toEqual(figures(presets))
    }),
  )
})
