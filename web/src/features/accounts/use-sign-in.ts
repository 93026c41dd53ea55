import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'

/** Signs in or up, forgets what was shown to the person before, and goes on to the history. */
export function useEntering<Form>(enter: (form: Form) => Promise<void>) {
  const client = useQueryClient()
  const navigate = useNavigate()
  return useMutation({
    mutationFn: enter,
    onSuccess: async () => {
      await client.resetQueries()
      await navigate({ to: '/history' })
    },
  })
}
