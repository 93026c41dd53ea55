import type { ScoredLine, ScoreLine } from '@candor/contracts/scoring.ts'
import type { Expects, JudgeAnswer } from '../interview/index.ts'

const storyQuestion =
  /\b(tell (me|us) about (a|an|the|your|one|some)|describe (a|an|the|one) (time|situation|occasion|moment|project|case|conflict|decision|day|experience|instance)|give (me|us) an example|an example of (a time|when|how you)|a time (you|when|that)|share (a|an) (time|experience|example|story)|when (did|have) you (last|ever)|have you ever|walk (me|us) through (a|an|the|your) (time|project|decision|situation|recent)|what did you do|how did you|what was your|which .{3,60} (did|have) you|take (me|us) back|what have you)\b/i
const viewQuestion =
  /\b(why (do|did|are|would|should) (you|we)|what (do you (want|expect|like|enjoy|value|look|know about us)|motivates|are your|is your|drives|makes you|interests|attracts)|where do you see|tell (me|us) about yourself|your (greatest|biggest|main) (strength|weakness)|strengths?|weakness(es)?|salary|notice period|work environment|ideal (job|manager|team)|how would (you|your|others) describe you|hobbies|career goals?|leave your|leaving)\b/i

/** What a question asks for, where nobody says it: judged by how it is put; with a standard to compare with it asks for knowledge. */
export const expectsOf = (line: Pick<ScoreLine, 'question' | 'type' | 'keyPoints' | 'reference'>): Expects => {
  if (line.type === 'technical') return 'knowledge'
  if (viewQuestion.test(line.question) && !/\b(a time|an example)\b/i.test(line.question) && !hasStandard(line))
    return 'view'
  if (line.type === 'behavioral') return 'story'
  if (storyQuestion.test(line.question)) return 'story'
  if (line.type === 'hr') return 'view'
  return 'knowledge'
}

const hasStandard = ({ keyPoints, reference }: Pick<ScoreLine, 'keyPoints' | 'reference'>): boolean =>
  (keyPoints ?? []).some((point) => point.trim() !== '') || (reference ?? '').trim() !== ''

/** Scores one line of `candor score` or one request to `POST /score`; the id goes out as it came in. */
export const scoreLine = (line: ScoreLine, judge: JudgeAnswer): ScoredLine => {
  const { assessment } = judge({
    question: line.question,
    answer: line.answer,
    expects: expectsOf(line),
    keyPoints: line.keyPoints ?? [],
    ...(line.reference ? { reference: line.reference } : {}),
    marksOnly: true,
  })
  return {
    id: line.id,
    overall: assessment.overall,
    ...(assessment.reason === undefined ? {} : { reason: assessment.reason }),
    dimensions: assessment.dimensions,
    flags: assessment.flags,
  }
}
