import { setTimeout as pause } from 'node:timers/promises'

export interface PollOptions {
  timeoutMs: number
  /** Between two questions; 5 ms keeps a start of 60 ms from being rounded up. */
  everyMs?: number
  signal?: AbortSignal | undefined
}

/** Asks until there is an answer; undefined when `timeoutMs` has passed without one. */
export async function poll<T>(ask: () => Promise<T | undefined>, options: PollOptions): Promise<T | undefined> {
  const deadlineMs = performance.now() + options.timeoutMs
  for (;;) {
    options.signal?.throwIfAborted()
    const answer = await ask()
    if (answer !== undefined) return answer
    if (performance.now() >= deadlineMs) return undefined
    await pause(options.everyMs ?? 5, undefined, options.signal ? { signal: options.signal } : {})
  }
}
