import { answerFlags } from '@candor/contracts/scoring.ts'
import { describe, expect, it } from 'vitest'
import { flagWords, scoreWords } from './score-words.rules.ts'

const mark = { score: 0, evidence: [] }
const assessment = {
  overall: 40,
  status: 'final' as const,
  dimensions: { relevance: mark, clarity: mark, structure: mark, impact: mark, correctness: mark },
  flags: [],
  coachNotes: '',
  improvedAnswer: null,
  judge: { name: 'builtin', version: '1' },
}

describe('a mark in words', () => {
  it('has words for every mark, and is honest about none', () => {
    expect([100, 84, 71, 62, 50, 35, 5, 0, null].map(scoreWords)).toEqual([
      'strong throughout',
      'strong, with little left to add',
      'good, with something to sharpen',
      'clear, with gaps',
      'partly there',
      'a start, with much left out',
      'little to go on yet',
      'nothing to mark yet',
      'not assessed',
    ])
  })

  it('never shames', () => {
    for (let score = 0; score <= 100; score++) expect(scoreWords(score)).not.toMatch(/bad|poor|fail|weak|wrong/)
  })
})

describe('flags in plain words', () => {
  it('has a sentence for each', () => {
    expect(flagWords({ ...assessment, flags: [...answerFlags] })).toHaveLength(answerFlags.length)
  })

  it('does not say again what the reason says', () => {
    expect(flagWords({ ...assessment, overall: 0, reason: 'Nothing was answered.', flags: ['empty'] })).toEqual([])
    expect(flagWords({ ...assessment, overall: 0, reason: 'x', flags: ['off-topic', 'instructions'] })).toHaveLength(1)
  })
})
