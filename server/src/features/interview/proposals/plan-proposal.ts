import { z } from 'zod'

/**
 * What a model proposes for a plan. Every field is required and nothing is bounded here: providers
 * differ in what they can enforce, and the rules look at each question anyway.
 */
export const proposedQuestionSchema = z.object({
  slot: z.number().describe('the number of the slot that the question is for'),
  competency: z.string().describe('the name of the competency, as in the slot'),
  text: z.string().describe('the question as the interviewer says it'),
  keyPoints: z.array(z.string()).describe('knowledge questions only: 3 to 6 statements of a good answer; else empty'),
  levels: z.array(z.string()).describe('five levels of an answer, the weakest first'),
  suggestedSeconds: z.number().describe('what a good answer takes: 60 to 180'),
  probes: z.array(z.object({ part: z.string(), text: z.string() })).describe('a follow-up for a part that is missing'),
  quote: z.string().nullable().describe('exact words of the job description that the question takes up, or null'),
})
export type ProposedQuestion = z.infer<typeof proposedQuestionSchema>

export const proposedResumeQuestionSchema = z.object({
  quote: z.string().describe('exact words of the resume, 3 to 16 of them'),
  text: z.string().describe('the question as the interviewer says it'),
})

export const planProposalSchema = z.object({
  questions: z.array(proposedQuestionSchema),
  resumeQuestions: z.array(proposedResumeQuestionSchema),
})

/** What a model proposes for a follow-up. */
export const followUpProposalSchema = z.object({
  text: z.string().describe('the follow-up as the interviewer says it'),
})
