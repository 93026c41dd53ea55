import type { Turn } from '@candor/contracts/interview.ts'
import { useEffect } from 'react'
import { Button } from '../../../ui/button.tsx'
import { ErrorPanel } from '../../../ui/error-panel.tsx'

interface Props {
  next: Turn | null
  /** There is a clock, which stands while one reads. */
  timed: boolean
  busy: string | false
  error: unknown
  onNext: () => void
}

/** The one thing to do after reading: the next question, or the report. Enter does it from anywhere on the page. */
export function NextStep({ next, timed, busy, error, onNext }: Props) {
  useEnter(onNext, busy === false)
  return (
    <div className="no-print mt-10 border-t border-rule pt-6">
      {error != null && (
        <div className="mb-6">
          <ErrorPanel
            error={error}
            title="The report could not be made yet."
            safe="Every answer you sent is safe on the server."
          />
        </div>
      )}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button onClick={onNext} busy={busy} aria-keyshortcuts="Enter" className="max-sm:w-full">
          {next ? nextWords(next) : 'See your report'}
        </Button>
        <p className="text-small text-muted max-lg:hidden">
          or press <kbd className="font-sans">Enter</kbd>
          {next && timed && '. The clock stands while you read.'}
        </p>
      </div>
    </div>
  )
}

const nextWords = (next: Turn): string => (next.kind === 'follow_up' ? 'Next: a follow-up' : 'Next question')

/** Enter, unless it belongs to something that has the focus, or is still held from before. */
function useEnter(onEnter: () => void, active: boolean): void {
  useEffect(() => {
    if (!active) return
    const onKeyDown = (event: KeyboardEvent) => {
      if (
        event.key !== 'Enter' ||
        event.repeat ||
        event.ctrlKey ||
        event.metaKey ||
        event.altKey ||
        event.defaultPrevented
      )
        return
      const target = event.target instanceof Element ? event.target : null
      if (target?.closest('a, button, summary, input, textarea, select, dialog, [role=button]')) return
      event.preventDefault()
      onEnter()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [onEnter, active])
}
