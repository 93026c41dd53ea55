import { deleteInterview } from '@candor/contracts/interview.ts'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../lib/api.ts'
import { ApiProblem } from '../../lib/problem.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog, DialogActions } from '../../ui/dialog.tsx'
import { explain } from '../../ui/error-panel.tsx'
import { forgetDrafts } from './room/answer/draft.ts'

interface Props {
  /** null: closed. */
  interview: { id: string; jobTitle: string } | null
  onClose: () => void
  onDeleted: (id: string) => void
}

/** Asks before an interview is deleted for good. */
export function DeleteInterview({ interview, onClose, onDeleted }: Props) {
  const client = useQueryClient()
  const deletion = useMutation({
    mutationFn: async (id: string) => {
      await call(deleteInterview, { params: { id } }).catch((error: unknown) => {
        // Deleted already, in another tab: what was wanted is so.
        if (!(error instanceof ApiProblem && error.status === 404)) throw error
      })
      return id
    },
    onSuccess: (id) => {
      forgetDrafts({ interviewId: id })
      onDeleted(id)
      return client.invalidateQueries({ queryKey: ['interviews', 'list'] })
    },
  })
  const close = () => {
    deletion.reset()
    onClose()
  }
  return (
    <Dialog open={interview !== null} onClose={close} title="Delete this interview?">
      {interview && (
        <>
          <p>
            “{interview.jobTitle}” is deleted with its questions, your answers, the marks and the report. This cannot be
            undone.
          </p>
          {deletion.error !== null && (
            <p role="alert" className="text-loss">
              It was not deleted. {explain(deletion.error)}
            </p>
          )}
          <DialogActions>
            <Button look="plain" onClick={close}>
              Keep it
            </Button>
            <Button look="loss" busy={deletion.isPending && 'Deleting …'} onClick={() => deletion.mutate(interview.id)}>
              Delete for good
            </Button>
          </DialogActions>
        </>
      )}
    </Dialog>
  )
}
