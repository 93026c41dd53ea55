import { useEffect, useState } from 'react'
import { Button } from '../../../ui/button.tsx'
import type { useCheck } from './use-check.ts'

interface Props {
  check: Pick<ReturnType<typeof useCheck>, 'recording' | 'record'>
  /** What the server understood; null: it has no recogniser. */
  heard: { data: string | null | undefined; isPending: boolean; isError: boolean }
}

/** Four seconds of one's own voice, to hear, and what was understood of them. */
export function TestRecording({ check: { recording, record }, heard }: Props) {
  const wav = recording.state === 'done' ? recording.wav : null
  const [src, setSrc] = useState<string>()
  useEffect(() => {
    if (!wav) return setSrc(undefined)
    const url = URL.createObjectURL(new Blob([wav], { type: 'audio/wav' }))
    setSrc(url)
    return () => URL.revokeObjectURL(url)
  }, [wav])
  return (
    <div>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-3">
        <Button look="plain" onClick={record} busy={recording.state === 'running' && 'Say a sentence …'}>
          {wav ? 'Record again' : 'Record four seconds'}
        </Button>
        {/* biome-ignore lint/a11y/useMediaCaption: one's own voice, a moment ago; what was understood stands below. */}
        {src && <audio controls src={src} aria-label="Your recording" className="h-11 max-w-full" />}
      </div>
      <p role="status" className="mt-2 text-small text-muted">
        {wav && outcome(heard)}
      </p>
    </div>
  )
}

function outcome({ data, isPending, isError }: Props['heard']): string {
  if (isPending) return 'Listening to it …'
  if (isError || data === undefined) return 'It is recorded. Whether it can be understood is not known at the moment.'
  if (data === null) return 'It is recorded.'
  return data.trim() === ''
    ? 'No words were understood. Come closer, or speak a little louder.'
    : `Understood: “${data}”`
}
