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

/**
 * A document's text, to be pasted or corrected. What was typed outlives a closed dialog, since Escape or a
 * click beside it is quickly done; only "Cancel" drops it.
 */
export function TextDialog({ open, onClose, title, note, initial = '', action, onSave }: Props) {
  const [text, setText] = useState<string | null>(null)
  const [error, setError] = useState<string>()
  const [saving, setSaving] = useState(false)
  const end = () => {
    setText(null)
    setError(undefined)
    onClose()
  }
  const save = async () => {
    const words = text ?? initial
    if (words.trim() === '') return setError('There is no text yet.')
    setSaving(true)
    setError(undefined)
    try {
      await onSave(words)
      end()
    } catch (failure) {
      setError(`It was not saved; your text is still here. ${explain(failure)}`)
    }
    setSaving(false)
  }
  return (
    <Dialog open={open} onClose={onClose} title={title} width="wide">
      {note && <p className="text-muted">{note}</p>}
      <TextArea
        label="Text"
        value={text ?? initial}
        rows={10}
        maxLength={maxDocumentCharacters}
        inputClassName="max-h-[50svh]"
        onChange={(event) => setText(event.target.value)}
        error={error}
      />
      <DialogActions>
        <Button look="plain" onClick={end}>
          Cancel
        </Button>
        <Button busy={saving && 'Saving'} onClick={() => void save()}>
          {action}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
