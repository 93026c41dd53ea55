import { Search } from 'lucide-react'
import { useEffect, useState } from 'react'
import { inputClass } from '../../../ui/form/field.tsx'

/** After the last key, in milliseconds. */
const pauseMs = 300

interface Props {
  /** What is searched for now. */
  q: string
  onSearch: (q: string) => void
}

/** Searches titles, questions and answers, a moment after the last key. */
export function HistorySearch({ q, onSearch }: Props) {
  const [text, setText] = useState(q)
  const [known, setKnown] = useState(q)
  if (known !== q) {
    // The address changed by itself: the field follows it, unless it is what was typed.
    setKnown(q)
    if (text.trim() !== q) setText(q)
  }
  useEffect(() => {
    if (text.trim() === q) return
    const timer = setTimeout(() => onSearch(text.trim()), pauseMs)
    return () => clearTimeout(timer)
  }, [text, q, onSearch])
  return (
    <search>
      <label className="relative block">
        <span className="sr-only">Search titles, questions and answers</span>
        <Search
          size={18}
          strokeWidth={1.75}
          aria-hidden="true"
          className="pointer-events-none absolute top-1/2 left-3.5 -translate-y-1/2 text-muted"
        />
        <input
          type="search"
          value={text}
          maxLength={200}
          placeholder="Search titles, questions and answers"
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => event.key === 'Enter' && onSearch(text.trim())}
          className={`${inputClass} min-h-11 pl-11`}
        />
      </label>
    </search>
  )
}
