import { type FormEvent, type ReactNode, useRef, useState } from 'react'
import { ApiProblem } from '../../lib/problem.ts'
import { Button } from '../../ui/button.tsx'
import { ErrorPanel } from '../../ui/error-panel.tsx'
import { Fold } from '../../ui/form/fold.tsx'
import { TagField } from '../../ui/form/tag-field.tsx'
import { TextField } from '../../ui/form/text-field.tsx'
import type { Draft } from './draft.ts'
import { KindFields, LengthFields } from './shape-fields.tsx'
import { focusInWords, kindInWords, lengthInWords } from './words.ts'

interface Props {
  draft: Draft
  onChange: (part: Partial<Draft>) => void
  onStart: () => void
  starting: boolean
  error: unknown
  /** The fields of the resume and the job description, which another feature owns. */
  documents: ReactNode
  /** Typed or spoken, and by whom, which another feature owns; null where this server has no voice. */
  voice: ReactNode
}

/** One column: the job title, what may help, and everything else folded into lines one can change. */
export function SetupForm({ draft, onChange, onStart, starting, error, documents, voice }: Props) {
  const [missing, setMissing] = useState(false)
  const title = useRef<HTMLInputElement>(null)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (draft.jobTitle.trim() !== '') return onStart()
    setMissing(true)
    title.current?.focus()
  }
  const titleFault = missing && draft.jobTitle.trim() === '' ? 'Say which job: any title will do.' : fieldFault(error)
  return (
    <form onSubmit={submit} noValidate className="mt-8 sm:mt-10">
      <TextField
        ref={title}
        large
        label="Job title"
        name="jobTitle"
        autoComplete="organization-title"
        enterKeyHint="go"
        maxLength={120}
        required
        value={draft.jobTitle}
        onChange={(event) => onChange({ jobTitle: event.target.value })}
        error={titleFault}
      />
      <div className="mt-9">{documents}</div>
      {voice}
      <Folds draft={draft} onChange={onChange} />
      <div className="border-t border-rule pt-6">
        <p className="text-muted">
          The interviewer is an AI program. You {draft.mode === 'spoken' ? 'speak' : 'type'}, in English. Your answers,
          their marks and the text of your documents are kept on this server until you delete them.
        </p>
        {error !== null && titleFault === undefined && (
          <div className="mt-6">
            <ErrorPanel error={error} title="The interview could not be started." safe="What you filled in is kept." />
          </div>
        )}
        <Button
          type="submit"
          busy={starting && 'Preparing your questions …'}
          className="mt-6 min-h-13 w-full px-8 text-[1.0625rem] sm:w-auto"
        >
          Start the interview
        </Button>
      </div>
    </form>
  )
}

/** What is already sensibly filled, one line to each matter. */
function Folds({ draft, onChange }: Pick<Props, 'draft' | 'onChange'>) {
  return (
    <>
      <Fold summary={kindInWords(draft)} actionLabel="Change the kind of questions">
        <KindFields value={draft} onChange={onChange} />
      </Fold>
      <Fold summary={lengthInWords(draft)} actionLabel="Change the length">
        <LengthFields value={draft} onChange={onChange} />
      </Fold>
      <Fold summary={focusInWords(draft.focusAreas)} actionLabel="Change the focus">
        <TagField
          label="What do you want to practise?"
          hint="A skill, a topic, a weak spot: “handling conflict”, “SQL joins”. Up to ten."
          tags={draft.focusAreas}
          max={10}
          maxLength={80}
          onChange={(focusAreas) => onChange({ focusAreas })}
        />
      </Fold>
    </>
  )
}

function fieldFault(error: unknown): string | undefined {
  if (!(error instanceof ApiProblem)) return undefined
  const fault = Object.entries(error.fields).find(([path]) => path.endsWith('jobTitle'))
  return fault && `The job title ${fault[1]}`
}
