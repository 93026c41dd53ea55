import { type ReactNode, useState } from 'react'
import { Button } from '../../../../ui/button.tsx'
import { forgetDraft, readDraft } from './draft.ts'

interface Props {
  interviewId: string
  turnId: string
}

/** The answer came from another tab or device; what was typed here is not lost. */
export function AnsweredElsewhere({ interviewId, turnId }: Props) {
  return (
    <div role="alert">
      <KeptDraft interviewId={interviewId} turnId={turnId} title="Already answered, from another tab or device" always>
        The answer that was stored first counts; it stands below with its marks. Whatever else you wrote here was not
        sent, and is kept so that you can copy it.
      </KeptDraft>
    </div>
  )
}

/** Words that will not be sent any more, to copy or to drop. */
export function KeptDraft({
  interviewId,
  turnId,
  title,
  always = false,
  children,
}: Props & { title: string; always?: boolean; children: ReactNode }) {
  const [draft, setDraft] = useState(() => readDraft(interviewId, turnId))
  if (draft === '' && !always) return null
  const drop = () => {
    forgetDraft(interviewId, turnId)
    setDraft('')
  }
  return (
    <section className="mt-8 max-w-read rounded border border-rule border-l-4 border-l-late bg-raised px-5 py-4">
      <h2 className="font-sans text-body font-semibold">{title}</h2>
      <p className="mt-1 text-muted">{children}</p>
      {draft !== '' && <Words draft={draft} onDrop={drop} />}
    </section>
  )
}

function Words({ draft, onDrop }: { draft: string; onDrop: () => void }) {
  const [copied, setCopied] = useState<boolean | null>(null)
  const copy = () =>
    navigator.clipboard.writeText(draft).then(
      () => setCopied(true),
      () => setCopied(false),
    )
  return (
    <>
      <textarea
        readOnly
        aria-label="What you wrote here"
        value={draft}
        className="mt-3 block max-h-48 w-full resize-y rounded-sm border border-rule bg-paper px-3 py-2 field-sizing-content"
      />
      <div className="mt-3 flex flex-wrap items-center gap-3">
        <Button look="plain" onClick={() => void copy()}>
          Copy my words
        </Button>
        <Button look="quiet" onClick={onDrop}>
          Drop them
        </Button>
        <p role="status" className="text-small text-muted">
          {copied === true && 'Copied.'}
          {copied === false && 'The browser refused to copy: select the words and copy them by hand.'}
        </p>
      </div>
    </>
  )
}
