import { type ReactNode, useEffect, useId, useRef } from 'react'
import { classes } from './classes.ts'

interface Props {
  open: boolean
  onClose: () => void
  title: string
  /** wide: for a text to read or write. */
  width?: 'plain' | 'wide'
  children: ReactNode
}

/** A question that must be answered first. The browser's own dialog: it keeps the focus, and Escape closes it. */
export function Dialog({ open, onClose, title, width = 'plain', children }: Props) {
  const element = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useEffect(() => {
    const dialog = element.current
    if (open && !dialog?.open) dialog?.showModal()
    if (!open && dialog?.open) dialog.close()
  }, [open])
  return (
    <dialog
      ref={element}
      aria-labelledby={titleId}
      onClose={onClose}
      onMouseDown={(event) => event.target === element.current && onClose()}
      className={classes(
        width === 'wide' ? 'w-[min(46rem,calc(100vw-2rem))]' : 'w-[min(32rem,calc(100vw-2rem))]',
        'm-auto rounded border border-rule bg-raised p-0 text-ink shadow-float backdrop:bg-[oklch(15%_0.01_260/0.45)]',
      )}
    >
      {open && (
        <div className="flex flex-col gap-4 p-6 sm:p-8">
          <h2 id={titleId} className="text-section font-semibold break-words">
            {title}
          </h2>
          {children}
        </div>
      )}
    </dialog>
  )
}

/** The row of buttons that ends a dialog, the one to do last and to the right. */
export function DialogActions({ children }: { children: ReactNode }) {
  return <div className="mt-2 flex flex-col-reverse gap-3 sm:flex-row sm:justify-end">{children}</div>
}
