import { AppError, type ErrorCode } from '../../kernel/errors.ts'

/** A server that speaks the speech protocol of OpenAI. */
export interface SpeechService {
  /** The first part of the ids of its engine and voices: `openai`, `my-box`. */
  provider: string
  model: string
  /** Up to `/v1`, without a slash at the end. */
  baseUrl: string
  /** undefined: it wants none. */
  apiKey?: string | undefined
  /** For one request, its reply included; 60 s. */
  timeoutMs?: number
}

/** What a status means for the port that asks; every other one is `speech.unavailable`. */
export type StatusMeanings = Readonly<Record<number, { code: ErrorCode; detail: string }>>

const away = (detail: string, cause: unknown): AppError => new AppError('speech.unavailable', detail, { cause })

const refused = (service: SpeechService, response: Response, meanings: StatusMeanings): AppError => {
  const { status } = response
  const meaning = meanings[status]
  // The reply's own words stay out: they may repeat the key, or what a person said.
  if (meaning) return new AppError(meaning.code, meaning.detail)
  if (status === 429) return away('The speech service has too much to do; try again in a moment.', status)
  return away(`The speech service ${service.provider} answers with HTTP ${status}; try again in a moment.`, status)
}

/**
 * Posts to the service and reads its whole reply. Rejects with an AppError, with the signal's reason where the
 * caller aborts.
 */
export const request = async <T>(
  service: SpeechService,
  {
    path,
    body,
    meanings,
    signal,
  }: { path: string; body: FormData | object; meanings: StatusMeanings; signal: AbortSignal },
  read: (response: Response) => Promise<T>,
): Promise<T> => {
  signal.throwIfAborted()
  const timeout = AbortSignal.timeout(service.timeoutMs ?? 60_000)
  const isForm = body instanceof FormData
  try {
    const response = await fetch(`${service.baseUrl}${path}`, {
      method: 'POST',
      headers: {
        ...(service.apiKey !== undefined && { authorization: `Bearer ${service.apiKey}` }),
        ...(!isForm && { 'content-type': 'application/json' }),
      },
      body: isForm ? body : JSON.stringify(body),
      signal: AbortSignal.any([signal, timeout]),
    })
    if (!response.ok) {
      await response.body?.cancel()
      throw refused(service, response, meanings)
    }
    return await read(response)
  } catch (error) {
    signal.throwIfAborted()
    if (error instanceof AppError) throw error
    if (timeout.aborted) throw away('The speech service takes too long; try again in a moment.', error)
    throw away(`The speech service ${service.provider} cannot be reached, or its reply cannot be read.`, error)
  }
}
