import type { Assessment } from '@candor/contracts/scoring.ts'
import { dimensions } from '../../ui/marks/dimensions.ts'
import { PenMark } from '../../ui/marks/pen-mark.tsx'
import { ScoreLine } from '../../ui/marks/score-line.tsx'
import { shownDimensions } from './judge-words.rules.ts'

/** The marks of one answer: the overall one as a number, then each dimension. */
export function Marks({ assessment }: { assessment: Assessment }) {
  return (
    <div>
      <OverallMark score={assessment.overall} reason={assessment.reason} />
      <div className="mt-4">
        {shownDimensions(assessment).map((dimension) => (
          <ScoreLine
            key={dimension}
            label={dimensions[dimension].label}
            score={assessment.dimensions[dimension].score}
            reason={assessment.dimensions[dimension].reason}
            lead={<PenMark dimension={dimension} />}
          />
        ))}
      </div>
    </div>
  )
}

/** A mark as a number out of a hundred; never a gauge. */
function OverallMark({ score, reason }: { score: number | null; reason?: string | undefined }) {
  return (
    <div>
      <p className="flex items-baseline gap-2">
        {score === null ? (
          <span className="text-lead font-semibold">Not assessed</span>
        ) : (
          <>
            <span className="tabular font-serif text-[2.75rem] leading-none font-[560]">{score}</span>
            <span className="text-muted">of 100</span>
          </>
        )}
      </p>
      {reason && <p className="mt-2 text-muted">{reason}</p>}
    </div>
  )
}
