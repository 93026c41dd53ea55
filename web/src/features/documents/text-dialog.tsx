import { maxDocumentCharacters } from '@candor/contracts/documents.ts'
import { useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { Dialog, DialogActions } from '../../ui/dialog.tsx'
import { explain } from '../../ui/error-panel.tsx'
import { TextArea } from '../../ui/form/text-area.tsx'

interface Props {
  open: boolean
  onClose: () => void
  title: string
  note?: string
  initial?: string
  action: string
  onSave: (text: string) => Promise<void>
}

/** A document's text, to be pasted or corrected. */
export function TextDialog({ open, onClose, title, ...rest }: Props) {
  return (
    <Dialog open={open} onClose={onClose} title={title} width="wide">
      <TextForm onClose={onClose} {...rest} />
    </Dialog>
  )
}

function TextForm({ onClose, note, initial = '', action, onSave }: Omit<Props, 'open' | 'title'>) {
  const [text, setText] = useState(initial)
  const [error, setError] = useState<string>()
  const [saving, setSaving] = useState(false)
  const save = async () => {
    if (text.trim() === '') return setError('There is no text yet.')
    setSaving(true)
    setError(undefined)
    try {
      await onSave(text)
      onClose()
    } catch (failure) {
      setError(`It was not saved; your text is still here. ${explain(failure)}`)
      setSaving(false)
    }
  }
  return (
    <>
      {note && <p className="text-muted">{note}</p>}
      <TextArea
        label="Text"
        value={text}
        rows={10}
        maxLength={maxDocumentCharacters}
        inputClassName="max-h-[50svh]"
        onChange={(event) => setText(event.target.value)}
        error={error}
      />
      <DialogActions>
        <Button look="plain" onClick={onClose}>
          Cancel
        </Button>
        <Button busy={saving && 'Saving'} onClick={() => void save()}>
          {action}
        </Button>
      </DialogActions>
    </>
  )
}
