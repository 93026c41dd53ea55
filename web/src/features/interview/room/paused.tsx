import type { Interview, Turn } from '@candor/contracts/interview.ts'
import { Button } from '../../../ui/button.tsx'
import { explain } from '../../../ui/error-panel.tsx'
import { readDraft } from './answer/draft.ts'
import { asClock } from './clock/clock.rules.ts'
import type { RoomControls } from './state/use-room.ts'

interface Props {
  interview: Interview
  /** The one that waits for an answer. */
  turn: Turn
  pausing: RoomControls['pausing']
}

/** While the interview is paused the question is put away: a pause is for resting, and the clock stands. */
export function Paused({ interview, turn, pausing }: Props) {
  const left = interview.remainingSeconds
  const hasDraft = readDraft(interview.id, turn.id) !== ''
  return (
    <section className="py-4 sm:py-8">
      <h1 tabIndex={-1} className="text-question font-[480]">
        The interview is paused.
      </h1>
      <p className="prose-serif mt-4 max-w-[34em] text-muted">
        {left === null ? 'Your question waits.' : `Your question waits, and the clock stands at ${asClock(left)}.`} You
        can close this page and come back whenever you like.
        {hasDraft && ' What you wrote so far is kept in this browser.'}
      </p>
      {pausing.error !== null && (
        <p role="alert" className="mt-6 text-loss">
          It could not go on yet. {explain(pausing.error)}
        </p>
      )}
      <div className="mt-8">
        <Button onClick={() => pausing.mutate('active')} busy={pausing.isPending && 'Going on …'}>
          Continue
        </Button>
      </div>
    </section>
  )
}
