import { Counter, Histogram, type Registry } from 'prom-client'
import type { ServedCall } from '../ports/llm.ts'

/** What language models did, for `GET /metrics`. Labels are few: tasks, outcomes, configured models, reasons. */
export const createModelMetrics = (registry: Registry) => {
  const registers = [registry]
  const work = new Counter({
    name: 'candor_model_tasks_total',
    help: 'Plans, follow-ups and judgements asked of a language model, by what came of it',
    labelNames: ['task', 'outcome'],
    registers,
  })
  const seconds = new Histogram({
    name: 'candor_model_call_duration_seconds',
    help: 'Time of a call that a language model served',
    labelNames: ['task', 'provider', 'model'],
    buckets: [0.25, 0.5, 1, 2, 4, 8, 16, 32, 60],
    registers,
  })
  const tokens = new Counter({
    name: 'candor_model_tokens_total',
    help: 'Tokens of the calls that a language model served, as its provider counts them',
    labelNames: ['provider', 'model', 'direction'],
    registers,
  })
  const dropped = new Counter({
    name: 'candor_model_quotes_dropped_total',
    help: 'Quotes that a language model claimed and the verifier did not accept',
    labelNames: ['reason'],
    registers,
  })
  return {
    work: (task: string, outcome: string): void => work.inc({ task, outcome }),
    call: (task: string, { provider, model, ms, inputTokens, outputTokens }: ServedCall): void => {
      seconds.observe({ task, provider, model }, ms / 1000)
      tokens.inc({ provider, model, direction: 'in' }, inputTokens ?? 0)
      tokens.inc({ provider, model, direction: 'out' }, outputTokens ?? 0)
    },
    droppedQuote: (reason: string): void => dropped.inc({ reason }),
  }
}

/** What the chain tells of each of its attempts, for `GET /metrics`. */
export const createAttemptMetrics = (registry: Registry) => {
  const attempts = new Counter({
    name: 'candor_model_attempts_total',
    help: 'Attempts to have a language model serve a call, by how they ended',
    labelNames: ['provider', 'model', 'outcome'],
    registers: [registry],
  })
  return ({ provider, model, outcome }: { provider: string; model: string; outcome: string }): void =>
    attempts.inc({ provider, model, outcome })
}
