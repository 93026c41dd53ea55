import { deleteMe } from '@candor/contracts/accounts.ts'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { call } from '../../lib/api.ts'
import { forgetAll } from '../../lib/stored.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog, DialogActions } from '../../ui/dialog.tsx'
import { ErrorPanel } from '../../ui/error-panel.tsx'
import { TextField } from '../../ui/form/text-field.tsx'

const word = 'delete'

/** Erases the account, or the workspace of a person without one, after a word was typed. */
export function DeleteEverything({ hasAccount }: { hasAccount: boolean }) {
  const [asking, setAsking] = useState(false)
  const what = hasAccount ? 'your account and everything in it' : 'everything you did here'
  return (
    <div>
      <p className="text-muted">
        All interviews, answers, marks, reports and documents are erased from this server
        {hasAccount && ', and the account with them'}. Nobody can bring them back.
      </p>
      <Button look="plain" className="mt-5 text-loss" onClick={() => setAsking(true)}>
        Delete {what}
      </Button>
      <Dialog open={asking} onClose={() => setAsking(false)} title={`Delete ${what}?`}>
        <Confirm onClose={() => setAsking(false)} />
      </Dialog>
    </div>
  )
}

function Confirm({ onClose }: { onClose: () => void }) {
  const [typed, setTyped] = useState('')
  const [fault, setFault] = useState<string>()
  const erasing = useMutation({
    mutationFn: () => call(deleteMe, {}),
    onSuccess: () => {
      forgetAll()
      window.location.assign('/')
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (typed.trim().toLowerCase() === word) erasing.mutate()
    else setFault(`Type the word “${word}” to go on.`)
  }
  return (
    <form onSubmit={submit} className="flex flex-col gap-5">
      <p className="text-muted">This cannot be undone. A report you want to keep should be saved first.</p>
      <TextField
        label={`Type “${word}” to confirm`}
        autoComplete="off"
        autoCapitalize="none"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        error={fault}
      />
      {erasing.error && <ErrorPanel error={erasing.error} title="Nothing was deleted." />}
      <DialogActions>
        <Button look="plain" onClick={onClose}>
          Keep everything
        </Button>
        <Button type="submit" look="loss" busy={erasing.isPending && 'Deleting'}>
          Delete for good
        </Button>
      </DialogActions>
    </form>
  )
}
