import type { InterviewState, Turn } from '@candor/contracts/interview.ts'
import { finishInterview, type Report } from '@candor/contracts/reports.ts'
import { useMutation } from '@tanstack/react-query'
import { type ComponentType, useCallback, useEffect } from 'react'
import { call } from '../../../lib/api.ts'
import { AnswerForm } from './answer/answer-form.tsx'
import { readDraft } from './answer/draft.ts'
import { KeptDraft } from './answer/kept-draft.tsx'
import { useBegin } from './answer/use-begin.ts'
import { readClock } from './clock/clock.rules.ts'
import { EarlierTurns } from './earlier-turns.tsx'
import { Leave } from './leave.tsx'
import { NextStep } from './next-step.tsx'
import { Over } from './over.tsx'
import { Paused } from './paused.tsx'
import { Question } from './question.tsx'
import { type RoomView, roomView } from './room.rules.ts'
import { StatusRow } from './status-row.tsx'
import { useFreeReading } from './use-free-reading.ts'
import type { RoomControls } from './use-room.ts'
import { useViewFocus } from './use-view-focus.ts'

interface Props {
  room: RoomControls
  state: InterviewState
  /** Marks, notes and the improved answer of a turn. */
  Feedback: ComponentType<{ turn: Turn; level?: 2 | 3 }>
  onReport: (report: Report) => void
}

/** The room: the question alone at the top, the answer below it, and what it did. */
export function Room({ room, state, Feedback, onReport }: Props) {
  const { interview, turns } = state
  const view = roomView(state, room.ui)
  const shown = view.at === 'over' ? null : view.turn
  const finishing = useMutation({
    mutationFn: () => call(finishInterview, { params: { id: room.id } }),
    onSuccess: ({ report }) => onReport(report),
  })
  const clock = readClock(interview, state.turn, room.query.dataUpdatedAt)
  useViewFocus(view)
  useTab(view, interview.jobTitle)
  useFreeReading(view, interview, room.pausing)
  const earlier = turns.filter((turn) => turn.answer !== null && !(view.at === 'reading' && turn.id === view.turn.id))
  return (
    <>
      <StatusRow interview={interview} turns={turns} current={shown} clock={clock} />
      <div className="pt-8 sm:pt-12">
        <Stage view={view} room={room} state={state} Feedback={Feedback} finishing={finishing} />
      </div>
      <footer className="no-print mt-16 border-t border-rule pt-4">
        {view.at !== 'over' && view.at !== 'reading' && (
          <Leave
            interview={interview}
            onPause={view.at === 'answering' ? () => room.pausing.mutate('paused') : null}
            finishing={finishing.isPending}
            finishError={finishing.error}
            onFinish={finishing.mutate}
          />
        )}
        <EarlierTurns turns={earlier} Feedback={Feedback} />
      </footer>
    </>
  )
}

interface StageProps extends Omit<Props, 'onReport'> {
  view: RoomView
  finishing: { mutate: () => void; isPending: boolean; error: unknown }
}

function Stage({ view, room, state: { interview }, Feedback, finishing }: StageProps) {
  const begin = useBegin(room.id)
  const { dispatch, pausing } = room
  const { mutate: finish } = finishing
  const next = view.at === 'reading' ? view.next : null
  const onNext = useCallback(() => {
    if (next === null) return finish()
    if (interview.status === 'paused') pausing.mutate('active')
    dispatch({ type: 'next' })
  }, [next, finish, interview.status, pausing.mutate, dispatch])
  if (view.at === 'over') {
    return <Over interview={interview} finishing={finishing.isPending} error={finishing.error} onFinish={finish} />
  }
  if (view.at === 'paused') {
    return (
      <Paused
        interview={interview}
        hasDraft={readDraft(room.id, view.turn.id) !== ''}
        busy={pausing.isPending}
        onContinue={() => pausing.mutate('active')}
      />
    )
  }
  if (view.at === 'answering') {
    return (
      <div className="max-w-read">
        <Question interview={interview} turn={view.turn} />
        <AnswerForm key={view.turn.id} turn={view.turn} room={room} onBegin={() => begin(view.turn)} />
      </div>
    )
  }
  return (
    <>
      <div className="max-w-read">
        <Question interview={interview} turn={view.turn} />
        {view.elsewhere && <KeptDraft interviewId={room.id} turnId={view.turn.id} />}
      </div>
      <div className="unfold mt-10">
        <Feedback turn={view.turn} />
      </div>
      <div className="max-w-read">
        <NextStep
          next={view.next}
          busy={finishing.isPending && 'Making your report …'}
          error={finishing.error}
          onNext={onNext}
        />
      </div>
    </>
  )
}

function useTab(view: RoomView, jobTitle: string): void {
  const place = view.at === 'over' ? 'Finished' : view.at === 'paused' ? 'Paused' : view.turn.label
  useEffect(() => {
    document.title = `${place} · ${jobTitle} · Candor`
  }, [place, jobTitle])
}
