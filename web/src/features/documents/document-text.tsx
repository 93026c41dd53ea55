import type { CandorDocument } from '@candor/contracts/documents.ts'
import { FileText } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { explain } from '../../ui/error-panel.tsx'
import { TextDialog } from './text-dialog.tsx'

interface Props {
  document: CandorDocument
  onCorrect: (document: CandorDocument, text: string) => Promise<void>
  onRemove: (document: CandorDocument) => Promise<void>
}

/** A document that was read: its beginning, what to know about it, and the ways to change it. */
export function DocumentText({ document, onCorrect, onRemove }: Props) {
  const [editing, setEditing] = useState(false)
  const [removing, setRemoving] = useState(false)
  const [failure, setFailure] = useState<unknown>(null)
  const remove = async () => {
    setRemoving(true)
    setFailure(null)
    try {
      await onRemove(document)
    } catch (error) {
      setFailure(error)
      setRemoving(false)
    }
  }
  return (
    <div className="rounded border border-rule bg-raised">
      <div className="flex items-start gap-3 px-5 pt-4">
        <FileText size={20} strokeWidth={1.75} aria-hidden="true" className="mt-0.5 shrink-0 text-accent" />
        <div className="min-w-0">
          <p className="font-[550] break-words">{document.fileName ?? 'Pasted text'}</p>
          <p className="text-small text-muted">
            {wordCount(document.text)}
            {document.corrected && ', corrected by you'}
          </p>
        </div>
      </div>
      {(document.corrected ? [] : document.warnings).map(({ code, message }) => (
        <p key={code} className="mx-5 mt-3 border-l-2 border-late pl-3 text-small">
          {message}
        </p>
      ))}
      <p className="mx-5 mt-3 line-clamp-3 border-l-2 border-rule pl-3 text-small whitespace-pre-line text-muted">
        {document.text.slice(0, 400)}
      </p>
      {failure !== null && (
        <p role="alert" className="mx-5 mt-3 text-small text-loss">
          It could not be removed. {explain(failure)}
        </p>
      )}
      <div className="flex flex-wrap gap-1 px-2 py-2">
        <Button look="quiet" onClick={() => setEditing(true)}>
          Read and correct
        </Button>
        <Button look="quiet" busy={removing && 'Removing'} onClick={() => void remove()}>
          Remove
        </Button>
      </div>
      <TextDialog
        open={editing}
        onClose={() => setEditing(false)}
        title={document.fileName ?? 'Pasted text'}
        note="This is the text we read. Put right what came out wrong; the questions are drawn from it."
        initial={document.text}
        action="Save the correction"
        onSave={(text) => onCorrect(document, text)}
      />
    </div>
  )
}

function wordCount(text: string): string {
  const count = text.trim() === '' ? 0 : text.trim().split(/\s+/).length
  return count === 1 ? '1 word' : `${count.toLocaleString('en')} words`
}
