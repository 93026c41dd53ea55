import type { Filler } from '@candor/contracts/delivery/measures.ts'
import { Fragment } from 'react'

const named: Record<Filler['kind'], string> = { sound: 'filler', phrase: 'filler', repeat: 'said again' }

/** An answer with its fillers marked where they stand; a place outside the text marks nothing. */
export function HeardText({ text, places }: { text: string; places: readonly Filler[] }) {
  const inside = places.filter(({ start, end }) => start < end && end <= text.length)
  return (
    <p className="prose-serif max-w-[36em] whitespace-pre-line">
      {inside.map(({ start, end, kind }, at) => (
        <Fragment key={start}>
          {text.slice(inside[at - 1]?.end ?? 0, start)}
          <span className="rounded-sm bg-sunken px-0.5 underline decoration-line decoration-dotted decoration-2 underline-offset-4">
            {text.slice(start, end)}
            <span className="sr-only"> ({named[kind]})</span>
          </span>
        </Fragment>
      ))}
      {text.slice(inside.at(-1)?.end ?? 0)}
    </p>
  )
}
