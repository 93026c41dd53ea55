import type { AnswerFlag, DimensionMarks } from '@candor/contracts/scoring.ts'
import type { Gap, JudgeInput } from '../../interview/index.ts'
import type { Findings } from '../judges/findings.ts'

/** What the coach gets to see. */
export interface CoachInput {
  input: JudgeInput
  answer: string
  findings: Findings
  dimensions: DimensionMarks
  gaps: readonly Gap[]
  flags: readonly AnswerFlag[]
  overall: number | null
}
