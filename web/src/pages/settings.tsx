import { PageHeader } from '../ui/page-header.tsx'
import { Page } from '../ui/page.tsx'

/** Settings. */
export default function SettingsPage() {
  return (
    <Page>
      <PageHeader title="Settings" />
    </Page>
  )
}
