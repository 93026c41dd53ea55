import type { Action, Report } from '@candor/contracts/reports.ts'
import { counted } from '../../../lib/interview-words.ts'
import { dimensions } from '../../../ui/marks/dimensions.ts'
import { Quoted } from './quoted.tsx'
import { changesOf, minutesOf } from './report.rules.ts'
import { ReportSection } from './report-section.tsx'

/** What to change, one thing each, with the exercise for it beside it. */
export function Changes({ report }: { report: Report }) {
  const { changes, more } = changesOf(report)
  const minutes = minutesOf(report.actionPlan)
  if (changes.length === 0 && more.length === 0) return null
  return (
    <ReportSection
      title={changes.length === 0 ? 'What to practise' : 'What to change, and how to practise it'}
      {...(minutes > 0 ? { note: `${counted(minutes, 'minute')} of practice in all` } : {})}
    >
      <ol className="flex flex-col gap-9 print:gap-6">
        {changes.map(({ finding, action }) => (
          <li
            key={`${finding.turnId} ${finding.text}`}
            className="grid gap-x-16 gap-y-5 md:grid-cols-2 print:grid-cols-2 print:gap-x-8"
          >
            <Quoted finding={finding} turns={report.turns} />
            {action && <Exercise action={action} />}
          </li>
        ))}
      </ol>
      {more.length > 0 && (
        <>
          {changes.length > 0 && (
            <h3 className="mt-10 mb-4 font-sans text-body font-semibold print:mt-6">More to practise</h3>
          )}
          <ul className="grid gap-x-6 gap-y-5 md:grid-cols-2 lg:grid-cols-3 print:grid-cols-2">
            {more.map((action) => (
              <li key={action.title} className="grid">
                <Exercise action={action} level={changes.length > 0 ? 4 : 3} />
              </li>
            ))}
          </ul>
        </>
      )}
    </ReportSection>
  )
}

function Exercise({ action: { title, exercise, minutes, dimension }, level = 3 }: { action: Action; level?: 3 | 4 }) {
  const Heading = level === 3 ? 'h3' : 'h4'
  return (
    <div className="keep-together self-start rounded border border-rule bg-raised px-5 py-4">
      <p className="text-small text-muted">
        Exercise for {dimensions[dimension].label.toLowerCase()} · {counted(minutes, 'minute')}
      </p>
      <Heading className="mt-1 font-sans text-body font-semibold">{title}</Heading>
      <p className="mt-1 text-pretty">{exercise}</p>
    </div>
  )
}
