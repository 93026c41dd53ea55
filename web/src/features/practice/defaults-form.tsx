import type { Me } from '@candor/contracts/accounts.ts'
import { useState } from 'react'
import { useUpdateMe } from '../../lib/me.ts'
import { Button } from '../../ui/button.tsx'
import { ErrorPanel } from '../../ui/error-panel.tsx'
import { TextField } from '../../ui/form/text-field.tsx'
import type { Shape } from './draft.ts'
import { KindFields, LengthFields } from './shape-fields.tsx'

/** What every new interview starts from. */
export function DefaultsForm({ settings }: { settings: Me['settings'] }) {
  const [changes, setChanges] = useState<Partial<Shape & { jobTitle: string }>>({})
  const update = useUpdateMe()
  const value = { ...settings, ...changes }
  const dirty = Object.keys(changes).length > 0
  const change = (part: typeof changes) => setChanges((old) => ({ ...old, ...part }))
  return (
    <form
      className="flex flex-col gap-8"
      onSubmit={(event) => {
        event.preventDefault()
        if (dirty) update.mutate({ settings: changes }, { onSuccess: () => setChanges({}) })
      }}
    >
      <TextField
        label="Job title"
        hint="Leave it empty if it changes each time."
        maxLength={120}
        value={value.jobTitle}
        onChange={(event) => change({ jobTitle: event.target.value })}
      />
      <KindFields value={value} onChange={change} />
      <LengthFields value={value} onChange={change} />
      {update.error && (
        <ErrorPanel
          error={update.error}
          title="The defaults were not saved."
          safe="Your changes are still on this page."
        />
      )}
      <div className="flex items-center gap-4">
        <Button type="submit" look="plain" disabled={!dirty} busy={update.isPending && 'Saving'}>
          Save the defaults
        </Button>
        <span role="status" className="text-muted">
          {update.isSuccess && !dirty && 'Saved.'}
        </span>
      </div>
    </form>
  )
}
