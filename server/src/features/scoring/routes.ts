import { scoreAnswer } from '@candor/contracts/scoring.ts'
import type { Router } from '../../http/route.ts'
import type { JudgeAnswer } from '../interview/index.ts'
import { scoreLine } from './index.ts'

export const scoringRoutes = (router: Router, { judge }: { judge: JudgeAnswer }): void => {
  router.route(scoreAnswer, async ({ body }) => scoreLine(body, judge))
}
