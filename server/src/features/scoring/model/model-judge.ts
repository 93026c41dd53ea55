import type { Assessment } from '@candor/contracts/scoring.ts'
import type { Language } from '../../../ports/language.ts'
import { type Llm, LlmError, promptName, type ServedCall } from '../../../ports/llm.ts'
import type { Judgement, JudgeWithModel } from '../../interview/index.ts'
import type { Blind } from '../blind/index.ts'
import { readText } from '../judges/text/reading.ts'
import { coachWords } from './coach.rules.ts'
import { createExamine, type Examined } from './examine.ts'
import { modelInput } from './input.rules.ts'
import { marksOf, type SampleMarks } from './marks.rules.ts'
import { promptFor } from './prompts/index.ts'
import { type JudgeReply, replySchemaOf } from './reply.ts'
import { combine } from './samples.rules.ts'
import { againstOf, type DroppedQuote, weigh } from './weigh.ts'

/** Version of criteria, verifier and formulas together; stored with each judgement. */
export const modelJudgeVersion = '1'

/** Milliseconds for one sample, the chain's retries included. */
const defaultDeadlineMs = 60_000

/** More than one sample is worth asking for only where they may differ. */
const temperatureOf = (samples: number): number => (samples > 1 ? 0.5 : 0)

/** What is written to the log of one judgement: counts, no words. */
export interface ModelJudgementLog {
  prompt: string
  asked: number
  served: number
  failed: Readonly<Record<string, number>>
  dropped: Readonly<Record<string, number>>
}

export interface ModelJudgeParts {
  llm: Llm
  language: Language
  /** Takes identity out; what it leaves is all that the model gets to see. */
  blind: Blind
  /** How often the model is asked, 1 to 5. */
  samples: number
  log: (judgement: ModelJudgementLog) => void
  deadlineMs?: number
}

interface Sample {
  reply: JudgeReply
  served: ServedCall
  marks: SampleMarks
  dropped: readonly DroppedQuote[]
}

/**
 * The judge that asks a language model: it names levels and quotes, code verifies the quotes and
 * computes the marks. What the built-in judge finds to hold no answer stays as it is, and no model is
 * asked. null where no sample came; an abort rejects with the signal's reason.
 */
export const createModelJudge = (parts: ModelJudgeParts): JudgeWithModel => {
  const examine = createExamine(parts)
  const count = Math.max(1, Math.min(5, Math.floor(parts.samples)))
  return async (input, builtin, signal) => {
    signal.throwIfAborted()
    if (builtin.assessment.overall === 0 || builtin.assessment.overall === null) return settled(builtin)
    const seen = examine(input)
    const asked = await Promise.allSettled(Array.from({ length: count }, () => ask(parts, seen, count, signal)))
    signal.throwIfAborted()
    const replies = asked.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []))
    const failed = asked.flatMap((result) => (result.status === 'rejected' ? [codeOf(result.reason)] : []))
    const against = againstOf(seen)
    const samples = replies.map(({ value, served }): Sample => {
      const { weighed, dropped } = weigh(value, against)
      return { reply: value, served, dropped, marks: marksOf(weighed, seen) }
    })
    parts.log({
      prompt: promptName(promptFor(input)),
      asked: count,
      served: samples.length,
      failed: tally(failed),
      dropped: tally(samples.flatMap(({ dropped }) => dropped.map(({ why }) => why))),
    })
    const [first, ...rest] = samples
    return first === undefined ? null : judgementOf([first, ...rest], seen, builtin, parts.language)
  }
}

const settled = (builtin: Judgement): Judgement => ({
  ...builtin,
  assessment: { ...builtin.assessment, status: 'final' },
})

const ask = (
  { llm, deadlineMs = defaultDeadlineMs }: ModelJudgeParts,
  seen: Examined,
  count: number,
  signal: AbortSignal,
): Promise<{ value: JudgeReply; served: ServedCall }> =>
  llm.generateObject({
    prompt: promptFor(seen.input),
    input: modelInput(seen),
    schema: replySchemaOf(seen.criteria),
    schemaName: 'judgement',
    signal,
    deadlineMs,
    temperature: temperatureOf(count),
  })

/** Only what the port knows as a failure is one; anything else is a fault of ours and is thrown. */
const codeOf = (reason: unknown): string => {
  if (reason instanceof LlmError) return reason.code
  throw reason
}

const tally = (names: readonly string[]): Record<string, number> => {
  const counts: Record<string, number> = {}
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1
  return counts
}

const judgementOf = (
  samples: readonly [Sample, ...Sample[]],
  seen: Examined,
  builtin: Judgement,
  language: Language,
): Judgement => {
  const [first, ...rest] = samples
  const combined = combine([first.marks, ...rest.map(({ marks }) => marks)])
  const chosen = samples[combined.chosen] ?? first
  const words = coachWords(chosen.reply, builtin.assessment, seen, (text) => readText(text, language))
  const assessment: Assessment = {
    overall: combined.overall,
    status: 'final',
    ...(combined.reason === undefined ? {} : { reason: combined.reason }),
    dimensions: combined.dimensions,
    flags: builtin.assessment.flags,
    ...words,
    ...(combined.needsPerson ? { needsPerson: true as const } : {}),
    judge: {
      name: [...new Set(samples.map(({ served }) => `${served.provider}:${served.model}`))].join(', '),
      version: modelJudgeVersion,
      prompt: promptName(promptFor(seen.input)),
      samples: samples.length,
    },
  }
  return {
    assessment,
    gaps: builtin.gaps,
    hook: builtin.hook,
    calls: samples.map(({ served }) => served),
    dropped: samples.flatMap(({ dropped }) => dropped),
  }
}
