import { useState } from 'react'
import { Button } from '../../../../ui/button.tsx'
import { forgetDraft, readDraft } from './draft.ts'

/** The answer came from another tab or device; what was typed here is not lost. */
export function KeptDraft({ interviewId, turnId }: { interviewId: string; turnId: string }) {
  const [draft, setDraft] = useState(() => readDraft(interviewId, turnId))
  const [copied, setCopied] = useState<boolean | null>(null)
  const copy = () =>
    navigator.clipboard.writeText(draft).then(
      () => setCopied(true),
      () => setCopied(false),
    )
  return (
    <section role="alert" className="mt-8 rounded border border-rule border-l-4 border-l-late bg-raised px-5 py-4">
      <p className="font-semibold">This question was already answered from another tab or device</p>
      <p className="mt-1 text-muted">
        The answer stored first counts, and stands below with its marks.
        {draft !== '' && ' What you wrote here was not sent; it is kept so that you can copy it.'}
      </p>
      {draft !== '' && (
        <>
          <textarea
            readOnly
            aria-label="What you wrote here"
            value={draft}
            className="mt-3 block max-h-48 w-full resize-y rounded-sm border border-rule bg-paper px-3 py-2 field-sizing-content"
          />
          <div className="mt-4 flex flex-wrap items-center gap-3">
            <Button look="plain" onClick={copy}>
              Copy my words
            </Button>
            <Button
              look="quiet"
              onClick={() => {
                forgetDraft(interviewId, turnId)
                setDraft('')
              }}
            >
              Drop them
            </Button>
            <p role="status" className="text-small text-muted">
              {copied === true && 'Copied.'}
              {copied === false && 'The browser refused to copy: select the words and copy them by hand.'}
            </p>
          </div>
        </>
      )}
    </section>
  )
}
