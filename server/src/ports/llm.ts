import type { z } from 'zod'

/** The text that makes a model do one thing. A changed text is a new version; each call stores which one it used. */
export interface Prompt {
  /** `judge-story`. */
  id: string
  /** `1`, `2`, … */
  version: string
  /** What the model is and must do; never a person's words. */
  system: string
}

/** What one call asks for. A person's words belong into `input`, never into the prompt. */
export interface LlmCall {
  prompt: Prompt
  /** The material: what the prompt speaks about. */
  input: string
  /** Ends the call at once, also in the middle of a stream. */
  signal: AbortSignal
  /** Milliseconds for the whole call, the chain's retries included. */
  deadlineMs: number
  /** 0: the likeliest answer; default 0. */
  temperature?: number
  maxOutputTokens?: number
}

/** What served a call; stored with the turn or plan that it was made for. */
export interface ServedCall {
  /** As configured: `groq`, `ollama`, … */
  provider: string
  model: string
  /** `judge-story@1`. */
  prompt: string
  /** null: the provider did not say. */
  inputTokens: number | null
  outputTokens: number | null
  /** Milliseconds of the attempt that succeeded. */
  ms: number
}

export interface GeneratedObject<T> {
  value: T
  served: ServedCall
}

/** A text as it comes; `served` settles when the last piece is out, and rejects where the stream failed. */
export interface TextStream {
  pieces: AsyncIterable<string>
  served: Promise<ServedCall>
}

/**
 * A language model, or a chain of them behind the same face. Every failure is an {@link LlmError};
 * an abort by the caller rejects with the signal's own reason.
 */
export interface Llm {
  /** An object of the schema: parsed, once repaired with the faults named, else `llm.invalid-reply`. */
  generateObject<T>(call: LlmCall & { schema: z.ZodType<T>; schemaName: string }): Promise<GeneratedObject<T>>
  /** Resolves with the first token. `pieces` throws LlmError where the stream dies. */
  streamText(call: LlmCall): Promise<TextStream>
}

/** Why a call failed, in the words of the port: no vendor's error leaves its adapter. */
export type LlmErrorCode =
  /** 401, 403: the key is missing or wrong. */
  | 'llm.unauthorised'
  /** 404: no such model. */
  | 'llm.unknown-model'
  /** 429; `retryAfterMs` where the provider said so. */
  | 'llm.rate-limited'
  /** 5xx, or the connection broke. */
  | 'llm.unavailable'
  /** The deadline passed. */
  | 'llm.timeout'
  /** 400 and other refusals of the request itself. */
  | 'llm.refused'
  /** The reply is no object of the schema, also after one repair. */
  | 'llm.invalid-reply'
  /** A stream ended before its end. */
  | 'llm.cut-off'
  /** Every provider of the chain failed. */
  | 'llm.exhausted'

/** `retryable`: trying the same provider again can help. */
export class LlmError extends Error {
  override readonly name = 'LlmError'
  readonly code: LlmErrorCode
  readonly retryable: boolean
  readonly retryAfterMs: number | undefined

  constructor(
    code: LlmErrorCode,
    { retryable, retryAfterMs, cause }: { retryable: boolean; retryAfterMs?: number; cause?: unknown },
  ) {
    // The code alone: a provider's message may repeat a person's words.
    super(code, cause === undefined ? undefined : { cause })
    this.code = code
    this.retryable = retryable
    this.retryAfterMs = retryAfterMs
  }
}

/** What passes by itself, or may be luck the next time. A malformed reply is not: it was asked for twice already. */
const retryableCodes: ReadonlySet<LlmErrorCode> = new Set([
  'llm.rate-limited',
  'llm.unavailable',
  'llm.timeout',
  'llm.cut-off',
])

/** The error of a code, retryable as its code usually is. */
export const llmFailure = (
  code: LlmErrorCode,
  details: { retryAfterMs?: number | undefined; cause?: unknown } = {},
): LlmError => {
  const { retryAfterMs, cause } = details
  return new LlmError(code, {
    retryable: retryableCodes.has(code),
    cause,
    ...(retryAfterMs !== undefined && { retryAfterMs }),
  })
}

/** `judge-story@1`. */
export const promptName = ({ id, version }: Prompt): string => `${id}@${version}`
