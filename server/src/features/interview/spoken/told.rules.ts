import type { TurnKind } from '@candor/contracts/interview.ts'
import type { Judgement } from '../judgement.ts'
import type { PlannedQuestion } from '../plan.ts'

/**
 * Whether an answer so far tells what its question asks for, so that the interviewer need not wait for more:
 * a story has come to its result. null where that says nothing: of other kinds of questions, of a follow-up,
 * which asks for one part, and of somebody who says that there is no such story.
 */
export const hasTold = (
  { kind, planned }: { kind: TurnKind; planned: Pick<PlannedQuestion, 'expects'> },
  { gaps, assessment }: Judgement,
): boolean | null => {
  if (kind === 'follow_up' || planned.expects !== 'story' || assessment.flags.includes('refusal')) return null
  return !gaps.includes('result')
}
