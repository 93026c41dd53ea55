import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { explanationStructure, impact, overallMark, storyStructure, viewStructure } from './marks.rules.ts'

const share = fc.double({ min: 0, max: 1, noNaN: true })
const score = fc.option(fc.integer({ min: 0, max: 100 }), { nil: null })
const none = { relevance: null, clarity: null, structure: null, impact: null, correctness: null }

describe('the formulas of the marks', () => {
  it.each([
    [{ situation: 1, task: 1, action: 1, result: 1, learning: 1 }, 100],
    [{ situation: 1, task: 1, action: 1, result: 1, learning: 0 }, 92],
    [{ situation: 1, task: 0, action: 0, result: 0, learning: 0 }, 19],
    [{ situation: 0, task: 1, action: 0, result: 0, learning: 0 }, 14],
    [{ situation: 0, task: 0, action: 1, result: 0, learning: 0 }, 32],
    [{ situation: 0, task: 0, action: 0, result: 1, learning: 0 }, 27],
  ])('structure of a story %j is %d', (parts, mark) => expect(storyStructure(parts)).toBe(mark))

  it('a missing element scores 0 in structure and counts', () => {
    expect(explanationStructure({ claim: 1, reason: 1, example: 0, tradeOff: 0 })).toBe(70)
    expect(viewStructure({ position: 1, reason: 1, evidence: 0 })).toBe(70)
  })

  it('a figure alone wins no impact: there must be an outcome', () => {
    expect(impact({ outcome: 0, measured: true, proven: true, ownDeeds: 0 })).toBe(0)
    expect(impact({ outcome: 1, measured: true, proven: true, ownDeeds: 1 })).toBe(100)
  })

  it('overall is a whole number from 0 to 100, or null where nothing was judged', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('story', 'knowledge', 'view'),
        fc.record({ relevance: score, clarity: score, structure: score, impact: score, correctness: score }),
        (expects, scores) => {
          const mark = overallMark(expects as 'story', scores)
          if (mark !== null) {
            expect(Number.isInteger(mark)).toBe(true)
            expect(mark).toBeGreaterThanOrEqual(0)
            expect(mark).toBeLessThanOrEqual(100)
          }
        },
      ),
    )
    expect(overallMark('story', none)).toBeNull()
  })

  it('what is not judged is left out of the mean; what is wrong caps it', () => {
    expect(overallMark('view', { ...none, relevance: 80, clarity: 80, structure: 80 })).toBe(80)
    expect(overallMark('knowledge', { ...none, relevance: 100, clarity: 100, structure: 100, correctness: 0 })).toBe(25)
    expect(overallMark('story', { ...none, relevance: 0, clarity: 100, structure: 100, impact: 100 })).toBe(5)
    expect(overallMark('view', { ...none, relevance: 0, clarity: 30, structure: 0 })).toBe(0)
    expect(overallMark('story', { ...none, relevance: 20, clarity: 100, structure: 100, impact: 100 })).toBe(35)
    expect(overallMark('view', { ...none, relevance: 50, clarity: 100, structure: 100 })).toBe(80)
  })

  it('what a story has above 88 counts half', () => {
    const all = (mark: number) => ({ ...none, relevance: mark, clarity: mark, structure: mark, impact: mark })
    expect(overallMark('story', all(88))).toBe(88)
    expect(overallMark('story', all(94))).toBe(91)
    expect(overallMark('story', all(100))).toBe(94)
    expect(overallMark('view', all(100))).toBe(100)
  })

  it('better parts never lower a mark', () => {
    fc.assert(
      fc.property(share, share, share, share, share, (situation, task, action, a, b) => {
        const mark = (result: number) => storyStructure({ situation, task, action, result, learning: 0 })
        expect(mark(Math.max(a, b))).toBeGreaterThanOrEqual(mark(Math.min(a, b)))
      }),
    )
  })
})
