import { PageHeader } from '../ui/page-header.tsx'
import { Page } from '../ui/page.tsx'

/** Sign up. */
export default function SignupPage() {
  return (
    <Page>
      <PageHeader title="Sign up" />
    </Page>
  )
}
