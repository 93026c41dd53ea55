import type { z } from 'zod'
import { deferred, unlessAborted } from '../kernel/unless-aborted.ts'
import {
  type GeneratedObject,
  type Llm,
  type LlmCall,
  type LlmErrorCode,
  llmFailure,
  promptName,
  type ServedCall,
  type TextStream,
} from './llm.ts'

/** What the scripted model does with one call. `after` settles first: a test moves time by resolving it. */
export type ScriptedReply =
  /** Parsed against the call's schema like a real reply: what does not fit is `llm.invalid-reply`. */
  | { object: unknown; after?: Promise<unknown> }
  /** Pieces of a stream, in order; an iterable that throws is a stream that dies. */
  | { text: Iterable<string> | AsyncIterable<string>; after?: Promise<unknown> }
  | { fails: LlmErrorCode; retryAfterMs?: number; after?: Promise<unknown> }
  /** Never answers; only the call's signal ends it. */
  | { hangs: true }

export interface ScriptedCall extends LlmCall {
  /** null: a text was asked for. */
  schemaName: string | null
}

interface ScriptedLlmOptions {
  provider?: string
  model?: string
  /** What calls get once everything queued with `next` is used up; without it such a call is a fault of the test. */
  otherwise?: (call: ScriptedCall) => ScriptedReply | Promise<ScriptedReply>
}

/**
 * A model that says what its script says, without a network, time or chance. Counts tokens as words,
 * and keeps every call in `calls`.
 */
export class ScriptedLlm implements Llm {
  readonly calls: ScriptedCall[] = []
  readonly #queue: ScriptedReply[] = []
  readonly #options: ScriptedLlmOptions

  constructor(options: ScriptedLlmOptions = {}) {
    this.#options = options
  }

  /** Queues replies for the calls to come, one each. */
  next(...replies: ScriptedReply[]): void {
    this.#queue.push(...replies)
  }

  async generateObject<T>(call: LlmCall & { schema: z.ZodType<T>; schemaName: string }): Promise<GeneratedObject<T>> {
    const reply = await this.#reply(call, call.schemaName)
    if (!('object' in reply)) throw new Error('the script has a text where an object is asked for')
    const parsed = call.schema.safeParse(reply.object)
    if (!parsed.success) throw llmFailure('llm.invalid-reply', { cause: parsed.error })
    return { value: parsed.data, served: this.#served(call, JSON.stringify(reply.object)) }
  }

  async streamText(call: LlmCall): Promise<TextStream> {
    const reply = await this.#reply(call, null)
    if (!('text' in reply)) throw new Error('the script has an object where a text is asked for')
    const source = (async function* () {
      yield* reply.text
    })()
    // The first piece is success: what goes wrong before it rejects the call itself.
    const first = await unlessAborted(source.next(), call.signal)
    if (first.done) throw llmFailure('llm.invalid-reply')

    const served = deferred<ServedCall>()
    // A caller that reads the pieces alone sees the failure there.
    served.promise.catch(() => undefined)
    const servedBy = (text: string) => served.resolve(this.#served(call, text))
    const pieces = (async function* () {
      let text = ''
      try {
        for (
          let piece: IteratorResult<string, void> = first;
          !piece.done;
          piece = await unlessAborted(source.next(), call.signal)
        ) {
          text += piece.value
          yield piece.value
          call.signal.throwIfAborted()
        }
        servedBy(text)
      } catch (error) {
        served.reject(error)
        throw error
      }
    })()
    return { pieces, served: served.promise }
  }

  async #reply(
    call: LlmCall,
    schemaName: string | null,
  ): Promise<Extract<ScriptedReply, { object: unknown } | { text: unknown }>> {
    call.signal.throwIfAborted()
    const scripted: ScriptedCall = { ...call, schemaName }
    this.calls.push(scripted)
    const reply = this.#queue.shift() ?? (await this.#options.otherwise?.(scripted))
    if (!reply) throw new Error(`nothing is scripted for ${promptName(call.prompt)}`)
    if ('hangs' in reply) return unlessAborted(new Promise<never>(() => undefined), call.signal)
    if (reply.after) await unlessAborted(reply.after, call.signal)
    call.signal.throwIfAborted()
    if ('fails' in reply) throw llmFailure(reply.fails, { retryAfterMs: reply.retryAfterMs })
    return reply
  }

  #served({ prompt, input }: LlmCall, output: string): ServedCall {
    const { provider = 'scripted', model = 'scripted-1' } = this.#options
    const words = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length
    return {
      provider,
      model,
      prompt: promptName(prompt),
      inputTokens: words(prompt.system) + words(input),
      outputTokens: words(output),
      ms: 0,
    }
  }
}
