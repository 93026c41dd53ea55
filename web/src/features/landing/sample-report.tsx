import type { Action, Finding, Report } from '@candor/contracts/reports.ts'
import { dimensionNames, dimensions } from '../../ui/marks/dimensions.ts'
import { PenMark } from '../../ui/marks/pen-mark.tsx'
import { ScoreLine } from '../../ui/marks/score-line.tsx'
import { Section } from './section.tsx'

/** What a report says, at its shortest: the mark and how sure it is, what was strong, what to change. */
export function SampleReport({ report }: { report: Report }) {
  const [action] = report.actionPlan
  return (
    <Section id="report" title="A sample report">
      <div className="rounded border border-rule bg-raised px-5 py-8 sm:px-10 sm:py-11">
        <p className="text-small text-muted">Report · {report.jobTitle}</p>
        <div className="mt-5 grid gap-x-16 gap-y-10 lg:grid-cols-[minmax(0,1fr)_20rem]">
          <div>
            <Overall report={report} />
            <p className="prose-serif mt-5 max-w-[36em]">{report.summary}</p>
          </div>
          <div>
            {dimensionNames
              .filter((dimension) => report.dimensions[dimension] !== null)
              .map((dimension) => (
                <ScoreLine
                  key={dimension}
                  label={dimensions[dimension].label}
                  score={report.dimensions[dimension]}
                  lead={<PenMark dimension={dimension} />}
                />
              ))}
          </div>
        </div>
        <div className="mt-10 grid gap-x-16 gap-y-10 border-t border-rule pt-9 md:grid-cols-2">
          <Findings title="What was strong" findings={report.strengths.slice(0, 2)} />
          <div className="flex flex-col gap-8">
            <Findings title="What to change" findings={report.weaknesses.slice(0, 1)} />
            {action && <Exercise action={action} />}
          </div>
        </div>
      </div>
    </Section>
  )
}

function Overall({ report: { overall, confidence } }: { report: Report }) {
  if (overall === null) return <p className="font-serif text-title">Not assessed</p>
  return (
    <p className="flex flex-wrap items-baseline gap-x-3">
      <span className="tabular font-serif text-[3.5rem] leading-none font-[560]">{overall}</span>
      <span className="text-muted">
        of 100{confidence && `, most likely between ${confidence.low} and ${confidence.high}`}
      </span>
    </p>
  )
}

function Findings({ title, findings }: { title: string; findings: readonly Finding[] }) {
  if (findings.length === 0) return null
  return (
    <div>
      <h3 className="font-sans text-body font-semibold">{title}</h3>
      <ul className="mt-4 flex flex-col gap-5">
        {findings.map(({ text, quote }) => (
          <li key={quote} className="border-l-2 border-rule pl-4">
            <p>{text}</p>
            <p className="prose-serif mt-1 text-muted">“{quote}”</p>
          </li>
        ))}
      </ul>
    </div>
  )
}

function Exercise({ action }: { action: Action }) {
  return (
    <div>
      <h3 className="font-sans text-body font-semibold">
        {action.title} <span className="font-normal text-muted">· {action.minutes} minutes</span>
      </h3>
      <p className="mt-2 text-muted">{action.exercise}</p>
    </div>
  )
}
