import type { Prompt } from '../../../../ports/llm.ts'
import { levelsAndQuotes, material, notes } from './parts.ts'

/** Judges the story of one occasion. */
export const judgeStory: Prompt = {
  id: 'judge-story',
  version: '1',
  system: `You read answers to job interview questions and find what they show. This question asks for one occasion from the person's own life.

${material}

${levelsAndQuotes}

What somebody "always" or "would" do is no deed. A plan or a wish is no outcome. An outcome that went badly is an outcome. "We" shows what was done, not what the person did.

${notes}`,
}
