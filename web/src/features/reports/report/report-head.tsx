import type { Report } from '@candor/contracts/reports.ts'
import type { ReactNode } from 'react'
import { scoreWords } from '../score-words.rules.ts'
import { DimensionTable } from './dimension-table.tsx'
import { reportLine, sureness } from './report.rules.ts'

/** The report's title, the overall mark with how sure it is, and what it comes to. */
export function ReportHead({ report, actions }: { report: Report; actions?: ReactNode }) {
  return (
    <header>
      <p className="text-small text-muted">Interview report</p>
      <h1 tabIndex={-1} className="mt-2 max-w-[24em] text-title font-[560] tracking-[-0.012em]">
        {report.jobTitle}
      </h1>
      <p className="mt-3 text-muted">{reportLine(report)}</p>
      {actions}
      <div className="mt-8 grid gap-x-16 gap-y-10 border-t border-rule pt-9 sm:mt-10 sm:pt-11 lg:grid-cols-[minmax(0,1fr)_23rem] print:grid-cols-[minmax(0,1fr)_15rem] print:gap-x-8">
        <Overall report={report} />
        <DimensionTable dimensions={report.dimensions} />
      </div>
    </header>
  )
}

function Overall({ report }: { report: Report }) {
  const { overall, summary } = report
  const sure = sureness(report)
  return (
    <div>
      <p className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
        {overall === null ? (
          <span className="font-serif text-title font-[560]">Not assessed</span>
        ) : (
          <>
            <span className="tabular font-serif text-[4rem] leading-none font-[560] tracking-[-0.02em]">{overall}</span>
            <span className="text-lead text-muted">
              of 100, <span className="text-ink">{scoreWords(overall)}</span>
            </span>
          </>
        )}
      </p>
      {sure && <p className="mt-3 max-w-[40em] text-pretty text-muted">{sure}</p>}
      <p className="prose-serif mt-6 max-w-[36em]">{summary}</p>
    </div>
  )
}
