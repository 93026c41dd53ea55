import { useCallback, useEffect, useState } from 'react'
import { keepDraft, readDraft } from './draft.ts'

/** What is being typed, kept in this browser at each key; `kept` is false where the browser refuses. */
export function useDraft(interviewId: string, turnId: string) {
  const [text, setText] = useState(() => readDraft(interviewId, turnId))
  const [kept, setKept] = useState(true)
  const [restored] = useState(text !== '')
  const write = useCallback(
    (next: string) => {
      setText(next)
      setKept(keepDraft(interviewId, turnId, next, Date.now()))
    },
    [interviewId, turnId],
  )
  const atRisk = !kept && text !== ''
  useEffect(() => {
    if (!atRisk) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [atRisk])
  return { text, write, kept, restored }
}
