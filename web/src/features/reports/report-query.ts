import { getReport } from '@candor/contracts/delivery/own-report.ts'
import { queryOptions } from '@tanstack/react-query'
import { call } from '../../lib/api.ts'

/** The report of one interview; once made it does not change, but for marks that were still pending. */
export const reportQuery = (interviewId: string) =>
  queryOptions({
    queryKey: ['interviews', 'report', interviewId],
    queryFn: ({ signal }) => call(getReport, { params: { id: interviewId } }, { signal }),
    refetchInterval: ({ state: { data, dataUpdateCount } }) =>
      data?.turns.some(({ assessment }) => assessment?.status === 'pending')
        ? Math.min(15_000, 1_500 * dataUpdateCount)
        : false,
  })
