import { getRouteApi } from '@tanstack/react-router'
import { lazy } from 'react'
import { Room } from '../features/interview/room/room.tsx'
import { isMissing } from '../features/interview/room/state/interview-query.ts'
import { useRoom } from '../features/interview/room/state/use-room.ts'
import { TurnFeedback } from '../features/reports/turn-feedback.tsx'
import { Button } from '../ui/button.tsx'
import { ErrorPanel } from '../ui/error-panel.tsx'
import { Page } from '../ui/page.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { NotFound } from './not-found.tsx'

const route = getRouteApi('/interviews/$id')
/** Loaded only where somebody talks: a written interview needs none of it. */
const SpokenRoom = lazy(() => import('../features/voice/spoken-room.tsx'))

/** An interview under way. */
export default function RoomPage() {
  const { id } = route.useParams()
  return <RoomOf key={id} id={id} />
}

function RoomOf({ id }: { id: string }) {
  const navigate = route.useNavigate()
  const room = useRoom(id)
  const { data, error, isPending } = room.query
  if (isMissing(error)) return <NotFound />
  return (
    <Page width="wide">
      {data ? (
        <Room
          room={room}
          state={data}
          Feedback={TurnFeedback}
          Spoken={SpokenRoom}
          onReport={() => void navigate({ to: '/interviews/$id/report', params: { id } })}
        />
      ) : isPending ? (
        <Skeleton lines={5} label="Opening the interview" />
      ) : (
        <div className="max-w-read">
          <h1 tabIndex={-1} className="sr-only">
            Interview
          </h1>
          <ErrorPanel
            error={error}
            title="The interview could not be opened."
            safe="What you answered is safe on the server."
          >
            <Button onClick={room.reload}>Try again</Button>
          </ErrorPanel>
        </div>
      )}
    </Page>
  )
}
