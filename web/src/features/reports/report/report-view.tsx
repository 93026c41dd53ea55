import type { Report, ReportTurn } from '@candor/contracts/reports.ts'
import type { ReactNode } from 'react'
import { DeliverySection } from '../delivery/delivery-section.tsx'
import { Changes } from './changes.tsx'
import { MarkTable } from './mark-table.tsx'
import { Quoted } from './quoted.tsx'
import { ReportHead } from './report-head.tsx'
import { ReportSection } from './report-section.tsx'
import { ReportTurnView } from './report-turn.tsx'

interface Props {
  report: Report
  actions?: ReactNode
  /** How an answer sounded; the page knows. */
  recordingOf?: (turn: ReportTurn) => ReactNode
}

/** A whole report, as a page one would print. */
export function ReportView({ report, actions, recordingOf }: Props) {
  const { strengths, turns } = report
  return (
    <article>
      <ReportHead report={report} actions={actions} />
      {strengths.length > 0 && (
        <ReportSection title="What was strong">
          <ul className="grid gap-x-16 gap-y-8 md:grid-cols-2 print:grid-cols-2 print:gap-x-8">
            {strengths.map((finding) => (
              <li key={`${finding.turnId} ${finding.text}`}>
                <Quoted finding={finding} turns={turns} />
              </li>
            ))}
          </ul>
        </ReportSection>
      )}
      <Changes report={report} />
      <Where report={report} />
      <DeliverySection report={report} />
      <ReportSection title="Answer by answer">
        {turns.length === 0 && <p className="text-muted">No question was answered.</p>}
        <ol className="flex flex-col gap-14 print:gap-8">
          {turns.map((turn) => (
            <ReportTurnView key={turn.id} turn={turn} recording={recordingOf?.(turn)} />
          ))}
        </ol>
      </ReportSection>
    </article>
  )
}

/** The marks by competency, and the roles near by. */
function Where({ report: { competencies, suggestedRoles, recommendation } }: { report: Report }) {
  if (competencies.length === 0 && suggestedRoles.length === 0) return null
  return (
    <ReportSection title={suggestedRoles.length > 0 ? 'By competency, and roles near by' : 'By competency'}>
      {recommendation && (
        <p className="prose-serif mb-8 max-w-[36em]">
          {recommendation.verdict} {recommendation.reasons.join(' ')}
        </p>
      )}
      <div className="grid gap-x-16 gap-y-10 md:grid-cols-2 print:grid-cols-2 print:gap-x-8">
        <MarkTable caption="Marks of the questions asked for each" rows={competencies} wide />
        {suggestedRoles.length > 0 && (
          <div className="keep-together">
            <h3 className="border-b border-rule pb-2 font-sans text-small font-normal text-muted">
              Roles near this one
            </h3>
            <dl className="flex flex-col gap-5 pt-3">
              {suggestedRoles.map(({ title, why }) => (
                <div key={title}>
                  <dt className="font-semibold">{title}</dt>
                  <dd className="mt-0.5 text-muted">{why}</dd>
                </div>
              ))}
            </dl>
          </div>
        )}
      </div>
    </ReportSection>
  )
}
