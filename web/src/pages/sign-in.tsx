import { PageHeader } from '../ui/page-header.tsx'
import { Page } from '../ui/page.tsx'

/** Sign in. */
export default function SigninPage() {
  return (
    <Page>
      <PageHeader title="Sign in" />
    </Page>
  )
}
