import type { AnswerFlag, DimensionMarks } from '@candor/contracts/scoring.ts'
import type { Gap, JudgeInput } from '../../interview/index.ts'
import type { Findings } from '../judges/findings.ts'

export interface CoachInput {
  input: JudgeInput
  answer: string
  findings: Findings
  dimensions: DimensionMarks
  gaps: readonly Gap[]
  flags: readonly AnswerFlag[]
  overall: number | null
}

/** What the coach says and the improved answer. */
export const coach = ({ dimensions, gaps }: CoachInput): { coachNotes: string; improvedAnswer: string | null } => {
  const shown = dimensions.structure.evidence[0] ?? dimensions.relevance.evidence[0]
  return {
    coachNotes: `${shown ? `This carries your answer: "${shown.quote}". ` : ''}${gaps[0] ? `What is missing most is the ${gaps[0]}.` : ''}`,
    improvedAnswer: null,
  }
}
