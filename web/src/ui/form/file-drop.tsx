import { FileUp } from 'lucide-react'
import { type DragEvent, type ReactNode, useId, useState } from 'react'
import { classes } from '../classes.ts'

interface Props {
  /** "Choose a file" */
  label: string
  /** Which file, for those who hear the label away from its heading. */
  what: string
  /** Kinds and size that are taken. */
  hint: string
  /** As in an input's `accept`; what is dropped is not checked here. */
  accept: string
  onFile: (file: File) => void
  /** Another way to bring it, at the end of the line: a button. */
  children?: ReactNode
}

/** Takes one file: chosen by click or key, or dropped. */
export function FileDrop({ label, what, hint, accept, onFile, children }: Props) {
  const id = useId()
  const [over, setOver] = useState(false)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const file = event.dataTransfer.files[0]
    if (file) onFile(file)
  }
  return (
    <div
      className={classes(
        'flex flex-col rounded border border-dashed sm:flex-row sm:items-center sm:pr-3',
        over ? 'border-accent bg-accent-wash' : 'border-line bg-raised hover:border-ink',
      )}
    >
      <label
        htmlFor={id}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
        className="relative flex min-h-18 min-w-0 flex-1 cursor-pointer items-center gap-4 rounded px-5 py-3 has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
      >
        <FileUp size={22} strokeWidth={1.75} aria-hidden="true" className="shrink-0 text-accent" />
        <span>
          <span className="block font-[550]">
            {label}
            <span className="pointer-coarse:hidden">, or drop it here</span>
            <span className="sr-only">: {what}</span>
          </span>
          <span className="block text-small text-muted">{hint}</span>
        </span>
        <input
          id={id}
          type="file"
          accept={accept}
          className="absolute inset-0 cursor-pointer opacity-0"
          onChange={(event) => {
            const file = event.target.files?.[0]
            // Emptied, so that the same file can be chosen again after a failure.
            event.target.value = ''
            if (file) onFile(file)
          }}
        />
      </label>
      {children}
    </div>
  )
}
