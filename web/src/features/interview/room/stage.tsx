import type { InterviewState, Turn } from '@candor/contracts/interview.ts'
import { type ComponentType, useCallback } from 'react'
import { Advice } from './answer/advice.tsx'
import { AnswerForm } from './answer/answer-form.tsx'
import { AnsweredElsewhere, KeptDraft } from './answer/kept-draft.tsx'
import { useBegin } from './answer/use-begin.ts'
import { NextStep } from './next-step.tsx'
import { Over } from './over.tsx'
import { Paused } from './paused.tsx'
import { Question } from './question.tsx'
import { type SpokenRoom, SpokenStage, TalkInstead } from './spoken.tsx'
import type { RoomView } from './state/room.rules.ts'
import type { RoomControls } from './state/use-room.ts'

interface Props {
  view: RoomView
  room: RoomControls
  state: InterviewState
  Feedback: ComponentType<{ turn: Turn }>
  /** The spoken conversation, which another feature owns. */
  Spoken: SpokenRoom
  /** The person talks; else they type, in a spoken interview too. */
  aloud: boolean
  onAloud: (aloud: boolean) => void
  finishing: { mutate: () => void; isPending: boolean; error: unknown }
}

/** What the room is about at the moment: a question to answer, feedback to read, a pause, the end. */
export function Stage({ view, room, state: { interview }, Feedback, Spoken, aloud, onAloud, finishing }: Props) {
  const { dispatch, pausing } = room
  const { mutate: finish } = finishing
  const next = view.at === 'reading' ? view.next : null
  const onNext = useCallback(() => {
    if (next === null) return finish()
    if (interview.status === 'paused') pausing.mutate('active')
    dispatch({ type: 'next' })
  }, [next, finish, interview.status, pausing.mutate, dispatch])
  if (view.at === 'over') {
    return (
      <>
        <Over interview={interview} finishing={finishing.isPending} error={finishing.error} onFinish={finish} />
        {view.unsent && (
          <KeptDraft interviewId={room.id} turnId={view.unsent.id} title="What you were writing was not sent">
            The interview was finished in another tab or on another device. Your words are kept so that you can copy
            them.
          </KeptDraft>
        )}
      </>
    )
  }
  if (aloud && (view.at === 'answering' || view.at === 'paused')) {
    return (
      <SpokenStage
        Spoken={Spoken}
        interview={interview}
        turn={view.turn}
        room={room}
        onType={() => {
          if (view.at === 'paused') pausing.mutate('active')
          onAloud(false)
        }}
      />
    )
  }
  if (view.at === 'paused') return <Paused interview={interview} turn={view.turn} pausing={pausing} />
  if (view.at === 'answering')
    return <Answering interview={interview} turn={view.turn} room={room} onAloud={() => onAloud(true)} />
  return (
    <>
      <div className="max-w-read">
        <Question interview={interview} turn={view.turn} />
        {view.elsewhere && <AnsweredElsewhere interviewId={room.id} turnId={view.turn.id} />}
      </div>
      <div className="unfold mt-9 border-t border-rule pt-8">
        <Feedback turn={view.turn} />
      </div>
      <div className="max-w-read">
        <NextStep
          next={view.next}
          timed={interview.timeLimitMinutes !== null}
          busy={finishing.isPending && 'Making your report …'}
          error={finishing.error}
          onNext={onNext}
        />
      </div>
    </>
  )
}

/** The question, the field below it, and advice in the margin. */
function Answering({
  interview,
  turn,
  room,
  onAloud,
}: {
  interview: InterviewState['interview']
  turn: Turn
  room: RoomControls
  onAloud: () => void
}) {
  const begin = useBegin(room.id)
  return (
    <div className="lg:grid lg:grid-cols-[minmax(0,42.5rem)_minmax(0,17rem)] lg:justify-between lg:gap-x-14">
      <Question interview={interview} turn={turn} />
      <div className="mt-4 lg:col-start-2 lg:row-start-2 lg:mt-17">
        <Advice turn={turn} />
      </div>
      <div className="mt-7 sm:mt-9 lg:col-start-1 lg:row-start-2">
        <AnswerForm key={turn.id} turn={turn} room={room} onBegin={() => begin(turn)} />
        {interview.mode === 'spoken' && <TalkInstead onClick={onAloud} />}
      </div>
    </div>
  )
}
