import type { ReactNode } from 'react'
import { type DimensionName, dimensions } from './dimensions.ts'
import { type Segment, type Span, segments } from './segments.ts'

interface Props {
  text: string
  spans: readonly Span[]
}

/** A person's words with their quotes under the marker pen of each dimension. */
export function MarkedText({ text, spans }: Props) {
  return (
    <div className="marked-words">
      {segments(text, spans).map((segment) => (
        <MarkedSegment key={segment.start} segment={segment} />
      ))}
    </div>
  )
}

function MarkedSegment({ segment }: { segment: Segment }) {
  return (
    <>
      <UnderPens pens={segment.dimensions}>{segment.text}</UnderPens>
      {segment.ends.length > 0 && <Ends segment={segment} />}
    </>
  )
}

/** Where quotes end: the letters of the pen that is drawn, on paper those of all; to a screen reader, their names. */
function Ends({ segment: { ends, dimensions: pens } }: { segment: Segment }) {
  return (
    <>
      {ends.map((dimension) => (
        <span
          key={dimension}
          className="mark-letters"
          data-dimension={dimension}
          data-under={dimension === pens[0] ? undefined : ''}
          aria-hidden="true"
        >
          {dimensions[dimension].letters}
        </span>
      ))}
      <span className="sr-only"> (quoted for {listed(ends.map((name) => dimensions[name].label.toLowerCase()))}) </span>
    </>
  )
}

/** "structure", "structure and impact", "clarity, structure and impact" */
const listed = (names: readonly string[]): string => names.join(', ').replace(/, ([^,]+)$/, ' and $1')

/** The most telling pen outermost; it is the one that is drawn, until another is chosen. */
function UnderPens({ pens, children }: { pens: readonly DimensionName[]; children: ReactNode }) {
  const [pen, ...rest] = pens
  if (pen === undefined) return children
  return (
    <mark className="mark" data-dimension={pen}>
      <UnderPens pens={rest}>{children}</UnderPens>
    </mark>
  )
}
