import { PageHeader } from '../ui/page-header.tsx'
import { Page } from '../ui/page.tsx'

/** Report. */
export default function ReportPage() {
  return (
    <Page>
      <PageHeader title="Report" />
    </Page>
  )
}
