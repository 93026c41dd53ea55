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
      {segment.ends.map((dimension) => (
        <span key={dimension} className="mark-letters" data-dimension={dimension}>
          <span aria-hidden="true">{dimensions[dimension].letters}</span>
          <span className="sr-only"> (quoted for {dimensions[dimension].label.toLowerCase()}) </span>
        </span>
      ))}
    </>
  )
}

/** The first pen outermost: strokes nest, so that both show where two quotes overlap. */
function UnderPens({ pens, children }: { pens: readonly DimensionName[]; children: ReactNode }) {
  const [pen, ...rest] = pens
  if (pen === undefined) return children
  return (
    <mark className="mark" data-dimension={pen}>
      <UnderPens pens={rest}>{children}</UnderPens>
    </mark>
  )
}
