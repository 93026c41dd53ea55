import { useRef } from 'react'
import { pendingWords } from './judge-words.rules.ts'

/** Says that marks may still change, and, where they did before one's eyes, that they are final now. */
export function PendingNote({ pending }: { pending: boolean }) {
  const waited = useRef(false)
  if (pending) waited.current = true
  return (
    <p role="status" className="mt-3 text-small text-muted empty:hidden">
      {pending && pendingWords}
      {!pending && waited.current && 'The full notes are here; the marks are final.'}
    </p>
  )
}
