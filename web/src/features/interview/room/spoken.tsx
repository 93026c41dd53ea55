import type { Interview, Turn } from '@candor/contracts/interview.ts'
import { type ComponentType, Suspense, useCallback } from 'react'
import { Button } from '../../../ui/button.tsx'
import { Skeleton } from '../../../ui/skeleton.tsx'
import type { RoomControls } from './state/use-room.ts'
import { placeOf } from './words.rules.ts'

/** What the room asks of the feature that speaks and listens. */
export type SpokenRoom = ComponentType<{
  interview: Interview
  turn: Turn
  /** "Question 2 of 5 · Conflict resolution" */
  place: string
  /** The conversation went on: the server's state is another. */
  onAdvanced: () => void
  /** The clock as the conversation hears it. */
  onClock: (remainingSeconds: number | null, running: boolean) => void
  onType: () => void
}>

interface Props {
  Spoken: SpokenRoom
  interview: Interview
  turn: Turn
  room: RoomControls
  onType: () => void
}

/** A question that is asked and answered aloud; the conversation goes on by itself from turn to turn. */
export function SpokenStage({ Spoken, interview, turn, room, onType }: Props) {
  const { dispatch, reload, hearClock } = room
  // First the state in which there is a next turn: until then the one that is over would be taken for it.
  const onAdvanced = useCallback(() => {
    void reload().then(() => dispatch({ type: 'next' }))
  }, [dispatch, reload])
  return (
    <Suspense fallback={<Skeleton lines={5} label="Opening the conversation" />}>
      <Spoken
        interview={interview}
        turn={turn}
        place={`${placeOf(turn, interview)} · ${turn.competency}`}
        onAdvanced={onAdvanced}
        onClock={hearClock}
        onType={onType}
      />
    </Suspense>
  )
}

/** Back from typing to talking, at any question. */
export const TalkInstead = ({ onClick }: { onClick: () => void }) => (
  <Button look="quiet" className="mt-3 -ml-3" onClick={onClick}>
    Answer aloud instead
  </Button>
)
