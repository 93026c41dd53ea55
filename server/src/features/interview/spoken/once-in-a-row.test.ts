import { expect, test } from 'vitest'
import type { JudgeAnswer, JudgeInput } from '../judgement.ts'
import { onceInARow } from './once-in-a-row.ts'

const input = (answer: string): JudgeInput => ({ question: 'Why?', answer, expects: 'view', keyPoints: [] })

test('the same answer is judged once, another one anew, and so is the first one after it', () => {
  const asked: string[] = []
  const judge = onceInARow(({ answer }) => {
    asked.push(answer)
    return { gaps: [], hook: null, assessment: { coachNotes: answer } } as unknown as ReturnType<JudgeAnswer>
  })
  const first = judge(input('because'))
  expect(judge(input('because'))).toBe(first)
  expect(judge(input('because of you')).assessment.coachNotes).toBe('because of you')
  expect(judge(input('because'))).toEqual(first)
  expect(judge({ ...input('because'), question: 'How?' })).toEqual(first)
  expect(asked).toEqual(['because', 'because of you', 'because', 'because'])
})
