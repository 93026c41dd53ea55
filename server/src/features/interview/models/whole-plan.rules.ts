import type { InterviewPlan } from '../plan.ts'

const mostResumeQuestions = 2

const allDifferent = (values: readonly string[]): boolean => new Set(values).size === values.length

/**
 * A plan that an interview can go by: as many core questions as were asked for, each with words of its
 * own, and each to be found again by its id. Proposals are checked where they are made; this holds
 * whatever was let through there.
 */
export const isAskable = ({ presets, resumeQuestions }: InterviewPlan, questionCount: number): boolean => {
  const all = [...presets, ...resumeQuestions]
  return (
    presets.length === questionCount &&
    resumeQuestions.length <= mostResumeQuestions &&
    allDifferent(all.map(({ bankId }) => bankId)) &&
    allDifferent(all.map(({ text }) => text.trim().toLowerCase())) &&
    all.every(({ text, suggestedSeconds }) => text.trim() !== '' && suggestedSeconds > 0)
  )
}
