import { startInterview } from '@candor/contracts/interview.ts'
import { useMutation } from '@tanstack/react-query'
import { useCallback, useRef } from 'react'
import { call, newKey } from '../../lib/api.ts'
import { useMe } from '../../lib/me.ts'
import { readStored, useStored } from '../../lib/stored.ts'
import { type Draft, draftKey, draftSchema, emptyDraft, interviewOf } from './draft.ts'

/** True once the form knows what to start from: a kept draft, or the person's settings (or that they are away). */
export function useSetupReady(): boolean {
  const { isPending, failureCount } = useMe()
  return !isPending || failureCount > 0 || readStored(draftKey, draftSchema) !== null
}

/** The setup form: kept in this browser across reloads. */
export function useSetup() {
  const { data: me } = useMe()
  const [draft, setDraft] = useStored(draftKey, draftSchema, emptyDraft(me?.settings))
  const change = useCallback((part: Partial<Draft>) => setDraft((old) => ({ ...old, ...part })), [setDraft])
  const clear = useCallback(() => setDraft(emptyDraft(me?.settings)), [setDraft, me?.settings])
  return { draft, change, clear }
}

/** Starts the interview. Trying the same form again after a lost reply leads to the same interview, not a second one. */
export function useStart() {
  const attempt = useRef({ form: '', key: '' })
  return useMutation({
    mutationFn: (draft: Draft) => {
      const body = interviewOf(draft)
      const form = JSON.stringify(body)
      if (attempt.current.form !== form) attempt.current = { form, key: newKey() }
      return call(startInterview, { body }, { idempotencyKey: attempt.current.key })
    },
    onSuccess: () => {
      attempt.current = { form: '', key: '' }
    },
  })
}
