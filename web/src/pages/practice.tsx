import { PageHeader } from '../ui/page-header.tsx'
import { Page } from '../ui/page.tsx'

/** Practice. */
export default function PracticePage() {
  return (
    <Page>
      <PageHeader title="Practice" />
    </Page>
  )
}
