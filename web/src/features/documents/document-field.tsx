import type { DocumentKind } from '@candor/contracts/documents.ts'
import { useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { ErrorPanel } from '../../ui/error-panel.tsx'
import { FileDrop } from '../../ui/form/file-drop.tsx'
import { TransferLine } from '../../ui/progress/transfer-line.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { DocumentText } from './document-text.tsx'
import { TextDialog } from './text-dialog.tsx'
import { useDocument } from './use-document.ts'

interface Props {
  kind: DocumentKind
  title: string
  hint: string
  id: string | null
  onChange: (id: string | null) => void
}

const accept = '.pdf,.docx,.txt,.md,application/pdf,text/plain,text/markdown'

/** An optional document: dropped, chosen or pasted; its text shown, to be corrected or removed. */
export function DocumentField({ kind, title, hint, id, onChange }: Props) {
  const [pasting, setPasting] = useState(false)
  const field = useDocument(kind, id, onChange)
  return (
    <section aria-label={title} className="border-t border-rule py-6">
      <h2 className="font-sans text-body font-[550]">
        {title} <span className="font-normal text-muted">· optional</span>
      </h2>
      <p className="mt-0.5 mb-4 text-small text-muted">{hint}</p>
      {field.failure !== null && (
        <div className="mb-4">
          <ErrorPanel
            error={field.failure}
            title="This file could not be used."
            safe="Nothing else on this page changed."
          >
            <Button look="plain" onClick={() => setPasting(true)}>
              Paste the text instead
            </Button>
          </ErrorPanel>
        </div>
      )}
      {field.loadError !== null && (
        <ErrorPanel error={field.loadError} title="The document could not be shown." safe="It is still kept.">
          <Button look="plain" onClick={() => void field.reload()}>
            Try again
          </Button>
        </ErrorPanel>
      )}
      {field.loading && <Skeleton lines={2} label={`Loading: ${title}`} />}
      {field.transfer && <Transfer {...field.transfer} onCancel={field.cancel} />}
      {field.document && <DocumentText document={field.document} onCorrect={field.correct} onRemove={field.remove} />}
      {id === null && !field.transfer && (
        <Bring what={title} onFile={(file) => void field.send(file)} onPaste={() => setPasting(true)} />
      )}
      <TextDialog
        open={pasting}
        onClose={() => setPasting(false)}
        title={title}
        action="Use this text"
        onSave={async (text) => {
          await field.paste(text)
          field.dismiss()
        }}
      />
    </section>
  )
}

function Bring({ what, onFile, onPaste }: { what: string; onFile: (file: File) => void; onPaste: () => void }) {
  return (
    <FileDrop
      label="Choose a file"
      what={what}
      hint="PDF, Word (.docx), text or Markdown, up to 10 MB"
      accept={accept}
      onFile={onFile}
    >
      <Button look="quiet" className="max-sm:rounded-t-none max-sm:border-t max-sm:border-rule" onClick={onPaste}>
        Paste the text<span className="sr-only">: {what}</span>
      </Button>
    </FileDrop>
  )
}

function Transfer({ fileName, share, onCancel }: { fileName: string; share: number; onCancel: () => void }) {
  return (
    <div className="flex items-center gap-4 rounded border border-rule bg-raised px-5 py-4">
      <div className="min-w-0 flex-1">
        <p className="mb-2 flex justify-between gap-4">
          <span className="truncate">{fileName}</span>
          <span role="status" className="shrink-0 text-muted">
            {share < 1 ? 'Sending' : 'Reading its text'}
          </span>
        </p>
        <TransferLine share={share} label={`Sending ${fileName}`} />
      </div>
      <Button look="plain" onClick={onCancel}>
        Stop
      </Button>
    </div>
  )
}
