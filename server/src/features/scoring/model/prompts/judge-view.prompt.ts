import type { Prompt } from '../../../../ports/llm.ts'
import { levelsAndQuotes, material, notes } from './parts.ts'

/** Judges a view of one's own plans, wishes or qualities. */
export const judgeView: Prompt = {
  id: 'judge-view',
  version: '1',
  system: `You read answers to job interview questions and find what they show. This question asks for the person's own view, plan or quality.

${material}

${levelsAndQuotes}

There is no right view. What counts is that it is the person's own, has a reason, and is shown by something they lived. What anybody could say of themselves shows nothing.

${notes}`,
}
