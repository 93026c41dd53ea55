import type { JudgeInput } from '../judgement.ts'
import type { InterviewPlan } from '../plan.ts'
import type { TurnRecord } from '../records.ts'

/** The question that a follow-up follows up, in the plan's words. */
const followedUp = (
  { presets, resumeQuestions }: InterviewPlan,
  { kind, planned }: Pick<TurnRecord, 'kind' | 'planned'>,
): string | undefined =>
  kind === 'follow_up'
    ? [...presets, ...resumeQuestions].find(({ bankId }) => bankId === planned.bankId)?.text
    : undefined

/** An answer as a judge gets to see it. */
export const judgeInputOf = (plan: InterviewPlan, turn: TurnRecord & { answer: string }): JudgeInput => {
  const { planned, answer } = turn
  const followsUp = followedUp(plan, turn)
  return {
    question: planned.text,
    ...(followsUp !== undefined && { followsUp }),
    answer,
    expects: planned.expects,
    keyPoints: planned.keyPoints,
    competency: { name: planned.competency, levels: planned.levels },
  }
}
