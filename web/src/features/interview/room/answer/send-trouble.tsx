import { Button } from '../../../../ui/button.tsx'
import { ErrorPanel } from '../../../../ui/error-panel.tsx'
import type { Sender } from '../state/use-room.ts'

/** Why an answer is not on the server yet: what happened, what is safe, what to do. */
export function SendTrouble({ room }: { room: Sender }) {
  const { sending, fault } = room.ui
  if (fault != null) {
    return (
      <div className="mt-4">
        <ErrorPanel
          error={fault}
          title="Your answer was not stored."
          safe="It is kept in this browser, word for word. Wait a moment, then send it again."
        />
      </div>
    )
  }
  if (!sending || sending.failures === 0) return null
  const trying = sending.state === 'under-way'
  return (
    <section
      data-tells-connection
      role="status"
      className="mt-4 rounded border border-rule border-l-4 border-l-late bg-raised px-5 py-4"
    >
      <p className="font-semibold">Your answer is not on the server yet</p>
      <p className="mt-1 text-muted">
        Candor cannot be reached. Every word is kept in this browser, also if you close the page, and is sent by itself
        as soon as the connection is back.
      </p>
      <div className="mt-4 flex flex-wrap gap-3">
        <Button look="plain" busy={trying && 'Trying …'} onClick={room.again}>
          Try now
        </Button>
        <Button look="quiet" disabled={trying} onClick={() => room.dispatch({ type: 'stopped' })}>
          Go on writing
        </Button>
      </div>
    </section>
  )
}
