import type { LlmModel } from '@candor/contracts/llm.ts'
import type { Clock } from '../../ports/clock.ts'
import { type Llm, LlmError, type LlmErrorCode } from '../../ports/llm.ts'

/** One language model of the configuration. */
export interface ConfiguredModel {
  provider: string
  model: string
  llm: Llm
}

const prompt = { id: 'reach', version: '1', system: 'Reply with the one word: ready' }

const codeOf = (error: unknown): LlmErrorCode => {
  if (error instanceof LlmError) return error.code
  throw error
}

/**
 * Asks a model for a word, and hangs up at its first token.
 * @param deadlineMs for the first token; a local model may have to be loaded first
 */
export const reachModel = async (
  { provider, model, llm }: ConfiguredModel,
  { clock, deadlineMs }: { clock: Clock; deadlineMs: number },
): Promise<LlmModel> => {
  const startedMs = clock.now().getTime()
  const hangUp = new AbortController()
  try {
    await llm.streamText({ prompt, input: 'Are you there?', signal: hangUp.signal, deadlineMs })
    return { provider, model, reachable: true, ms: clock.now().getTime() - startedMs }
  } catch (error) {
    const problem = codeOf(error)
    // It answered, if without a word: a model may keep all its words for its thoughts.
    if (problem === 'llm.invalid-reply') return { provider, model, reachable: true }
    return { provider, model, reachable: false, problem }
  } finally {
    hangUp.abort()
  }
}

const builtin: LlmModel = { provider: 'builtin', model: null, reachable: true }

/** Long enough for a hosted model from another continent, short enough for a screen that waits. */
const deadlineMs = 5_000

/** The screen may be asked often; each look costs a call to every provider. */
const keptMs = 60_000

/** All models of the chain in their order, the built-in last, and whether they answered within the last minute. */
export const createModelList = (models: readonly ConfiguredModel[], clock: Clock): (() => Promise<LlmModel[]>) => {
  let kept: { items: Promise<LlmModel[]>; untilMs: number } | null = null
  return () => {
    const nowMs = clock.now().getTime()
    if (!kept || nowMs >= kept.untilMs) {
      const reached = Promise.all(models.map((model) => reachModel(model, { clock, deadlineMs })))
      kept = { items: reached.then((items) => [...items, builtin]), untilMs: nowMs + keptMs }
    }
    return kept.items
  }
}
