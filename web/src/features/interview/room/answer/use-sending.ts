import { type SubmitAnswerReply, submitAnswer } from '@candor/contracts/interview.ts'
import { type Dispatch, useCallback, useEffect, useRef } from 'react'
import { call } from '../../../../lib/api.ts'
import { isOnline, subscribe } from '../../../../lib/connection.ts'
import { type RoomEvent, retryDelayMs, type Sending } from '../state/room.rules.ts'
import { remedyFor } from './failure.rules.ts'

/** A server that keeps silent longer is taken for away: the same answer may be sent again without harm. */
const patienceMs = 30_000

interface Parts {
  interviewId: string
  sending: Sending | null
  dispatch: Dispatch<RoomEvent>
  onAcknowledged: (turnId: string, text: string, reply: SubmitAnswerReply) => void | Promise<void>
  /** The server's state is another than this page thinks. */
  onOtherState: () => Promise<unknown>
}

/** Sends an answer, and sends it again by itself until the server has it or refuses it. */
export function useSending({ interviewId, sending, dispatch, onAcknowledged, onOtherState }: Parts) {
  // A click, a timer and the connection's return may all ask at once, before anything is drawn anew.
  const underWay = useRef(false)
  const attempt = useCallback(
    async (turnId: string, text: string) => {
      if (underWay.current) return
      underWay.current = true
      try {
        const given = { params: { id: interviewId }, body: { turnId, text } }
        const reply = await call(submitAnswer, given, { signal: AbortSignal.timeout(patienceMs) })
        await onAcknowledged(turnId, text, reply)
      } catch (error) {
        const remedy = remedyFor(error)
        if (remedy === 'again') return dispatch({ type: 'unanswered' })
        if (remedy === 'stop') return dispatch({ type: 'failed', error })
        await onOtherState()
        dispatch({ type: 'refused' })
      } finally {
        underWay.current = false
      }
    },
    [interviewId, dispatch, onAcknowledged, onOtherState],
  )

  const again = useCallback(() => {
    if (sending?.state !== 'waiting') return
    dispatch({ type: 'tried-again' })
    void attempt(sending.turnId, sending.text)
  }, [sending, dispatch, attempt])

  useEffect(() => {
    if (sending?.state !== 'waiting') return
    const timer = setTimeout(again, retryDelayMs(sending.failures))
    const stop = subscribe(() => {
      if (isOnline()) again()
    })
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [sending, again])

  const send = useCallback(
    (turnId: string, text: string) => {
      if (sending) return
      dispatch({ type: 'sent', turnId, text })
      void attempt(turnId, text)
    },
    [sending, dispatch, attempt],
  )

  return { send, again }
}
