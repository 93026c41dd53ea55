import type { SpeechModel } from '@candor/contracts/speech-models.ts'
import { useState } from 'react'
import { ApiProblem } from '../../lib/problem.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog, DialogActions } from '../../ui/dialog.tsx'
import { ErrorPanel } from '../../ui/error-panel.tsx'
import { TransferLine } from '../../ui/progress/transfer-line.tsx'
import { AddFromFile } from './add-from-file.tsx'
import { type Act, useModelAct } from './operator.ts'
import { sizeOf } from './sizes.ts'

/** What can be done where the server's own sentence does not say it. */
const advice: Record<string, string> = {
  'model.unreachable':
    'Try again. Where this server has no way out, set CANDOR_MODELS_MIRROR, or add the model from a file.',
  'model.wrong-file': 'Try again; if it stays so, take the model from another place.',
}

/** One model: what it is, how far it is, and what can be done with it. */
export function SpeechModelCard({ model }: { model: SpeechModel }) {
  const acting = useModelAct(model.name)
  const { name, language, licence, page, source, bytes, problem, state } = model
  const failure = acting.error ?? (problem && new ApiProblem({ type: 'about:blank', status: 422, ...problem }))
  return (
    <article aria-label={name} className="rounded border border-rule bg-raised">
      <div className="px-5 pt-4">
        <h3 className="font-sans text-body font-[550] break-words">{name}</h3>
        <p className="mt-0.5 text-small text-muted">
          {languageOf(language)}, {sizeOf(bytes)}, licence {licence}, from {source}.{' '}
          <a href={page} target="_blank" rel="noreferrer" className="text-accent underline underline-offset-4">
            About it<span className="sr-only">: {name} (opens in a new tab)</span>
          </a>
        </p>
        <p role="status" className="mt-3">
          {stateWords(model)}
        </p>
      </div>
      {state === 'downloading' && (
        <div className="px-5 pt-3">
          <TransferLine share={model.doneBytes / bytes} label={`Fetching ${name}`} />
        </div>
      )}
      {failure && (
        <div className="px-5 pt-4">
          <ErrorPanel
            error={failure}
            title={acting.error ? 'That did not work.' : (problem?.title ?? '')}
            safe={advice[failure instanceof ApiProblem ? failure.code : ''] ?? ''}
          />
        </div>
      )}
      <Actions model={model} busy={acting.isPending ? acting.variables : undefined} act={acting.mutate} />
      <Pins model={model} />
    </article>
  )
}

function stateWords({ state, doneBytes, bytes, verifiedAt, inUse }: SpeechModel): string {
  if (state === 'available') return 'Not on this server.'
  if (state === 'partial') return `${sizeOf(doneBytes)} of ${sizeOf(bytes)} are here; fetching goes on from there.`
  if (state === 'downloading') return `Fetching: ${sizeOf(doneBytes)} of ${sizeOf(bytes)}.`
  if (state === 'adding') return 'An archive is being taken in and checked.'
  const verified = verifiedAt === null ? '' : ` Its files were right on ${momentOf(verifiedAt)}.`
  return `Installed. ${inUse ? 'It is in use.' : 'Candor uses it from its next start.'}${verified}`
}

const momentOf = (moment: string): string =>
  new Date(moment).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' })

const languageOf = (tag: string): string => new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag

interface ActionsProps {
  model: SpeechModel
  busy: Act | undefined
  act: (act: Act) => void
}

function Actions({ model, busy, act }: ActionsProps) {
  const [asking, setAsking] = useState(false)
  const { name, state } = model
  const isPinned = model.files.every(({ sha256 }) => sha256 !== null)
  const canFetch = (state === 'available' || state === 'partial') && isPinned
  const what = <span className="sr-only"> {name}</span>
  return (
    <div className="flex flex-col gap-3 px-5 py-4">
      <div className="flex flex-wrap gap-3">
        {canFetch && (
          <Button busy={busy === 'pull' && 'Beginning'} onClick={() => act('pull')}>
            {state === 'partial' ? 'Go on fetching' : 'Fetch it'}
            {what}
          </Button>
        )}
        {state === 'downloading' && (
          <Button look="plain" busy={busy === 'stop' && 'Stopping'} onClick={() => act('stop')}>
            Stop
            <span className="sr-only"> fetching {name}</span>
          </Button>
        )}
        {state === 'installed' && (
          <Button look="plain" busy={busy === 'verify' && 'Reading its files'} onClick={() => act('verify')}>
            Check its files again
          </Button>
        )}
        {(state === 'installed' || state === 'partial') && (
          <Button look="plain" className="text-loss" onClick={() => setAsking(true)}>
            {state === 'installed' ? 'Remove' : 'Throw it away'}
            {what}
          </Button>
        )}
      </div>
      {(state === 'available' || state === 'partial') && <AddFromFile name={name} />}
      <Dialog open={asking} onClose={() => setAsking(false)} title={`Remove ${name}?`}>
        <p className="text-muted">
          {model.inUse
            ? 'It is in use: interviews go on with it until the server ends. From its next start people use their browser’s recogniser, or type.'
            : 'Its files are deleted from this server. It can be fetched again.'}
        </p>
        <DialogActions>
          <Button look="plain" onClick={() => setAsking(false)}>
            Keep it
          </Button>
          <Button
            look="loss"
            onClick={() => {
              setAsking(false)
              act('remove')
            }}
          >
            Remove it
          </Button>
        </DialogActions>
      </Dialog>
    </div>
  )
}

function Pins({ model: { files } }: { model: SpeechModel }) {
  return (
    <details className="border-t border-rule">
      <summary className="min-h-11 cursor-pointer px-5 py-2.5 text-small text-accent">Files and their pins</summary>
      <ul className="flex flex-col gap-3 px-5 pb-4 text-small">
        {files.map(({ name, bytes, sha256 }) => (
          <li key={name}>
            <span className="break-all">{name}</span>, {sizeOf(bytes)}
            <br />
            <span className="font-mono text-fine break-all text-muted">
              {sha256 === null ? 'Nobody has vouched for it; add it on the command line.' : `SHA-256 ${sha256}`}
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}
