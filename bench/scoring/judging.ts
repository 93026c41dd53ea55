import type { ScoredLine, ScoreLine } from '@candor/contracts/scoring.ts'
import { createWinkLanguage } from '../../server/src/adapters/wink/language.ts'
import { createBuiltinJudge, scoreLine } from '../../server/src/features/scoring/index.ts'

export type Line = Omit<ScoreLine, 'id'>

export const language = createWinkLanguage()
const guarded = createBuiltinJudge({ language })
const unguarded = createBuiltinJudge({ language, guards: false })

/** The shipped judge through its public door, `candor score` and `POST /score`. */
export const score = (line: Line, { guards = true }: { guards?: boolean } = {}): ScoredLine =>
  scoreLine({ id: null, ...line }, guards ? guarded : unguarded)

/** Correctness, 0 to 100. Whoever gets none at all (another language) gains nothing: 0. */
export const correctness = (line: Line, options?: { guards?: boolean }): number =>
  score(line, options).dimensions.correctness.score ?? 0

export const overall = (line: Line, options?: { guards?: boolean }): number => score(line, options).overall ?? 0
