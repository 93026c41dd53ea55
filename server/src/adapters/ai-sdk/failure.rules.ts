import { APICallError } from 'ai'
import { LlmError, type LlmErrorCode, llmFailure } from '../../ports/llm.ts'

/** 529 is Anthropic's "overloaded"; 402 is OpenRouter's "no credit left", which only the key's owner can mend. */
const codeOfStatus = (status: number): LlmErrorCode => {
  if (status === 401 || status === 402 || status === 403) return 'llm.unauthorised'
  if (status === 404) return 'llm.unknown-model'
  if (status === 408) return 'llm.timeout'
  if (status === 429) return 'llm.rate-limited'
  return status >= 400 && status < 500 ? 'llm.refused' : 'llm.unavailable'
}

const milliseconds = (seconds: number): number | undefined =>
  Number.isFinite(seconds) && seconds >= 0 ? Math.ceil(seconds * 1000) : undefined

/** `Retry-After` (RFC 9110: seconds or a date), `retry-after-ms`, or the `retryDelay` in Google's error details. */
export const retryAfterOf = (
  headers: Record<string, string> | undefined,
  body: string | undefined,
  nowMs: number,
): number | undefined => {
  const exact = headers?.['retry-after-ms']
  if (exact !== undefined) return milliseconds(Number(exact) / 1000)
  const header = headers?.['retry-after']
  if (header !== undefined) {
    const waited = Number(header)
    if (!Number.isNaN(waited)) return milliseconds(waited)
    const at = Date.parse(header)
    return Number.isNaN(at) ? undefined : Math.max(0, at - nowMs)
  }
  const delay = /"retryDelay"\s*:\s*"([\d.]+)s"/.exec(body ?? '')?.[1]
  return delay === undefined ? undefined : milliseconds(Number(delay))
}

/**
 * What may be told of a failure: a status or a system's error code. A provider's own message stays here, because
 * it may repeat a person's words or a part of the key.
 */
const reason = (words: string): Error => new Error(words)

const ofApiCall = (error: APICallError, nowMs: number): LlmError => {
  const { statusCode, responseHeaders, responseBody } = error
  if (statusCode === undefined) {
    const { code } = (error.cause ?? {}) as { code?: unknown }
    return llmFailure('llm.unavailable', { cause: reason(typeof code === 'string' ? code : 'no connection') })
  }
  const retryAfterMs = retryAfterOf(responseHeaders, responseBody, nowMs)
  // Google says 400 to a wrong key.
  const wrongKey = statusCode === 400 && /API_KEY_INVALID|API key not valid/i.test(responseBody ?? '')
  return llmFailure(wrongKey ? 'llm.unauthorised' : codeOfStatus(statusCode), {
    retryAfterMs,
    cause: reason(`HTTP ${statusCode}`),
  })
}

/** An error event within a stream; OpenRouter's carries the status as `code`, Anthropic's a type. */
const ofEvent = ({ code, type }: { code?: unknown; type?: unknown }): LlmError => {
  if (typeof code === 'number' && code >= 400 && code < 600) {
    return llmFailure(codeOfStatus(code), { cause: reason(`event ${code}`) })
  }
  return llmFailure(type === 'rate_limit_error' ? 'llm.rate-limited' : 'llm.unavailable')
}

/** Any error of the SDK in the words of the port. */
export const toLlmError = (error: unknown, nowMs: number): LlmError => {
  if (error instanceof LlmError) return error
  if (APICallError.isInstance(error)) return ofApiCall(error, nowMs)
  if (error instanceof Error || typeof error !== 'object' || error === null) {
    // A socket that broke, a body that is no reply of the protocol.
    return llmFailure('llm.unavailable', { cause: reason(error instanceof Error ? error.name : 'unknown') })
  }
  return ofEvent(error)
}

/** What a provider's 400 complains about; undefined: something else, or not a refusal of the request's form. */
export const refusedPart = (error: unknown): 'temperature' | 'length' | 'form' | undefined => {
  if (!APICallError.isInstance(error) || (error.statusCode !== 400 && error.statusCode !== 422)) return undefined
  const said = `${error.message} ${error.responseBody ?? ''}`
  if (/temperature/i.test(said)) return 'temperature'
  if (/max_(completion_|output_)?tokens/i.test(said)) return 'length'
  return /response_?format|schema|structured|json|grammar|format|tool|additionalProperties/i.test(said)
    ? 'form'
    : undefined
}
