import { type Llm, LlmError } from '../../../ports/llm.ts'
import type { InterviewPlan, PlanInput, PlannedQuestion, PlanWithModel } from '../plan.ts'
import { acceptPlan } from './accept-plan.rules.ts'
import { asDocument, asLine } from './material.rules.ts'
import { planProposalSchema } from './plan-proposal.ts'
import { planInterviewPrompt } from './prompts/plan-interview.prompt.ts'

/** Four pages each: what lies behind them changes no question, and costs seconds. */
const documentCharacters = { job: 10_000, resume: 10_000 }
/** A question with its rubric takes about 350 tokens; so many are written in half a minute by a small model. */
const mostQuestions = 8
const mostOutputTokens = 4_500
/** Somebody waits for the first question. */
const planDeadlineMs = 20_000

const parts: Record<PlannedQuestion['expects'], string> = {
  story: 'story',
  knowledge: 'knowledge, with key points',
  view: 'view',
}

const slotLine = ({ competency, expects, text, basis }: PlannedQuestion, index: number): string => {
  const made = basis ? ` It is about “${asLine(basis.words, 120)}”, and has to stay so.` : ''
  return `${index + 1}. ${competency} (${parts[expects]}): ${asLine(text, 400)}${made}`
}

/** What the model gets to read: our own lines, then what others wrote, without what tells who the person is. */
const materialOf = (input: PlanInput, builtin: InterviewPlan, blind: (text: string) => string): string => {
  const { settings, jobDescriptionText, resumeText } = input
  const [opener, ...others] = builtin.presets
  const about = [
    `Job: ${asLine(settings.jobTitle, 120)}`,
    `Seniority: ${settings.seniority}. Interview: ${settings.type}. Difficulty: ${settings.difficulty}.`,
    settings.focusAreas.length > 0
      ? `To be covered: ${settings.focusAreas.map((area) => asLine(area, 80)).join('; ')}.`
      : '',
    `Write at most ${mostQuestions} questions, for the slots where it helps most.`,
    `The opening question stays as it is: ${asLine(opener?.text ?? '', 400)}`,
    'Slots:',
    ...others.map((question, index) => slotLine(question, index + 1)),
  ].filter((line) => line !== '')
  const documents = [
    jobDescriptionText ? asDocument('job description', blind(jobDescriptionText), documentCharacters.job) : '',
    resumeText ? asDocument('resume', blind(resumeText), documentCharacters.resume) : '',
  ].filter((document) => document !== '')
  return [about.join('\n'), ...documents].join('\n\n')
}

/** Nothing to propose for: the only question is the opener, or the rules cannot read the language. */
const isForBuiltinAlone = ({ settings, resumeText }: PlanInput): boolean =>
  (settings.questionCount === 1 && !resumeText) || !/^en(-|$)/i.test(settings.language)

/**
 * Lets a model word the plan's questions for the job at hand; rules decide what of it holds. `blind`
 * takes out of a text what tells who somebody is. Null where no provider served before the deadline
 * or the caller's signal; any other failure is a fault and thrown.
 */
export const createModelPlanner =
  ({
    llm,
    blind,
    deadlineMs = planDeadlineMs,
  }: {
    llm: Llm
    blind: (text: string) => string
    deadlineMs?: number
  }): PlanWithModel =>
  async (input, builtin, signal) => {
    if (isForBuiltinAlone(input)) return null
    try {
      const { value, served } = await llm.generateObject({
        prompt: planInterviewPrompt,
        input: materialOf(input, builtin, blind),
        schema: planProposalSchema,
        schemaName: 'plan',
        signal,
        deadlineMs,
        maxOutputTokens: mostOutputTokens,
      })
      return { ...acceptPlan(value, builtin, input), calls: [...(builtin.calls ?? []), served] }
    } catch (error) {
      if (error instanceof LlmError || signal.aborted) return null
      throw error
    }
  }
