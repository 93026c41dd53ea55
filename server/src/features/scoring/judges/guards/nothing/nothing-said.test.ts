import { describe, expect, it } from 'vitest'
import { createWinkLanguage } from '../../../../../adapters/wink/language.ts'
import type { JudgeInput } from '../../../../interview/index.ts'
import { createBuiltinJudge } from '../../builtin.ts'
import { nothingSaid, saidAllTheSame } from './fixtures/nothing-said.ts'

const judge = createBuiltinJudge({ language: createWinkLanguage() })

const asked: Record<string, Omit<JudgeInput, 'answer'>> = {
  story: { question: 'Tell me about a conflict with a colleague. What did you do?', expects: 'story', keyPoints: [] },
  view: { question: 'Why do you want to work for us?', expects: 'view', keyPoints: [] },
  knowledge: {
    question: 'What is a mutex?',
    expects: 'knowledge',
    keyPoints: ['Only one thread holds the lock, and the others wait in a queue until it is free'],
  },
}

describe('a text that holds no answer gets nothing, whatever was asked', () => {
  it.each(Object.entries(nothingSaid))('%s', (_, texts) => {
    const marked = texts
      .flatMap((text) => [text, text.toLowerCase(), text.toUpperCase()])
      .flatMap((answer) => Object.values(asked).map((input) => ({ answer, ...judge({ ...input, answer }).assessment })))
      .filter(({ overall, dimensions }) => overall !== 0 || (dimensions.correctness.score ?? 0) > 0)
    expect(marked.map(({ answer, overall }) => `${answer}: ${overall}`)).toEqual([])
  })
})

describe('an answer that hesitates, or sounds like declining, is read', () => {
  it.each(saidAllTheSame)('%s: %s', (kind, answer) => {
    const { flags } = judge({ ...asked[kind], answer } as JudgeInput).assessment
    expect(flags).not.toContain('refusal')
    expect(flags).not.toContain('empty')
    expect(flags).not.toContain('gibberish')
  })

  it('a word that is the answer is no refusal', () => {
    const { overall } = judge({
      question: 'Which statement does nothing in Python?',
      answer: 'pass',
      expects: 'knowledge',
      keyPoints: ['The pass statement'],
    }).assessment
    expect(overall ?? 0).toBeGreaterThan(0)
  })
})
