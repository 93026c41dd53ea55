import { QueryClient } from '@tanstack/react-query'
import { isOnline, subscribe } from './connection.ts'
import { OfflineError } from './problem.ts'

/** The server's word is asked again only where another try can help: no reply, never a refusal. */
export function createQueryClient(): QueryClient {
  const client = new QueryClient({
    defaultOptions: {
      queries: {
        // Our own connection state decides what is shown; a paused query would only look like a long wait.
        networkMode: 'always',
        staleTime: 15_000,
        retry: (failures, error) => error instanceof OfflineError && failures < 2,
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
