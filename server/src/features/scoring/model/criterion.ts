import type { DimensionName } from '@candor/contracts/scoring.ts'

/** What code has to find in a quote before it can show a criterion: the name of the criterion's own rule. */
export type CriterionRule =
  | 'situation'
  | 'task'
  | 'action'
  | 'result'
  | 'learning'
  | 'outcome'
  | 'figure'
  | 'lasting'
  | 'ownDeeds'
  | 'own'
  | 'topic'
  | 'named'
  | 'direct'
  | 'concrete'
  | 'connected'
  | 'claim'
  | 'reason'
  | 'example'
  | 'tradeOff'
  | 'position'
  | 'evidence'
  | 'point'

/** One thing that a judge looks for, with anchored levels; published in `docs/scoring.md`. */
export interface Criterion {
  /** `situation`, `point-2`: unique within a question. */
  id: string
  dimension: DimensionName
  rule: CriterionRule
  /** What is looked for, as the model reads it. */
  asks: string
  /** What levels 0, 1, 2 and 3 look like. */
  levels: readonly [string, string, string, string]
  /** For a point: what a good answer says there. */
  point?: string
}
