import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react'
import { buttonClass } from './button-class.ts'

interface Props {
  label: string
  /** Links and buttons; each closes the menu. */
  children: ReactNode
}

/** A short list that opens below its button: the browser's popover, with arrow keys between its entries. */
export function Menu({ label, children }: Props) {
  const id = useId()
  const list = useRef<HTMLElement>(null)
  const move = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step === 0) return
    event.preventDefault()
    const entries = [...(list.current?.querySelectorAll<HTMLElement>('a, button') ?? [])]
    const at = entries.indexOf(document.activeElement as HTMLElement)
    entries[(at + step + entries.length) % entries.length]?.focus()
  }
  return (
    <div className="relative">
      <button type="button" popoverTarget={id} className={buttonClass('quiet')} aria-haspopup="true">
        {label}
      </button>
      <nav
        aria-label={label}
        ref={list}
        id={id}
        popover="auto"
        onKeyDown={move}
        onClick={() => list.current?.hidePopover()}
        className="fixed inset-auto top-16 right-5 m-0 min-w-52 flex-col rounded border border-rule bg-raised p-2 text-ink shadow-float open:flex"
      >
        {children}
      </nav>
    </div>
  )
}

/** How an entry of a menu looks, link or button. */
export const menuEntryClass =
  'flex min-h-11 items-center gap-3 rounded-sm px-3 text-left text-body text-ink no-underline hover:bg-sunken aria-[current=page]:font-semibold'
