import { SignInForm } from '../features/accounts/sign-in-form.tsx'
import { Page } from '../ui/page.tsx'
import { PageHeader } from '../ui/page-header.tsx'

/** `/sign-in`. */
export default function SignInPage() {
  return (
    <Page>
      <PageHeader title="Sign in">Your interviews and reports, on whatever device you are.</PageHeader>
      <SignInForm />
    </Page>
  )
}
