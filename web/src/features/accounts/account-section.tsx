import type { Me } from '@candor/contracts/accounts.ts'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useUpdateMe } from '../../lib/me.ts'
import { forgetAll } from '../../lib/stored.ts'
import { Button } from '../../ui/button.tsx'
import { explain } from '../../ui/error-panel.tsx'
import { TextField } from '../../ui/form/text-field.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { signOut } from './sign-in.ts'

/** Who one is here: the account's name and address, or that there is none and what that means. */
export function AccountSection({ me }: { me: Me }) {
  if (me.user === null) {
    return (
      <div>
        <p className="text-muted">
          You have no account. Your interviews belong to this browser, and are out of reach once you clear its data.
          With an account you can come back to them from any device.
        </p>
        <div className="mt-5 flex flex-wrap gap-3">
          <LinkButton to="/sign-up">Create an account</LinkButton>
          <LinkButton to="/sign-in" look="plain">
            Sign in
          </LinkButton>
        </div>
      </div>
    )
  }
  return (
    <div className="flex flex-col gap-6">
      <NameForm name={me.user.name} />
      <div>
        <p className="font-[550]">E-mail address</p>
        <p className="mt-1 break-all text-muted">{me.user.email}</p>
      </div>
      <SignOut />
    </div>
  )
}

function NameForm({ name }: { name: string }) {
  const [value, setValue] = useState(name)
  const update = useUpdateMe()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (value.trim() !== '') update.mutate({ name: value.trim() })
  }
  return (
    <form onSubmit={submit} className="flex flex-col gap-3 sm:flex-row sm:items-end">
      <TextField
        className="flex-1"
        label="Name"
        autoComplete="name"
        maxLength={120}
        value={value}
        onChange={(event) => setValue(event.target.value)}
        error={update.error ? `The name was not changed. ${explain(update.error)}` : undefined}
      />
      <Button
        type="submit"
        look="plain"
        busy={update.isPending && 'Saving'}
        disabled={value.trim() === name || value.trim() === ''}
      >
        {update.isSuccess && value.trim() === name ? 'Saved' : 'Save the name'}
      </Button>
    </form>
  )
}

function SignOut() {
  const client = useQueryClient()
  const leaving = useMutation({
    mutationFn: signOut,
    onSuccess: () => {
      // The next person at this device must not find this one's drafts.
      forgetAll()
      return client.resetQueries()
    },
  })
  return (
    <div>
      <Button look="plain" busy={leaving.isPending && 'Signing out'} onClick={() => leaving.mutate()}>
        Sign out
      </Button>
      {leaving.error && (
        <p role="alert" className="mt-2 text-small text-loss">
          You are still signed in. {explain(leaving.error)}
        </p>
      )}
    </div>
  )
}
