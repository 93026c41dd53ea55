import type { Assessment } from '@candor/contracts/scoring.ts'
import { dimensions } from '../../../ui/marks/dimensions.ts'
import { PenMark } from '../../../ui/marks/pen-mark.tsx'
import { judgeWords, shownDimensions, spreadWords } from '../judge-words.rules.ts'
import { PenButton } from '../pen-button.tsx'
import { sharedReasons } from '../score-words.rules.ts'
import type { Chosen } from '../use-chosen.ts'

interface Props {
  assessment: Assessment
  chosen: Chosen
}

/** The marks of an answer in a row: also the key to the pens in its text. */
export function MarkStrip({ assessment, chosen }: Props) {
  const shown = shownDimensions(assessment)
  const reasons = sharedReasons(assessment, shown)
  return (
    <>
      <ul className="mt-5 grid break-inside-avoid break-after-avoid grid-cols-2 gap-x-6 sm:grid-cols-5 print:grid-cols-5 print:gap-x-4">
        {shown.map((name) => {
          const mark = assessment.dimensions[name]
          const { score, evidence, needsPerson } = mark
          const spread = spreadWords(mark, assessment.judge)
          return (
            <li key={name} data-pen={evidence.length > 0 ? name : undefined} className="relative py-2">
              <span className="flex items-baseline gap-2">
                <PenMark dimension={name} />
                <span className="min-w-0 truncate text-small print:text-[8pt]">{dimensions[name].label}</span>
                <span className="tabular ml-auto text-small font-[600]">
                  {score ?? (
                    <>
                      <span aria-hidden="true">–</span>
                      <span className="sr-only">{needsPerson ? 'needs a person' : 'not assessed'}</span>
                    </>
                  )}
                </span>
              </span>
              <svg viewBox="0 0 100 2" preserveAspectRatio="none" aria-hidden="true" className="mt-1.5 h-[2px] w-full">
                <rect width="100" height="2" className="fill-rule" />
                <rect width={score ?? 0} height="2" className="fill-ink" />
              </svg>
              {spread && <p className="mt-1 text-fine text-muted">{spread}</p>}
              {evidence.length > 0 && (
                <PenButton
                  name={name}
                  chosen={chosen}
                  className="-inset-x-2 inset-y-0 min-h-11 rounded-sm aria-pressed:outline-2 aria-pressed:outline-accent"
                />
              )}
            </li>
          )
        })}
      </ul>
      {reasons.length > 0 && (
        <ul className="mt-2 text-small text-muted">
          {reasons.map(({ names, reason }) => (
            <li key={reason}>
              {names.map((name) => dimensions[name].label).join(', ')}: {reason}
            </li>
          ))}
        </ul>
      )}
      <p className="mt-2 text-fine text-muted">{judgeWords(assessment.judge)}</p>
    </>
  )
}
