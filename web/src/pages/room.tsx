import { PageHeader } from '../ui/page-header.tsx'
import { Page } from '../ui/page.tsx'

/** Room. */
export default function RoomPage() {
  return (
    <Page>
      <PageHeader title="Room" />
    </Page>
  )
}
