import { getOperator, type OperatorState, signInOperator, signOutOperator } from '@candor/contracts/operator.ts'
import {
  addSpeechModel,
  listSpeechModels,
  pullSpeechModel,
  removeSpeechModel,
  type SpeechModel,
  stopSpeechModel,
  verifySpeechModel,
} from '@candor/contracts/speech-models.ts'
import { type QueryClient, queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { call } from '../../lib/api.ts'
import { ApiProblem } from '../../lib/problem.ts'
import { upload } from '../../lib/upload.ts'

const operatorQuery = queryOptions({
  queryKey: ['operator'],
  queryFn: ({ signal }): Promise<OperatorState> => call(getOperator, {}, { signal }),
})

/** While something is under way the server is asked how far it is. */
const pollMs = 1_000

const isUnderWay = ({ state }: SpeechModel): boolean => state === 'downloading' || state === 'adding'

const modelsQuery = (client: QueryClient) =>
  queryOptions({
    queryKey: ['operator', 'speech-models'],
    queryFn: async ({ signal }) => {
      try {
        return await call(listSpeechModels, {}, { signal })
      } catch (error) {
        // The session is over: the key is asked for again.
        if (error instanceof ApiProblem && error.code === 'operator.required')
          client.setQueryData(operatorQuery.queryKey, { configured: true, signedIn: false })
        throw error
      }
    },
    refetchInterval: ({ state }) => (state.data?.items.some(isUnderWay) ? pollMs : false),
  })

export const useOperator = () => useQuery(operatorQuery)

export const useSpeechModels = () => useQuery(modelsQuery(useQueryClient()))

export function useSignIn() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (key: string) => call(signInOperator, { body: { key } }),
    onSuccess: (state) => client.setQueryData(operatorQuery.queryKey, state),
  })
}

export function useSignOut() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: () => call(signOutOperator, {}),
    onSuccess: () => client.setQueryData(operatorQuery.queryKey, { configured: true, signedIn: false }),
  })
}

const acts = { pull: pullSpeechModel, stop: stopSpeechModel, verify: verifySpeechModel, remove: removeSpeechModel }
export type Act = keyof typeof acts

/** What may be done with one model; whatever comes of it, the list is read anew. */
export function useModelAct(name: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (act: Act) => call(acts[act], { params: { name } }),
    onSettled: () => client.invalidateQueries({ queryKey: modelsQuery(client).queryKey }),
  })
}

/** Sends an archive; `onProgress` from 0 to 1. */
export function useAddModel(name: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ file, ...options }: { file: File; signal: AbortSignal; onProgress: (share: number) => void }) => {
      const form = new FormData()
      form.set('file', file, file.name)
      return upload(
        { ...addSpeechModel, path: addSpeechModel.path.replace(':name', encodeURIComponent(name)) },
        form,
        options,
      )
    },
    onSettled: () => client.invalidateQueries({ queryKey: modelsQuery(client).queryKey }),
  })
}
