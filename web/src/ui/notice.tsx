import { X } from 'lucide-react'
import type { ReactNode } from 'react'

interface Props {
  children: ReactNode
  onDismiss?: () => void
  tone?: 'calm' | 'late'
}

/** A sentence that appears at the foot of the screen and is read out; it takes no focus and hides nothing. */
export function Notice({ children, onDismiss, tone = 'calm' }: Props) {
  return (
    <div
      role="status"
      className="no-print fixed inset-x-4 bottom-4 z-20 mx-auto flex max-w-read items-center gap-3 rounded border border-rule bg-raised py-2 pr-2 pl-5 text-body shadow-float"
    >
      {tone === 'late' && <span aria-hidden="true" className="size-2 shrink-0 rounded-full bg-late" />}
      <div className="min-w-0 flex-1 py-2">{children}</div>
      {onDismiss && (
        <button
          type="button"
          onClick={onDismiss}
          className="grid size-11 shrink-0 cursor-pointer place-items-center rounded text-muted hover:bg-sunken hover:text-ink"
          aria-label="Dismiss"
        >
          <X size={18} strokeWidth={1.75} aria-hidden="true" />
        </button>
      )}
    </div>
  )
}
