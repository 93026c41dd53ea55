import type { DimensionName } from '@candor/contracts/scoring.ts'
import type { JudgeInput } from '../../interview/index.ts'

/** Questions about the person's own record: outcomes can be asked of the answer. */
const ownRecord =
  /\b(achiev\w*|accomplish\w*|proud\w*|success\w*|strengths?|contribut\w*|why should we|hire you|bring to|experience|what have you|improved?|results?|best at|good at|difference)\b/i

/** Questions that one short fact answers. */
const oneFact =
  /^\s*(what does [\w\s/.-]{1,30} stand for|what port|which port|how many|how much|who (is|was|invented|wrote)|when (was|did)|what (year|number|value|unit|colou?r|command|keyword|status code)|which (command|keyword|port|year|unit|status code)|name (one|a|the)|true or false|is it true|yes or no)\b/i

/** Questions about terms and dates: a plain answer with its reason is all that they ask for. */
const termsOnly =
  /\b(salary|pay|compensation|notice period|when (can|could|would) you (start|begin)|start date|relocat\w*|willing to travel|how far|which shifts|weekends|working hours|remote|work permit)\b/i

/** Whether a view can do without something lived that shows it. */
export const needsNoExample = (question: string): boolean => termsOnly.test(question)

/** Why a dimension cannot be judged for this question, or null where it can. Depends on the question alone, never on the answer. */
export const whyNotJudged = (dimension: DimensionName, input: JudgeInput): string | null => {
  if (dimension === 'correctness') {
    return hasStandard(input) ? null : 'This question has no key points or model answer to compare with.'
  }
  if (input.followsUp !== undefined && dimension === 'structure') {
    return 'A follow-up asks for one part of an answer, not for a whole one.'
  }
  if (input.followsUp !== undefined && dimension === 'impact' && !ownRecord.test(input.question)) {
    return 'This follow-up does not ask for an outcome.'
  }
  if (dimension === 'impact' && input.expects === 'knowledge')
    return 'A question on knowledge asks for no outcome of your own.'
  if (dimension === 'impact' && input.expects === 'view' && !ownRecord.test(input.question)) {
    return 'This question asks for a view, not for an outcome.'
  }
  if (dimension === 'structure' && input.expects === 'knowledge' && oneFact.test(input.question)) {
    return 'One fact answers this question; there is nothing to structure.'
  }
  return null
}

/** Whether there is something to hold correctness against. */
export const hasStandard = (input: JudgeInput): boolean =>
  input.keyPoints.some((point) => point.trim() !== '') || (input.reference ?? '').trim() !== ''
