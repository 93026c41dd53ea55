import { getReportMarkdown } from '@candor/contracts/delivery/own-report.ts'
import type { Report } from '@candor/contracts/reports.ts'
import type { ReactNode } from 'react'
import { apiBase } from '../../../lib/api.ts'
import { Button } from '../../../ui/button.tsx'
import { buttonClass } from '../../../ui/button-class.ts'
import { fileName } from './report.rules.ts'

/** What one can do with a report; what belongs to other features comes in, to stand first or last. */
export function ReportActions({ report, children, last }: { report: Report; children?: ReactNode; last?: ReactNode }) {
  const address = apiBase + getReportMarkdown.path.replace(':id', report.interviewId)
  const name = fileName(report)
  return (
    <div className="no-print mt-6 flex flex-wrap items-center gap-x-3 gap-y-2">
      {children}
      <Button look="plain" onClick={() => window.print()}>
        Print
      </Button>
      <a href={address} download={`${name}.md`} className={buttonClass('quiet')}>
        Save as Markdown
      </a>
      <a href={address.replace(/\.md$/, '')} download={`${name}.json`} className={buttonClass('quiet')}>
        Save as JSON
      </a>
      {last}
    </div>
  )
}
