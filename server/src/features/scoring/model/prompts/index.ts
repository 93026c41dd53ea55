import type { Prompt } from '../../../../ports/llm.ts'
import type { JudgeInput } from '../../../interview/index.ts'
import { judgeFollowUp } from './judge-follow-up.prompt.ts'
import { judgeKnowledge } from './judge-knowledge.prompt.ts'
import { judgeStory } from './judge-story.prompt.ts'
import { judgeView } from './judge-view.prompt.ts'

const prompts = { story: judgeStory, knowledge: judgeKnowledge, view: judgeView }

/** The prompt for a question. */
export const promptFor = ({ expects, followsUp }: JudgeInput): Prompt =>
  followsUp === undefined ? prompts[expects] : judgeFollowUp
