import { getMe, type Me, updateMe } from '@candor/contracts/accounts.ts'
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { z } from 'zod'
import { call } from './api.ts'

/** Who is asking; several features need it, and none may import another. */
const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: ({ signal }): Promise<Me> => call(getMe, {}, { signal }),
  staleTime: 60_000,
})

/** The person, their workspace and settings. */
export const useMe = () => useQuery(meQuery)

/** Changes settings or the name; the reply becomes what every screen shows. */
export function useUpdateMe() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: z.input<typeof updateMe.body>) => call(updateMe, { body }),
    onSuccess: (me) => client.setQueryData(meQuery.queryKey, me),
  })
}
