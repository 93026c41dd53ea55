import type { Action, Report } from '@candor/contracts/reports.ts'
import { counted } from '../../../lib/interview-words.ts'
import { classes } from '../../../ui/classes.ts'
import { dimensions } from '../../../ui/marks/dimensions.ts'
import { Quoted } from './quoted.tsx'
import { changesOf, minutesOf } from './report.rules.ts'
import { ReportSection } from './report-section.tsx'

/** What to change, one thing each, with the exercise for it beside it. */
export function Changes({ report }: { report: Report }) {
  const changes = changesOf(report)
  if (changes.length === 0) return null
  const minutes = minutesOf(report.actionPlan)
  return (
    <ReportSection
      title="What to change, and how to practise it"
      {...(minutes > 0 ? { note: `${counted(minutes, 'minute')} of practice in all` } : {})}
    >
      <ol className="flex flex-col gap-9 print:gap-6">
        {changes.map(({ finding, action }) => (
          <li
            key={`${finding?.text} ${action?.title}`}
            className="grid gap-x-16 gap-y-5 md:grid-cols-2 print:grid-cols-2 print:gap-x-8"
          >
            {finding && <Quoted finding={finding} turns={report.turns} />}
            {action && <Exercise action={action} alone={finding === null} />}
          </li>
        ))}
      </ol>
    </ReportSection>
  )
}

function Exercise({ action, alone }: { action: Action; alone: boolean }) {
  const { title, exercise, minutes, dimension } = action
  return (
    <div
      className={classes(
        alone && 'md:col-start-2 print:col-start-2',
        'keep-together self-start rounded border border-rule bg-raised px-5 py-4',
      )}
    >
      <p className="text-small text-muted">
        Exercise for {dimensions[dimension].label.toLowerCase()} · {counted(minutes, 'minute')}
      </p>
      <h3 className="mt-1 font-sans text-body font-semibold">{title}</h3>
      <p className="mt-1 text-pretty">{exercise}</p>
    </div>
  )
}
