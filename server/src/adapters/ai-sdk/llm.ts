import type { LanguageModelUsage, ModelMessage } from 'ai'
import type { z } from 'zod'
import { deferred } from '../../kernel/unless-aborted.ts'
import {
  type GeneratedObject,
  type Llm,
  type LlmCall,
  llmFailure,
  promptName,
  type ServedCall,
  type TextStream,
} from '../../ports/llm.ts'
import { toLlmError } from './failure.rules.ts'
import { connectModel, type ModelSettings } from './models.ts'
import { type ParsedReply, parseReply } from './reply.rules.ts'
import {
  type OpenedStream,
  openStream,
  type Refusals,
  type StreamPart,
  type WrittenText,
  writeText,
} from './request.ts'
import { askedSchema } from './schema.rules.ts'

interface Limits {
  signal: AbortSignal
  /** Any error of the call in the words of the port; the caller's own reason where it aborted. */
  failure(error: unknown): unknown
  /** Ends whatever still runs: an error in the stream leaves the connection open otherwise. */
  end(): void
}

/** One signal for the caller's abort and the call's deadline. */
const limitsOf = ({ signal, deadlineMs }: LlmCall): Limits => {
  signal.throwIfAborted()
  const controller = new AbortController()
  let late = false
  const timer = setTimeout(() => {
    late = true
    controller.abort()
  }, deadlineMs)
  const stop = (): void => {
    clearTimeout(timer)
    controller.abort()
  }
  signal.addEventListener('abort', stop, { once: true })
  return {
    signal: controller.signal,
    failure(error) {
      if (signal.aborted) return signal.reason
      return late ? llmFailure('llm.timeout') : toLlmError(error, Date.now())
    },
    end() {
      signal.removeEventListener('abort', stop)
      stop()
    },
  }
}

const tokens = (usages: readonly LanguageModelUsage[], kind: 'inputTokens' | 'outputTokens'): number | null => {
  const known = usages.map((usage) => usage[kind]).filter((count) => count !== undefined)
  const sum = known.reduce((total, count) => total + count, 0)
  // A provider that says nothing is 0 to one of the packages.
  return sum === 0 ? null : sum
}

/** A model says why it gave no answer: its vendor's filter. */
const filtered = (reason: string): boolean => reason === 'content-filter'

const repairOf = <T>({ text, finishReason }: WrittenText, { faults }: ParsedReply<T>): ModelMessage[] => {
  const cut = finishReason === 'length' ? 'It was too long and was cut off; be shorter.\n' : ''
  const listed = (faults ?? []).map((fault) => `- ${fault}`).join('\n')
  return [
    // Anthropic refuses an empty message.
    { role: 'assistant', content: text.trim() === '' ? '(nothing)' : text },
    {
      role: 'user',
      content: `That reply cannot be used:\n${listed}\n${cut}Reply again with the whole corrected JSON object alone.`,
    },
  ]
}

class AiSdkLlm implements Llm {
  readonly #settings: ModelSettings
  readonly #model: ReturnType<typeof connectModel>
  readonly #refusals: Refusals = new Set()

  constructor(settings: ModelSettings) {
    this.#settings = settings
    this.#model = connectModel(settings)
  }

  async generateObject<T>(call: LlmCall & { schema: z.ZodType<T>; schemaName: string }): Promise<GeneratedObject<T>> {
    const limits = limitsOf(call)
    const startedAt = performance.now()
    try {
      const schema = { name: call.schemaName, asked: askedSchema(call.schema) }
      const messages: ModelMessage[] = [{ role: 'user', content: call.input }]
      const usages: LanguageModelUsage[] = []
      for (let attempt = 0; attempt < 2; attempt += 1) {
        const asked = { call, messages, schema, signal: limits.signal }
        const written = await writeText(this.#settings.provider, this.#model, asked, this.#refusals)
        usages.push(written.usage)
        if (filtered(written.finishReason)) throw llmFailure('llm.refused')
        const parsed = parseReply(written.text, call.schema)
        if (!parsed.faults) return { value: parsed.value, served: this.#served(call, usages, startedAt) }
        messages.push(...repairOf(written, parsed))
      }
      throw llmFailure('llm.invalid-reply')
    } catch (error) {
      throw limits.failure(error)
    } finally {
      limits.end()
    }
  }

  async streamText(call: LlmCall): Promise<TextStream> {
    const limits = limitsOf(call)
    const startedAt = performance.now()
    try {
      const asked = { call, messages: [{ role: 'user' as const, content: call.input }], signal: limits.signal }
      const opened = await openStream(this.#settings.provider, this.#model, asked, this.#refusals)
      if (opened.first.done || opened.first.value.text === undefined) {
        const { finish } = opened.first.value ?? {}
        if (finish && filtered(finish.reason)) throw llmFailure('llm.refused')
        throw llmFailure(finish?.complete ? 'llm.invalid-reply' : 'llm.unavailable')
      }
      const served = deferred<ServedCall>()
      // A caller that reads the pieces alone sees the failure there.
      served.promise.catch(() => undefined)
      const finished = (usage: LanguageModelUsage) => served.resolve(this.#served(call, [usage], startedAt))
      return { pieces: piecesOf(opened, limits, { ...served, finished }), served: served.promise }
    } catch (error) {
      const failure = limits.failure(error)
      limits.end()
      throw failure
    }
  }

  #served({ prompt }: LlmCall, usages: readonly LanguageModelUsage[], startedAt: number): ServedCall {
    return {
      provider: this.#settings.provider,
      model: this.#settings.model,
      prompt: promptName(prompt),
      inputTokens: tokens(usages, 'inputTokens'),
      outputTokens: tokens(usages, 'outputTokens'),
      ms: Math.round(performance.now() - startedAt),
    }
  }
}

interface Served {
  finished(usage: LanguageModelUsage): void
  reject(error: unknown): void
}

/** The text of an opened stream; an error after the first piece is `llm.cut-off`, whatever it was. */
async function* piecesOf({ first, rest }: OpenedStream, limits: Limits, served: Served): AsyncGenerator<string> {
  let finish: StreamPart['finish']
  let failure: unknown
  try {
    for (let part = first; !part.done; part = await rest.next()) {
      // What came after an abort is not given on, though it is here already.
      limits.signal.throwIfAborted()
      finish = part.value.finish ?? finish
      if (part.value.text !== undefined) yield part.value.text
    }
    if (!finish?.complete || filtered(finish.reason)) throw llmFailure('llm.cut-off')
    served.finished(finish.usage)
  } catch (error) {
    failure = limits.failure(
      limits.signal.aborted ? error : llmFailure('llm.cut-off', { cause: toLlmError(error, 0).cause }),
    )
    throw failure
  } finally {
    // Also where the reader stops early: then nothing failed, and nothing served.
    served.reject(failure ?? llmFailure('llm.cut-off'))
    limits.end()
  }
}

/** A model of any of the supported providers, through the Vercel AI SDK. */
export const createAiSdkLlm = (settings: ModelSettings): Llm => {
  // Its warnings speak of settings that a model ignores; they would go to the console.
  globalThis.AI_SDK_LOG_WARNINGS = false
  return new AiSdkLlm(settings)
}
