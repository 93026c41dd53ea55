import { listInterviews } from '@candor/contracts/interview.ts'
import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query'
import { call } from '../../../lib/api.ts'

/** A person's interviews, newest first; `q` searches titles, questions and answers. */
export const historyQuery = (q: string) =>
  infiniteQueryOptions({
    queryKey: ['interviews', 'list', q],
    queryFn: ({ pageParam, signal }) =>
      call(
        listInterviews,
        { query: { ...(q === '' ? {} : { q }), ...(pageParam === null ? {} : { cursor: pageParam }) } },
        { signal },
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    placeholderData: keepPreviousData,
    staleTime: 0,
  })
