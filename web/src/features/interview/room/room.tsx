import type { InterviewState, Turn } from '@candor/contracts/interview.ts'
import { finishInterview, type Report } from '@candor/contracts/reports.ts'
import { useMutation } from '@tanstack/react-query'
import { type ComponentType, useEffect, useState } from 'react'
import { call } from '../../../lib/api.ts'
import { readClock } from './clock/clock.rules.ts'
import { EarlierTurns } from './earlier-turns.tsx'
import { Leave } from './leave.tsx'
import type { SpokenRoom } from './spoken.tsx'
import { Stage } from './stage.tsx'
import { type RoomView, roomView } from './state/room.rules.ts'
import { useFreeReading } from './state/use-free-reading.ts'
import type { RoomControls } from './state/use-room.ts'
import { StatusRow } from './status-row.tsx'
import { useViewFocus } from './use-view-focus.ts'

interface Props {
  room: RoomControls
  state: InterviewState
  /** Marks, notes and the improved answer of a turn. */
  Feedback: ComponentType<{ turn: Turn; level?: 2 | 3 }>
  /** The spoken conversation, which another feature owns. */
  Spoken: SpokenRoom
  onReport: (report: Report) => void
}

/** The room: the question alone at the top, the answer below it, and what it did. */
export function Room({ room, state, Feedback, Spoken, onReport }: Props) {
  const { interview, turns } = state
  const [typing, setTyping] = useState(false)
  const aloud = interview.mode === 'spoken' && !typing
  const view = roomView(state, room.ui, aloud)
  const shown = view.at === 'over' ? null : view.turn
  const finishing = useMutation({
    mutationFn: () => call(finishInterview, { params: { id: room.id } }),
    onSuccess: ({ report }) => onReport(report),
  })
  const clock = readClock(interview, state.turn, room.query.dataUpdatedAt)
  useViewFocus(view, aloud)
  useTab(view, interview.jobTitle)
  useFreeReading(view, interview, room.pausing)
  const earlier = turns.filter((turn) => turn.answer !== null && !(view.at === 'reading' && turn.id === view.turn.id))
  const mayLeave = view.at === 'answering' || view.at === 'paused'
  return (
    <>
      <StatusRow interview={interview} turns={turns} current={shown} clock={clock} />
      <div className="pt-8 sm:pt-12">
        <Stage
          view={view}
          room={room}
          state={state}
          Feedback={Feedback}
          Spoken={Spoken}
          aloud={aloud}
          onAloud={(next) => setTyping(!next)}
          finishing={finishing}
        />
      </div>
      {(mayLeave || earlier.length > 0) && (
        <footer className="no-print mt-14 border-t border-rule pt-3">
          {mayLeave && (
            <Leave
              interview={interview}
              mayPause={view.at === 'answering' && !aloud}
              pausing={room.pausing}
              finishing={finishing}
            />
          )}
          <EarlierTurns turns={earlier} Feedback={Feedback} />
        </footer>
      )}
    </>
  )
}

function useTab(view: RoomView, jobTitle: string): void {
  const place = view.at === 'over' ? 'Finished' : view.at === 'paused' ? 'Paused' : view.turn.label
  useEffect(() => {
    document.title = `${place} · ${jobTitle} · Candor`
  }, [place, jobTitle])
}
