import type { Assessment, DimensionMark } from '@candor/contracts/scoring.ts'
import { describe, expect, it } from 'vitest'
import { judgeWords, shownDimensions, spreadWords } from './judge-words.rules.ts'

const quoted: DimensionMark = { score: 60, evidence: [{ quote: 'I did', start: 0, end: 5 }] }
const notAsked: DimensionMark = { score: null, reason: 'No key points.', evidence: [] }
const missing: DimensionMark = { score: 0, evidence: [] }
const disputed: DimensionMark = { score: null, evidence: [], spread: 40, needsPerson: true }

const assessment = (over: Partial<Assessment> = {}): Assessment => ({
  overall: 60,
  status: 'final',
  dimensions: { relevance: quoted, clarity: quoted, structure: quoted, impact: missing, correctness: notAsked },
  flags: [],
  coachNotes: '',
  improvedAnswer: null,
  judge: { name: 'builtin', version: '1' },
  ...over,
})

describe('the dimensions shown', () => {
  it('are those that the question asks for, a missing part among them', () => {
    expect(shownDimensions(assessment())).toEqual(['relevance', 'clarity', 'structure', 'impact'])
  })

  it('keep one that needs a person', () => {
    const { dimensions } = assessment()
    const of = assessment({ dimensions: { ...dimensions, correctness: disputed } })
    expect(shownDimensions(of)).toContain('correctness')
  })

  it('are all where nothing could be judged', () => {
    const dimensions = {
      relevance: notAsked,
      clarity: notAsked,
      structure: notAsked,
      impact: notAsked,
      correctness: notAsked,
    }
    expect(shownDimensions(assessment({ overall: null, dimensions }))).toHaveLength(5)
  })
})

describe('who marked, and how surely', () => {
  const model = { name: 'groq:llama-3.3:70b', version: '1', prompt: 'judge-story@1', samples: 3 }

  it('names the built-in judge, or the model with its provider', () => {
    expect(judgeWords({ name: 'builtin', version: '1' })).toBe('Marked by Candor’s built-in judge.')
    expect(judgeWords(model)).toBe('Marked by llama-3.3:70b (groq), from three readings; code checked each quote.')
    expect(judgeWords({ ...model, name: 'groq:a, openai:b' })).toContain(
      'Marked by a (groq) and b (openai), from three',
    )
    expect(judgeWords({ ...model, samples: 1 })).toBe('Marked by llama-3.3:70b (groq); code checked each quote.')
  })

  it('says how far several readings lie apart, and nothing of a single one', () => {
    expect(spreadWords({ ...quoted, spread: 8 }, model)).toBe('three readings, 8 points apart')
    expect(spreadWords({ ...quoted, spread: 0 }, model)).toBe('three readings, all the same')
    expect(spreadWords(quoted, model)).toBeNull()
    expect(spreadWords({ ...quoted, spread: 0 }, { name: 'builtin', version: '1' })).toBeNull()
  })
})
