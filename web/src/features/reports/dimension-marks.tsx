import type { Assessment, DimensionMark } from '@candor/contracts/scoring.ts'
import { type DimensionName, dimensions } from '../../ui/marks/dimensions.ts'
import { PenMark } from '../../ui/marks/pen-mark.tsx'
import { ScoreLine } from '../../ui/marks/score-line.tsx'
import { judgeWords, shownDimensions, spreadWords } from './judge-words.rules.ts'
import { PenButton } from './pen-button.tsx'
import type { Chosen } from './use-chosen.ts'

interface Props {
  assessment: Assessment
  chosen: Chosen
}

/** The marks of one answer; pointing at a dimension leaves only its quotes drawn in the answer. */
export function DimensionMarks({ assessment, chosen }: Props) {
  return (
    <>
      <ul className="-mx-3">
        {shownDimensions(assessment).map((name) => (
          <li key={name}>
            <Row name={name} mark={assessment.dimensions[name]} assessment={assessment} chosen={chosen} />
          </li>
        ))}
      </ul>
      <p className="mt-4 text-fine text-muted">{judgeWords(assessment.judge)}</p>
    </>
  )
}

interface RowProps extends Props {
  name: DimensionName
  mark: DimensionMark
}

function Row({ name, mark, assessment, chosen }: RowProps) {
  const line = (
    <ScoreLine
      label={dimensions[name].label}
      score={mark.score}
      // What stands over the whole answer, or beside, is not said again.
      reason={mark.needsPerson || mark.reason === assessment.reason ? undefined : mark.reason}
      instead={mark.needsPerson ? 'needs a person' : undefined}
      note={spreadWords(mark, assessment.judge) ?? undefined}
      lead={<PenMark dimension={name} />}
    />
  )
  if (mark.evidence.length === 0) return <div className="px-3">{line}</div>
  return (
    <div
      data-pen={name}
      className="relative rounded px-3 hover:bg-sunken has-focus-visible:outline-2 has-focus-visible:outline-accent has-[[aria-pressed=true]]:bg-sunken"
    >
      <PenButton name={name} chosen={chosen} className="inset-0 rounded outline-none" />
      {line}
    </div>
  )
}
