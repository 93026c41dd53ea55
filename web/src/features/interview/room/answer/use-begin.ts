import { beginTurn, type InterviewState, type Turn } from '@candor/contracts/interview.ts'
import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useRef } from 'react'
import { call } from '../../../../lib/api.ts'
import { interviewKey } from '../state/interview-query.ts'
import { withBegun } from '../state/server-state.rules.ts'
import { remedyFor } from './failure.rules.ts'

/** Between two tries to say that a turn was begun, while no reply comes. */
const leastGapMs = 5_000

/** Tells the server, once, that the person starts on the turn. Writing never waits for it. */
export function useBegin(interviewId: string) {
  const client = useQueryClient()
  const last = useRef({ turnId: '', at: 0, done: false })
  return useCallback(
    (turn: Turn) => {
      const now = Date.now()
      const { turnId, at, done } = last.current
      if (turn.begunAt !== null || (turnId === turn.id && (done || now - at < leastGapMs))) return
      last.current = { turnId: turn.id, at: now, done: false }
      const queryKey = interviewKey(interviewId)
      call(beginTurn, { params: { id: interviewId, turnId: turn.id } })
        .then(({ interview, turn: begun }) => {
          last.current.done = true
          client.setQueryData(
            queryKey,
            (state: InterviewState | undefined) => state && withBegun(state, interview, begun),
          )
        })
        .catch((error: unknown) => {
          if (remedyFor(error) === 'reload') void client.invalidateQueries({ queryKey })
        })
    },
    [client, interviewId],
  )
}
