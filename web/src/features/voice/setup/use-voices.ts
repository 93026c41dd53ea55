import { listVoices } from '@candor/contracts/speech.ts'
import { useQuery } from '@tanstack/react-query'
import { call } from '../../../lib/api.ts'

/** Voices that this server speaks with; an empty list while it is not known, or where it has none. */
export function useVoices() {
  const { data } = useQuery({
    queryKey: ['voices'],
    queryFn: ({ signal }) => call(listVoices, {}, { signal }),
    staleTime: 300_000,
  })
  return data?.items ?? []
}
