import { listRecordings } from '@candor/contracts/spoken/recordings.ts'
import { queryOptions } from '@tanstack/react-query'
import { call } from '../../lib/api.ts'

/** The recorded answers of one interview; none of a written one. */
export const recordingsQuery = (interviewId: string) =>
  queryOptions({
    queryKey: ['interviews', 'recordings', interviewId],
    queryFn: async ({ signal }) => (await call(listRecordings, { params: { id: interviewId } }, { signal })).items,
    staleTime: 60_000,
  })
