import { type LlmModel, listLlmModels } from '@candor/contracts/llm.ts'
import type { Router } from '../../http/route.ts'

export const llmRoutes = (router: Router, models: () => Promise<LlmModel[]>): void => {
  router.route(listLlmModels, async () => ({ items: await models() }))
}
