import type { Interview } from '@candor/contracts/interview.ts'
import { useState } from 'react'
import { numberWord } from '../../../lib/interview-words.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog, DialogActions } from '../../../ui/dialog.tsx'
import { explain } from '../../../ui/error-panel.tsx'
import type { RoomControls } from './state/use-room.ts'

interface Props {
  interview: Interview
  /** A conversation has a pause of its own. */
  mayPause: boolean
  pausing: RoomControls['pausing']
  finishing: { mutate: () => void; isPending: boolean; error: unknown }
}

/** The two ways out before the end; quiet, since neither is what one came for. */
export function Leave({ interview, mayPause, pausing, finishing }: Props) {
  const [asking, setAsking] = useState(false)
  const left = interview.questionCount - interview.answered
  return (
    <div className="-ml-3 flex flex-wrap items-center gap-x-4">
      {mayPause && (
        <Button look="quiet" busy={pausing.isPending && 'Pausing …'} onClick={() => pausing.mutate('paused')}>
          Pause
        </Button>
      )}
      <Button look="quiet" onClick={() => setAsking(true)}>
        Finish early
      </Button>
      {mayPause && pausing.error !== null && (
        <p role="alert" className="text-small text-loss">
          It is not paused: {explain(pausing.error)}
        </p>
      )}
      <Dialog open={asking} onClose={() => setAsking(false)} title="Finish here?">
        <p>
          {reportFrom(interview.answered)}
          {left > 0 && ` ${toCome(left)} will not be asked, and this interview cannot be continued afterwards.`}
        </p>
        {finishing.error != null && (
          <p role="alert" className="text-loss">
            It could not be finished. {explain(finishing.error)} Every answer you sent is safe.
          </p>
        )}
        <DialogActions>
          <Button look="plain" onClick={() => setAsking(false)}>
            Go on with the interview
          </Button>
          <Button onClick={() => finishing.mutate()} busy={finishing.isPending && 'Making your report …'}>
            Finish and see the report
          </Button>
        </DialogActions>
      </Dialog>
    </div>
  )
}

function reportFrom(answered: number): string {
  if (answered === 0) return 'You have not answered a question yet, so there is nothing to mark.'
  return answered === 1
    ? 'Your report is made from the one question you have answered.'
    : `Your report is made from the ${numberWord(answered)} questions you have answered.`
}

const toCome = (left: number): string =>
  left === 1 ? 'The one question still to come' : `The ${numberWord(left)} questions still to come`
