import type { DimensionName } from '@candor/contracts/scoring.ts'

/** Shares 0 to 1 of the parts of a story that were found. */
export interface StoryParts {
  situation: number
  task: number
  action: number
  result: number
  learning: number
}

/**
 * Structure of a story, 0 to 100: 19 for the situation, 14 for the task, 32 for what the person did,
 * 27 for what came of it, 8 for what was taken from it, each times how well it is told.
 */
export const storyStructure = ({ situation, task, action, result, learning }: StoryParts): number =>
  whole(0.19 * situation + 0.14 * task + 0.32 * action + 0.27 * result + 0.08 * learning)

/** Structure of an explanation, 0 to 100: 40 for the statement, 30 for reasons, 15 each for an example and a trade-off. */
export const explanationStructure = (parts: {
  claim: number
  reason: number
  example: number
  tradeOff: number
}): number => whole(0.4 * parts.claim + 0.3 * parts.reason + 0.15 * parts.example + 0.15 * parts.tradeOff)

/** Structure of a view, 0 to 100: 40 for a position, 30 for reasons, 30 for something lived that shows it. */
export const viewStructure = (parts: { position: number; reason: number; evidence: number }): number =>
  whole(0.4 * parts.position + 0.3 * parts.reason + 0.3 * parts.evidence)

/**
 * Impact, 0 to 100: 45 for an outcome; 25 for how it is shown (seven tenths of it for a figure, six
 * tenths for a lasting change or another person's reaction, all of it for both); 30 for deeds that are
 * the person's own.
 */
export const impact = (parts: { outcome: number; measured: boolean; proven: boolean; ownDeeds: number }): number => {
  const shown = (parts.measured ? 0.7 : 0) + (parts.proven ? 0.3 : 0) + (parts.proven && !parts.measured ? 0.3 : 0)
  return whole(0.45 * parts.outcome + 0.25 * shown * parts.outcome + 0.3 * parts.ownDeeds)
}

/** Shares in the overall mark, by what the question asks for; a dimension that is not judged leaves its share to the others. */
export const overallWeights: Record<'story' | 'knowledge' | 'view', Record<DimensionName, number>> = {
  story: { relevance: 20, clarity: 15, structure: 35, impact: 30, correctness: 30 },
  knowledge: { relevance: 10, clarity: 10, structure: 20, impact: 0, correctness: 60 },
  view: { relevance: 30, clarity: 20, structure: 35, impact: 15, correctness: 30 },
}

/** A well-told answer to a question on knowledge cannot be worth more than this above what is right in it. */
export const correctnessLead = 25

/** An answer cannot be worth more than this above its relevance. */
export const relevanceLead = 40

/** What is beside the point is worth little however well it is told: at most half as much again as its relevance, and 5. */
const relevanceCap = (relevance: number): number => Math.min(relevance + relevanceLead, Math.round(relevance * 1.5) + 5)

/**
 * The overall mark: the weighted mean of the dimensions that were judged, but at most 25 above
 * correctness (knowledge), and at most 40 above relevance or half as much again and 5, whichever is less; what a story has above 88 counts half. Null where no dimension was judged.
 */
export const overallMark = (
  expects: 'story' | 'knowledge' | 'view',
  scores: Record<DimensionName, number | null>,
): number | null => {
  let sum = 0
  let share = 0
  for (const [name, weight] of Object.entries(overallWeights[expects]) as [DimensionName, number][]) {
    const score = scores[name]
    if (score === null) continue
    sum += weight * score
    share += weight
  }
  if (share === 0) return null
  const caps = [100]
  if (expects === 'knowledge' && scores.correctness !== null) caps.push(scores.correctness + correctnessLead)
  if (scores.relevance !== null) caps.push(relevanceCap(scores.relevance))
  // Said clearly, but taking up nothing and stating nothing: that is no answer.
  if (scores.relevance === 0 && !scores.structure && !scores.correctness) return 0
  const mean = sum / share
  return Math.min(Math.round(expects === 'story' ? eased(mean) : mean), ...caps)
}

/** Above this, signs tell little: of two very good stories, rules cannot say which is the better one. */
const storyCeiling = 88

/** Every point above the ceiling counts half. */
const eased = (mean: number): number => (mean > storyCeiling ? storyCeiling + (mean - storyCeiling) / 2 : mean)

/** A share of 0 to 1 as a whole mark of 0 to 100. */
export const whole = (share: number): number => Math.max(0, Math.min(100, Math.round(share * 100)))
