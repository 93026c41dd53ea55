import {
  type InterviewState,
  pauseInterview,
  resumeInterview,
  type SubmitAnswerReply,
} from '@candor/contracts/interview.ts'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useReducer } from 'react'
import { call } from '../../../../lib/api.ts'
import { forgetDraft, forgetDrafts } from '../answer/draft.ts'
import { useSending } from '../answer/use-sending.ts'
import { readClock, secondsLeft } from '../clock/clock.rules.ts'
import { interviewKey, interviewQuery } from './interview-query.ts'
import { initialUi, roomReducer } from './room.rules.ts'
import { withInterview, withReply } from './server-state.rules.ts'

export type RoomControls = ReturnType<typeof useRoom>
/** What it takes to send an answer. */
export type Sender = Pick<RoomControls, 'id' | 'ui' | 'dispatch' | 'send' | 'again'>

/** The server's state of an interview, what this screen knows besides, and what a person can do. */
export function useRoom(id: string) {
  const client = useQueryClient()
  const queryKey = useMemo(() => interviewKey(id), [id])
  const query = useQuery(interviewQuery(id))
  const [ui, dispatch] = useReducer(roomReducer, initialUi)
  const openId = query.data?.turn?.id

  useEffect(() => forgetDrafts({ now: Date.now() }), [])
  useEffect(() => {
    if (ui.currentId === null && openId !== undefined) dispatch({ type: 'opened', turnId: openId })
  }, [ui.currentId, openId])

  const change = useCallback(
    (make: (state: InterviewState, heardAt: number) => InterviewState) => {
      const heardAt = client.getQueryState(queryKey)?.dataUpdatedAt ?? Date.now()
      client.setQueryData(queryKey, (state: InterviewState | undefined) => state && make(state, heardAt))
    },
    [client, queryKey],
  )
  const reload = useCallback(() => client.invalidateQueries({ queryKey }), [client, queryKey])

  const onAcknowledged = useCallback(
    async (turnId: string, text: string, reply: SubmitAnswerReply) => {
      // A state asked for before the answer arrived must not come in after it.
      await client.cancelQueries({ queryKey })
      dispatch({ type: 'acknowledged', turnId })
      forgetDraft(id, turnId)
      const now = Date.now()
      change((state, heardAt) => {
        const leftSeconds = secondsLeft(readClock(state.interview, state.turn, heardAt), now)
        return withReply(state, { turnId, text, at: new Date(now).toISOString(), leftSeconds }, reply)
      })
      void client.invalidateQueries({ queryKey: ['interviews'] })
    },
    [client, id, queryKey, change],
  )

  const { send, again } = useSending({
    interviewId: id,
    sending: ui.sending,
    dispatch,
    onAcknowledged,
    onOtherState: reload,
  })

  const pausing = useMutation({
    mutationFn: (to: 'paused' | 'active') =>
      call(to === 'paused' ? pauseInterview : resumeInterview, { params: { id } }),
    // The question asked for need not wait for the reply; a pause is shown once the server has it.
    onMutate: (to) => {
      if (to === 'active') change((state) => withInterview(state, { ...state.interview, status: 'active' }))
    },
    onSuccess: ({ interview }) => change((state) => withInterview(state, interview)),
    onError: reload,
  })

  const hearClock = useHeardClock(change)

  return { id, query, ui, dispatch, send, again, pausing, reload, hearClock }
}

/** The clock as a conversation hears it, more often than the server is asked. */
const useHeardClock = (change: (make: (state: InterviewState) => InterviewState) => void) =>
  useCallback(
    (remainingSeconds: number | null, clockRunning: boolean) =>
      change((state) => withInterview(state, { ...state.interview, remainingSeconds, clockRunning })),
    [change],
  )
