import { type FormEvent, type ReactNode, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { ErrorPanel, explain } from '../../ui/error-panel.tsx'
import { TextField } from '../../ui/form/text-field.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { useOperator, useSignIn, useSignOut, useSpeechModels } from './operator.ts'
import { sizeOf } from './sizes.ts'
import { SpeechModelCard } from './speech-model-card.tsx'

/** For whoever runs the server: which model recognises speech on it. Everybody else is asked for the key. */
export function OperatorSection() {
  const { data, error, refetch, isFetching } = useOperator()
  if (data?.signedIn) return <SpeechModels />
  if (data) return data.configured ? <KeyForm /> : <NoKey />
  if (!error) return <Skeleton lines={2} label="Loading what can be done here" />
  return (
    <ErrorPanel error={error} title="This part could not be loaded.">
      <Button look="plain" busy={isFetching && 'Trying'} onClick={() => void refetch()}>
        Try again
      </Button>
    </ErrorPanel>
  )
}

function Command({ children }: { children: ReactNode }) {
  return <code className="rounded-sm bg-sunken px-1.5 py-0.5 text-small break-words">{children}</code>
}

function NoKey() {
  return (
    <div className="flex flex-col gap-3 text-muted">
      <p>
        Whoever runs this server can give it ears: on its command line, <Command>candor models pull</Command> fetches a
        model that recognises speech, <Command>candor models add</Command> takes one from a file.
      </p>
      <p>
        To do the same on this page, start Candor with <Command>CANDOR_OPERATOR_KEY</Command> set to a secret of your
        own. Without it nobody can change the server from here.
      </p>
    </div>
  )
}

function KeyForm() {
  const [key, setKey] = useState('')
  const entering = useSignIn()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (key !== '') entering.mutate(key)
  }
  return (
    <form onSubmit={submit} className="flex flex-col gap-4">
      <p className="text-muted">
        Whoever runs this server can choose here which model recognises speech. It takes the key that the server was
        started with, CANDOR_OPERATOR_KEY.
      </p>
      <div className="flex flex-col gap-3 sm:flex-row sm:items-end">
        <TextField
          className="flex-1"
          label="Operator key"
          type="password"
          autoComplete="off"
          value={key}
          onChange={(event) => setKey(event.target.value)}
          error={entering.error ? explain(entering.error) : undefined}
        />
        <Button type="submit" look="plain" busy={entering.isPending && 'Checking'}>
          Continue
        </Button>
      </div>
    </form>
  )
}

function SpeechModels() {
  const { data, error, refetch, isFetching } = useSpeechModels()
  const leaving = useSignOut()
  if (!data && !error) return <Skeleton lines={4} label="Loading the models" />
  return (
    <div className="flex flex-col gap-5">
      {error && (
        <ErrorPanel error={error} title="The models could not be listed." safe="What is under way goes on.">
          <Button look="plain" busy={isFetching && 'Trying'} onClick={() => void refetch()}>
            Try again
          </Button>
        </ErrorPanel>
      )}
      {data && (
        <>
          <p className="text-muted">
            {data.engine === null
              ? 'Nothing recognises speech on this server yet: people use their browser’s own recogniser, or type.'
              : `This server recognises speech with ${data.engine}.`}{' '}
            Its disk has {sizeOf(data.freeBytes)} left.
          </p>
          <ul className="flex flex-col gap-5">
            {data.items.map((model) => (
              <li key={model.name}>
                <SpeechModelCard model={model} />
              </li>
            ))}
          </ul>
        </>
      )}
      <div className="flex flex-wrap items-center gap-x-4">
        <Button look="plain" busy={leaving.isPending && 'Leaving'} onClick={() => leaving.mutate()}>
          Forget the key here
        </Button>
        {leaving.error && <p role="alert">It is not forgotten. {explain(leaving.error)}</p>}
      </div>
    </div>
  )
}
