import type { Assessment, DimensionMark } from '@candor/contracts/scoring.ts'
import { type DimensionName, dimensionNames, dimensions } from '../../ui/marks/dimensions.ts'
import { PenMark } from '../../ui/marks/pen-mark.tsx'
import { ScoreLine } from '../../ui/marks/score-line.tsx'

interface Props {
  assessment: Assessment
  /** The dimension that alone keeps its marks; null: all do. */
  pinned: DimensionName | null
  onPin: (dimension: DimensionName | null) => void
}

/** The marks of one answer; pointing at a dimension (see feedback.css) leaves only its quotes marked in the answer. */
export function DimensionMarks({ assessment, pinned, onPin }: Props) {
  return (
    <ul className="-mx-3">
      {dimensionNames.map((name) => (
        <li key={name}>
          <Row
            name={name}
            mark={assessment.dimensions[name]}
            // What stands over the whole answer is not said again at each dimension.
            reason={
              assessment.dimensions[name].reason === assessment.reason ? undefined : assessment.dimensions[name].reason
            }
            pinned={pinned === name}
            onPin={onPin}
          />
        </li>
      ))}
    </ul>
  )
}

interface RowProps {
  name: DimensionName
  mark: DimensionMark
  reason: string | undefined
  pinned: boolean
  onPin: Props['onPin']
}

function Row({ name, mark, reason, pinned, onPin }: RowProps) {
  const { label } = dimensions[name]
  const line = <ScoreLine label={label} score={mark.score} reason={reason} lead={<PenMark dimension={name} />} />
  if (mark.evidence.length === 0) return <div className="px-3">{line}</div>
  return (
    <div
      data-pen={name}
      className="relative rounded px-3 hover:bg-sunken has-focus-visible:outline-2 has-focus-visible:outline-accent has-[[aria-pressed=true]]:bg-sunken"
    >
      <button
        type="button"
        aria-pressed={pinned}
        aria-label={`${label}: show only its quotes in the answer`}
        onClick={() => onPin(pinned ? null : name)}
        className="no-print absolute inset-0 cursor-pointer rounded outline-none"
      />
      {line}
    </div>
  )
}
