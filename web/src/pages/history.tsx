import { PageHeader } from '../ui/page-header.tsx'
import { Page } from '../ui/page.tsx'

/** History. */
export default function HistoryPage() {
  return (
    <Page>
      <PageHeader title="History" />
    </Page>
  )
}
