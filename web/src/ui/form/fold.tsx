import { type ReactNode, useId, useState } from 'react'

interface Props {
  /** What it is now, in words: "Mixed questions, mid level, five of them". */
  summary: ReactNode
  /** What the button to open it says. */
  action?: string
  /** Names the button for those who only hear it: "Change the questions". */
  actionLabel: string
  startOpen?: boolean
  children: ReactNode
}

/** Settings that are already sensibly filled, folded into a line one can change. */
export function Fold({ summary, action = 'Change', actionLabel, startOpen = false, children }: Props) {
  const [open, setOpen] = useState(startOpen)
  const id = useId()
  return (
    <section className="border-t border-rule">
      <div className="flex items-center justify-between gap-4 py-2">
        <div className="min-w-0 py-2">{summary}</div>
        <button
          type="button"
          aria-expanded={open}
          aria-controls={id}
          aria-label={open ? `Close: ${actionLabel}` : actionLabel}
          onClick={() => setOpen(!open)}
          className="-mr-3 min-h-11 shrink-0 cursor-pointer rounded px-3 font-[550] text-accent hover:bg-accent-wash"
        >
          {open ? 'Close' : action}
        </button>
      </div>
      <div id={id} hidden={!open} className="pt-2 pb-8">
        {children}
      </div>
    </section>
  )
}
