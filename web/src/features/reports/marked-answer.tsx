import type { Assessment } from '@candor/contracts/scoring.ts'
import { MarkedText } from '../../ui/marks/marked-text.tsx'
import { PenLegend } from '../../ui/marks/pen-legend.tsx'
import { quotedDimensions, spansOf } from './spans.ts'

interface Props {
  answer: string
  /** null while it has not been judged: the words then stand unmarked. */
  assessment: Assessment | null
  /** Unique on the page: the turn's id. */
  name: string
}

/** What the person said, exactly, with every quote that a mark rests on. */
export function MarkedAnswer({ answer, assessment, name }: Props) {
  if (answer.trim() === '') return <p className="text-muted">No answer was given.</p>
  return (
    <div className="marked">
      {assessment && (
        <div className="-ml-2.5 mb-2">
          <PenLegend shown={quotedDimensions(assessment)} name={`pens-${name}`} label="Show the quotes of" />
        </div>
      )}
      <div className="prose-serif leading-8">
        <MarkedText text={answer} spans={assessment ? spansOf(assessment) : []} />
      </div>
    </div>
  )
}
