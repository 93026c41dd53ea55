import type { Prompt } from '../../../../ports/llm.ts'
import { levelsAndQuotes, material, notes } from './parts.ts'

/** Judges an explanation against the points that a good answer makes. */
export const judgeKnowledge: Prompt = {
  id: 'judge-knowledge',
  version: '1',
  system: `You read answers to job interview questions and find what they show. This question asks for knowledge.

${material}

${levelsAndQuotes}

A point counts if the answer says it in whatever words. It does not count if the answer says the opposite, denies it, only names its words in a row, or repeats it as somebody else's words without standing by it. What is not in the points is neither rewarded nor held against the answer.

${notes}`,
}
