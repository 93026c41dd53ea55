import { useState } from 'react'
import { Button } from '../../../../ui/button.tsx'
import { Dialog, DialogActions } from '../../../../ui/dialog.tsx'

interface Props {
  /** What stands in the answer field. */
  draft: string
  disabled: boolean
  onConfirm: () => void
}

/** An empty answer is a choice, and asked for: it cannot be taken back. */
export function NoAnswer({ draft, disabled, onConfirm }: Props) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button look="quiet" disabled={disabled} onClick={() => setOpen(true)} className="max-sm:w-full">
        I have no answer to this
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title="Pass on this question?">
        <p>
          The interviewer goes on, and this question counts as 0.{' '}
          {draft.trim() === ''
            ? 'Even a small true example would be marked.'
            : 'What you have written here is not sent, and is dropped.'}
        </p>
        <DialogActions>
          <Button look="plain" onClick={() => setOpen(false)}>
            Go back to the question
          </Button>
          <Button
            onClick={() => {
              setOpen(false)
              onConfirm()
            }}
          >
            Pass on it
          </Button>
        </DialogActions>
      </Dialog>
    </>
  )
}
