import { QueryClient } from '@tanstack/react-query'
import { isOnline, subscribe } from './connection.ts'
import { ApiProblem, OfflineError } from './problem.ts'

/**
 * Whether another try can help: no reply (then the connection is watched besides), or "not now", as while the
 * database starts again. Never after a refusal.
 */
export function mayRetry(failures: number, error: unknown): boolean {
  if (error instanceof OfflineError) return failures < 2
  return error instanceof ApiProblem && error.status === 503 && failures < 5
}

/** The server's word, asked for again only where that can help. */
export function createQueryClient(): QueryClient {
  const client = new QueryClient({
    defaultOptions: {
      queries: {
        // Our own connection state decides what is shown; a paused query would only look like a long wait.
        networkMode: 'always',
        staleTime: 15_000,
        retry: mayRetry,
        retryDelay: (failures) => Math.min(8_000, 500 * 2 ** failures),
        refetchOnWindowFocus: false,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  })
  // What failed while the server was away is asked again as soon as it answers.
  subscribe(() => {
    if (isOnline()) void client.refetchQueries({ predicate: ({ state }) => state.status === 'error' })
  })
  return client
}
