import { maxArchiveBytes } from '@candor/contracts/speech-models.ts'
import { useEffect, useRef, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { ErrorPanel } from '../../ui/error-panel.tsx'
import { FileDrop } from '../../ui/form/file-drop.tsx'
import { TransferLine } from '../../ui/progress/transfer-line.tsx'
import { useAddModel } from './operator.ts'

/** Takes the model from an archive that one has already; the server checks each file before it installs it. */
export function AddFromFile({ name }: { name: string }) {
  const adding = useAddModel(name)
  const [share, setShare] = useState(0)
  const [tooLarge, setTooLarge] = useState(false)
  const stop = useRef<AbortController | null>(null)
  useEffect(() => () => stop.current?.abort(), [])
  const send = (file: File): void => {
    setTooLarge(file.size > maxArchiveBytes)
    if (file.size > maxArchiveBytes) return
    stop.current = new AbortController()
    setShare(0)
    adding.mutate({ file, signal: stop.current.signal, onProgress: setShare })
  }
  if (adding.isPending) {
    return (
      <div className="flex items-center gap-4">
        <div className="min-w-0 flex-1">
          <p role="status" className="mb-2 text-small text-muted">
            {share < 1 ? 'Sending the archive' : 'Checking each file'}
          </p>
          <TransferLine share={share} label={`Sending the archive of ${name}`} />
        </div>
        {share < 1 && (
          <Button look="plain" onClick={() => stop.current?.abort()}>
            Stop
            <span className="sr-only"> sending</span>
          </Button>
        )}
      </div>
    )
  }
  const stopped = adding.error instanceof DOMException
  return (
    <>
      {adding.error && !stopped && (
        <ErrorPanel error={adding.error} title="The archive was not installed." safe="Nothing on the server changed." />
      )}
      {tooLarge && (
        <p role="alert" className="text-small text-loss">
          The file is larger than 1 GB. Unpack it on the server, and add the folder: candor models add FOLDER.
        </p>
      )}
      <FileDrop
        label="Add it from a file"
        what={name}
        hint=".tar, .tar.gz, .tgz or .tar.bz2, up to 1 GB"
        accept=".tar,.gz,.tgz,.bz2"
        onFile={send}
      />
    </>
  )
}
