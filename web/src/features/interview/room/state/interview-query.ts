import { getInterview } from '@candor/contracts/interview.ts'
import { queryOptions } from '@tanstack/react-query'
import { call } from '../../../../lib/api.ts'
import { ApiProblem } from '../../../../lib/problem.ts'
import { pendingEveryMs } from './server-state.rules.ts'

/** How often the server's clock is asked for while one runs. */
const clockEveryMs = 30_000

/** Where the client keeps an interview's state. */
export const interviewKey = (id: string) => ['interviews', 'one', id] as const

/** One interview as the server has it. */
export const interviewQuery = (id: string) =>
  queryOptions({
    queryKey: interviewKey(id),
    queryFn: ({ signal }) => call(getInterview, { params: { id } }, { signal }),
    staleTime: 0,
    refetchOnWindowFocus: true,
    refetchInterval: ({ state: { data } }) => {
      if (!data) return false
      const pending = pendingEveryMs(data, Date.now())
      if (pending !== false) return pending
      return data.interview.status === 'active' && data.interview.timeLimitMinutes !== null ? clockEveryMs : false
    },
  })

/** There is no such interview, or it is another person's. */
export const isMissing = (error: unknown): boolean =>
  error instanceof ApiProblem && (error.status === 404 || error.code === 'validation.failed')
