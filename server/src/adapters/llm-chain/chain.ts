import type { z } from 'zod'
import { type Deferred, deferred, unlessAborted } from '../../kernel/unless-aborted.ts'
import {
  type GeneratedObject,
  type Llm,
  type LlmCall,
  llmFailure,
  type ServedCall,
  type TextStream,
} from '../../ports/llm.ts'
import { type ChainLink, type ChainParts, firstThatServes, LiveLink, type Served } from './links.ts'
import { longestGapMs } from './pace.rules.ts'
import { Splice } from './splice.rules.ts'

/** The same call for the model that goes on where another broke off. */
const continuationOf = (call: LlmCall, { said, anchor }: Splice): LlmCall => {
  if (said === '') return call
  const rule =
    'The reply was begun already and broke off. The material ends with the begun reply and with its last words. ' +
    'First repeat these last words exactly, then go on from there, in the same manner, to the end of the reply. ' +
    'Do not start again, and say nothing about this.'
  return {
    ...call,
    prompt: { ...call.prompt, system: `${call.prompt.system}\n\n${rule}` },
    input: `${call.input}\n\nBegun reply:\n${said}\n\nLast words, to be repeated first:\n${anchor}`,
  }
}

class LlmChain implements Llm {
  readonly #links: readonly LiveLink[]
  readonly #parts: ChainParts

  constructor(links: readonly ChainLink[], parts: ChainParts) {
    this.#parts = parts
    this.#links = links.map((link) => new LiveLink(link, parts))
  }

  async generateObject<T>(call: LlmCall & { schema: z.ZodType<T>; schemaName: string }): Promise<GeneratedObject<T>> {
    const errand = {
      call,
      kind: 'object' as const,
      deadlineAtMs: this.#parts.timer.nowMs() + call.deadlineMs,
      work: ({ llm }: ChainLink, limited: Pick<LlmCall, 'signal' | 'deadlineMs'>) =>
        llm.generateObject({ ...call, ...limited }),
    }
    const { value, attempt } = await firstThatServes(this.#links, errand, this.#parts)
    attempt.succeeded()
    return value
  }

  async streamText(call: LlmCall): Promise<TextStream> {
    const deadlineAtMs = this.#parts.timer.nowMs() + call.deadlineMs
    const first = await this.#open(this.#links, call, deadlineAtMs)
    const served = deferred<ServedCall>()
    // A caller that reads the pieces alone sees the failure there.
    served.promise.catch(() => undefined)
    return { pieces: this.#pieces(first, call, deadlineAtMs, served), served: served.promise }
  }

  /** The first token counts: from then on a stream has what is left of the call's time. */
  async #open(links: readonly LiveLink[], call: LlmCall, deadlineAtMs: number): Promise<Served<TextStream>> {
    const work = ({ llm }: ChainLink, limited: Pick<LlmCall, 'signal' | 'deadlineMs'>) =>
      llm.streamText({ ...call, ...limited })
    const opened = await firstThatServes(links, { call, kind: 'text', deadlineAtMs, work }, this.#parts)
    opened.attempt.link.firstToken()
    return opened
  }

  /** Those after the broken one, then those before it, then itself: it may have been a hiccup. */
  #after(broken: LiveLink): LiveLink[] {
    const index = this.#links.indexOf(broken)
    return [...this.#links.slice(index + 1), ...this.#links.slice(0, index + 1)]
  }

  async *#pieces(
    first: Served<TextStream>,
    call: LlmCall,
    deadlineAtMs: number,
    served: Deferred<ServedCall>,
  ): AsyncGenerator<string> {
    const splice = new Splice()
    let current = first
    let restarts = this.#links.length
    try {
      for (;;) {
        const ended = yield* this.#relay(current, splice, deadlineAtMs)
        if (ended.served) return served.resolve(ended.served)
        if (restarts === 0) throw llmFailure('llm.exhausted')
        restarts -= 1
        splice.broke()
        current = await this.#open(this.#after(current.attempt.link), continuationOf(call, splice), deadlineAtMs)
      }
    } catch (error) {
      served.reject(error)
      throw error
    } finally {
      // Only a reader that stops early leaves these open.
      current.attempt.abandoned()
      served.reject(llmFailure('llm.cut-off'))
    }
  }

  /** Gives out one stream; returns what served it, or nothing where it broke. */
  async *#relay(
    { value, attempt }: Served<TextStream>,
    splice: Splice,
    deadlineAtMs: number,
  ): AsyncGenerator<string, { served?: ServedCall }> {
    const source = value.pieces[Symbol.asyncIterator]()
    const next = async (): Promise<IteratorResult<string>> => {
      const leftMs = deadlineAtMs - this.#parts.timer.nowMs()
      const release = attempt.limit(Math.max(0, Math.min(longestGapMs, leftMs)))
      try {
        return await unlessAborted(source.next(), attempt.signal)
      } finally {
        release()
      }
    }
    for (;;) {
      let out: string
      let done: ServedCall | undefined
      try {
        const piece = await next()
        done = piece.done ? await unlessAborted(value.served, attempt.signal) : undefined
        out = done ? splice.end() : splice.push(piece.value)
      } catch (error) {
        attempt.failed(error)
        return {}
      }
      if (done) attempt.succeeded()
      if (out !== '') yield out
      if (done) return { served: done }
    }
  }
}

/**
 * Several models behind the port of one, in the order in which they are tried; null without any: the built-in
 * interviewer alone. Each attempt has a share of the call's deadline; what is retryable is tried again after a
 * pause, a provider that keeps failing is left alone for a while, and a stream that dies is taken up by the next
 * provider without a word said twice (`served` is then the one that finished it).
 */
export const createLlmChain = (links: readonly ChainLink[], parts: ChainParts): Llm | null =>
  links.length === 0 ? null : new LlmChain(links, parts)
