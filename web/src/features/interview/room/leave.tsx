import type { Interview } from '@candor/contracts/interview.ts'
import { useState } from 'react'
import { counted } from '../../../lib/interview-words.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog, DialogActions } from '../../../ui/dialog.tsx'
import { explain } from '../../../ui/error-panel.tsx'

interface Props {
  interview: Interview
  onPause: (() => void) | null
  finishing: boolean
  finishError: unknown
  onFinish: () => void
}

/** The two ways out before the end; quiet, since neither is what one came for. */
export function Leave({ interview, onPause, finishing, finishError, onFinish }: Props) {
  const [asking, setAsking] = useState(false)
  const left = interview.questionCount - interview.answered
  return (
    <div className="flex flex-wrap gap-x-4">
      {onPause && (
        <Button look="quiet" onClick={onPause}>
          Pause
        </Button>
      )}
      <Button look="quiet" onClick={() => setAsking(true)}>
        Finish early
      </Button>
      <Dialog open={asking} onClose={() => setAsking(false)} title="Finish here?">
        <p>
          Your report is made from the {counted(interview.answered, 'question')} you have answered.
          {left > 0 && ` The ${counted(left, 'question')} still to come will not be asked,`}
          {left > 0 && ' and this interview cannot be continued afterwards.'}
        </p>
        {finishError != null && (
          <p role="alert" className="text-loss">
            It could not be finished. {explain(finishError)} Every answer you sent is safe.
          </p>
        )}
        <DialogActions>
          <Button look="plain" onClick={() => setAsking(false)}>
            Go on with the interview
          </Button>
          <Button onClick={onFinish} busy={finishing && 'Making your report …'}>
            Finish and see the report
          </Button>
        </DialogActions>
      </Dialog>
    </div>
  )
}
