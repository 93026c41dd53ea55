import type { Prompt } from '../../../../ports/llm.ts'
import { levelsAndQuotes, material, notes } from './parts.ts'

/** Judges the answer to a follow-up: one part, not a whole answer. */
export const judgeFollowUp: Prompt = {
  id: 'judge-follow-up',
  version: '1',
  system: `You read answers to job interview questions and find what they show. This question follows up an earlier one ("followsUp") and asks for one part only.

${material}

${levelsAndQuotes}

The answer owes only what the follow-up asks for; what was said before need not be said again.

${notes}`,
}
