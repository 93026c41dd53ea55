import type { AnswerFlag, DimensionMark, DimensionName } from '@candor/contracts/scoring.ts'
import { dimensionNames } from '@candor/contracts/scoring.ts'
import type { JudgeInput, Judgement } from '../../interview/index.ts'
import { notesForNothing } from '../coaching/nothing.ts'
import { whyNotJudged } from './applies.ts'
import { builtinJudge } from './builtin-name.ts'
import { allGaps } from './gaps.ts'
import type { Verdict } from './guards/screen.rules.ts'

const reasons: Record<Verdict | 'off-topic', string> = {
  empty: 'No answer was given.',
  refusal: 'The answer says that there is no answer.',
  echo: 'The answer only gives the question back.',
  gibberish: 'The answer holds no readable statement.',
  instructions: 'The answer speaks to whoever marks it instead of answering.',
  'keyword-list': 'The answer lists words without stating anything about them.',
  'other-language': 'The answer is in a language that the built-in judge does not read.',
  'off-topic': 'The answer is about something else than the question.',
}

/**
 * The judgement of an answer that holds nothing to mark: 0 with its reason, so that it counts. Only an
 * answer in another language is null: it may be good, and this judge cannot tell.
 */
export const emptyJudgement = (
  input: JudgeInput,
  verdict: Verdict | 'off-topic',
  flags: readonly AnswerFlag[],
): Judgement => {
  const reason = reasons[verdict]
  const unread = verdict === 'other-language'
  const mark = (dimension: DimensionName): DimensionMark => {
    const unasked = whyNotJudged(dimension, input)
    if (unasked !== null) return { score: null, reason: unasked, evidence: [] }
    return { score: unread && dimension !== 'correctness' ? null : 0, reason, evidence: [] }
  }
  const marks = Object.fromEntries(dimensionNames.map((name) => [name, mark(name)])) as Record<
    DimensionName,
    DimensionMark
  >
  return {
    assessment: {
      overall: unread ? null : 0,
      status: 'final',
      reason,
      dimensions: marks,
      flags: [...flags],
      coachNotes: notesForNothing(input, verdict),
      improvedAnswer: null,
      judge: { ...builtinJudge },
    },
    gaps: allGaps(input.expects),
    hook: null,
  }
}
